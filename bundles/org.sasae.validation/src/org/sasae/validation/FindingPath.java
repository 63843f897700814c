// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.validation.internal.ArgumentText;

/** The way from the case to one of its elements, for people and for programs. */
public final class FindingPath {

    private static final String READABLE_SEPARATOR = " › ";

    private FindingPath() {
    }

    /**
     * @return the way in words, such as 計画 1 › 総合的課題 2 › 目標 1; the name of the class for the case itself
     */
    public static String readable(EObject element, Locale locale) {
        Wording wording = Wording.of(locale);
        Deque<String> parts = new ArrayDeque<>();
        EObject current = element;
        while (current != null && !(current instanceof CareCase)) {
            parts.addFirst(part(current, wording));
            current = current.eContainer();
        }
        return parts.isEmpty() ? wording.type(element.eClass()) : String.join(READABLE_SEPARATOR, parts);
    }

    private static String part(EObject element, Wording wording) {
        String name = wording.type(element.eClass());
        if (element instanceof AreaAssessment area) {
            return wording.literal(area.getArea());
        }
        EReference containment = element.eContainmentFeature();
        if (containment == null || !containment.isMany()) {
            return name;
        }
        return name + ' ' + (siblings(element, containment).indexOf(element) + 1);
    }

    private static List<?> siblings(EObject element, EReference containment) {
        return (List<?>) element.eContainer().eGet(containment);
    }

    /**
     * @return the way through the features, such as {@code /plans[1]/overallIssues[2]/goals[1]}, counted from 1;
     *     {@code /} for the case. It changes when elements before it come or go; {@link #id(EObject)} does not.
     */
    public static String machine(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        EObject current = element;
        while (current.eContainer() != null) {
            EReference containment = current.eContainmentFeature();
            steps.addFirst(containment.isMany()
                    ? containment.getName() + '[' + (siblings(current, containment).indexOf(current) + 1) + ']'
                    : containment.getName());
            current = current.eContainer();
        }
        return '/' + String.join("/", steps);
    }

    /** @return the id of the element in its file, which never changes; the empty string outside of a file */
    public static String id(EObject element) {
        Resource resource = element.eResource();
        String fragment = resource == null ? "" : resource.getURIFragment(element);
        return fragment.startsWith("/") ? "" : fragment;
    }

    /** @return a short name of the element: its text where it has one, else the name of its class and its number */
    public static String label(EObject element, Locale locale) {
        for (String feature : List.of("text", "name", "title", "content", "goal", "officeName", "description")) {
            EStructuralFeature candidate = element.eClass().getEStructuralFeature(feature);
            if (candidate instanceof EAttribute && element.eGet(candidate) instanceof String text && !text.isBlank()) {
                return ArgumentText.shortened(text);
            }
        }
        return part(element, Wording.of(locale));
    }
}
