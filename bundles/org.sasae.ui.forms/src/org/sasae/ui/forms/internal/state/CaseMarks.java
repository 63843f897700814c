// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.form.FormPage;
import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;

/** What the rules say about a case, found by the place it is about. Immutable. */
public final class CaseMarks {

    /** Nothing to say. */
    public static final CaseMarks NONE = new CaseMarks(List.of(), Locale.ROOT);

    private final Map<EObject, Map<EStructuralFeature, List<Mark>>> byPlace = new IdentityHashMap<>();
    private final Map<EObject, List<Mark>> byElement = new IdentityHashMap<>();
    private final Map<EStructuralFeature, List<Mark>> byPart = new HashMap<>();

    /**
     * Sorts findings by place.
     *
     * @param findings in any order, not null
     * @param locale   language of messages, not null
     */
    public CaseMarks(List<Finding> findings, Locale locale) {
        for (Finding finding : findings) {
            Mark mark = new Mark(finding.severity(), finding.message(locale));
            EStructuralFeature feature = finding.feature().orElse(null);
            byPlace.computeIfAbsent(finding.subject(), key -> new HashMap<>())
                    .computeIfAbsent(feature, key -> new ArrayList<>()).add(mark);
            for (EObject each = finding.subject(); each != null; each = each.eContainer()) {
                byElement.computeIfAbsent(each, key -> new ArrayList<>()).add(mark);
            }
            byPart.computeIfAbsent(part(finding.subject(), feature), key -> new ArrayList<>()).add(mark);
        }
    }

    /** The feature of the case below which a place lies. */
    private static EStructuralFeature part(EObject subject, EStructuralFeature feature) {
        EStructuralFeature part = feature;
        for (EObject each = subject; !(each instanceof CareCase) && each.eContainer() != null; each = each
                .eContainer()) {
            part = each.eContainingFeature();
        }
        return part;
    }

    /**
     * Gives the marks of a field.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features; null for what is said about the object as a whole
     * @return the marks, never null
     */
    public List<Mark> of(EObject owner, EStructuralFeature feature) {
        return byPlace.getOrDefault(owner, Collections.emptyMap()).getOrDefault(feature, List.of());
    }

    /**
     * Gives the marks of an element and all it holds.
     *
     * @param element an object of the case, not null
     * @return the marks, never null
     */
    public List<Mark> within(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    /**
     * Gives the marks of a page.
     *
     * @param page a page of the case editor, not null
     * @return the marks, never null
     */
    public List<Mark> below(FormPage page) {
        return page.fields().stream().flatMap(field -> byPart.getOrDefault(field.feature(), List.of()).stream())
                .toList();
    }
}
