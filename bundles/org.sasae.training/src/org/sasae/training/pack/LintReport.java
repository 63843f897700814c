// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.training.pack.PackProblem.Severity;

/** Takes what the linter finds. */
@FunctionalInterface
interface LintReport {

    /**
     * @param feature null for the object as a whole
     * @param key     which problem, without the common beginning
     * @param values  what is named in the message
     */
    void add(Severity severity, EObject subject, EStructuralFeature feature, String key, String... values);

    default void error(EObject subject, EStructuralFeature feature, String key, String... values) {
        add(Severity.ERROR, subject, feature, key, values);
    }

    default void warning(EObject subject, EStructuralFeature feature, String key, String... values) {
        add(Severity.WARNING, subject, feature, key, values);
    }
}
