// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.ValidationEngine;

/**
 * Whether the scope of a rule names everything that the rule reads: empties each filled feature of a case in turn, puts
 * it back, and compares the incremental findings with a full check both times.
 */
final class ScopeCheck {

    private final ValidationEngine engine;
    private final CareCase careCase;

    ScopeCheck(ValidationEngine engine, CareCase careCase) {
        this.engine = engine;
        this.careCase = careCase;
    }

    void run() {
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase)) {
            for (EObject object : objects()) {
                for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                    if (feature.isChangeable() && !feature.isDerived() && object.eIsSet(feature)) {
                        emptyAndRestore(object, feature, validation);
                    }
                }
            }
        }
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>();
        objects.add(careCase);
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            objects.add(all.next());
        }
        return objects;
    }

    private void emptyAndRestore(EObject object, EStructuralFeature feature, IncrementalValidation validation) {
        Object value = object.eGet(feature);
        Object kept = feature.isMany() ? List.copyOf((List<?>) value) : value;
        Supplier<String> what = () -> object.eClass().getName() + "." + feature.getName();
        object.eUnset(feature);
        compare(validation, () -> "after emptying " + what.get());
        object.eSet(feature, kept);
        compare(validation, () -> "after filling " + what.get());
    }

    private void compare(IncrementalValidation validation, Supplier<String> when) {
        Set<Finding> full = new HashSet<>(engine.check(careCase));
        assertEquals(full, new HashSet<>(validation.findings()), when);
    }
}
