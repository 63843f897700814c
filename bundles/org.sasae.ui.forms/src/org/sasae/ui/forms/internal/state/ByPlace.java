// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.form.FormPage;
import org.sasae.model.care.CareCase;

/**
 * Things said about places of a case, found by the place; in the order in which they were added.
 *
 * @param <T> what is said
 */
final class ByPlace<T> {

    private final Map<EObject, Map<EStructuralFeature, List<T>>> byField = new IdentityHashMap<>();
    private final Map<EObject, List<T>> byElement = new IdentityHashMap<>();
    private final Map<EStructuralFeature, List<T>> byPart = new HashMap<>();

    /** Adds something about a field; about the element as a whole where the feature is null. */
    void add(EObject element, EStructuralFeature feature, T said) {
        byField.computeIfAbsent(element, key -> new HashMap<>()).computeIfAbsent(feature, key -> new ArrayList<>())
                .add(said);
        for (EObject each = element; each != null; each = each.eContainer()) {
            byElement.computeIfAbsent(each, key -> new ArrayList<>()).add(said);
        }
        byPart.computeIfAbsent(part(element, feature), key -> new ArrayList<>()).add(said);
    }

    /** The feature of the case below which a place lies. */
    private static EStructuralFeature part(EObject element, EStructuralFeature feature) {
        EStructuralFeature part = feature;
        for (EObject each = element; !(each instanceof CareCase) && each.eContainer() != null; each = each
                .eContainer()) {
            part = each.eContainingFeature();
        }
        return part;
    }

    List<T> at(EObject owner, EStructuralFeature feature) {
        return byField.getOrDefault(owner, Collections.emptyMap()).getOrDefault(feature, List.of());
    }

    List<T> within(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    List<T> below(FormPage page) {
        return page.fields().stream().flatMap(field -> byPart.getOrDefault(field.feature(), List.of()).stream())
                .toList();
    }
}
