// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.business.api.logger.RuntimeLogger;

/** Sirius tells here of expressions that fail while representations are made and tools run. */
public final class FailedExpressions implements RuntimeLogger {

    private static final Queue<String> FAILED = new ConcurrentLinkedQueue<>();

    static void clear() {
        FAILED.clear();
    }

    static String asText() {
        return String.join("\n", new TreeSet<>(FAILED));
    }

    private static void add(EObject object, EStructuralFeature feature, Object what) {
        FAILED.add(object.eClass().getName() + ' ' + feature.getName() + ": " + object.eGet(feature) + " – " + what);
    }

    @Override
    public void error(EObject object, EStructuralFeature feature, String message) {
        add(object, feature, message);
    }

    @Override
    public void error(EObject object, EStructuralFeature feature, Throwable exception) {
        add(object, feature, exception);
    }

    @Override
    public void warning(EObject object, EStructuralFeature feature, Throwable exception) {
        add(object, feature, exception);
    }

    @Override
    public void warning(EObject object, EStructuralFeature feature, String message) {
        add(object, feature, message);
    }

    @Override
    public void info(EObject object, EStructuralFeature feature, String message) {
        // Nothing that fails.
    }

    @Override
    public void info(EObject object, EStructuralFeature feature, Throwable exception) {
        // Nothing that fails.
    }

    @Override
    public void clearAll() {
        // Kept until a test clears it.
    }

    @Override
    public void clear(EObject object) {
        // Kept until a test clears it.
    }
}
