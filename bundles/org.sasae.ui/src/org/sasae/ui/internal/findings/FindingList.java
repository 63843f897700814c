// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;

/** The findings of a case as the view shows them: by severity, then along the case. No widgets. */
public final class FindingList {

    private final List<Group> groups;

    /**
     * Findings of one severity.
     *
     * @param severity how serious, not null
     * @param findings in the order of the case, never empty
     */
    public record Group(Severity severity, List<Finding> findings) {

        public Group {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Sorts findings.
     *
     * @param findings in any order, not null
     * @param locale   language of messages, not null
     */
    public FindingList(List<Finding> findings, Locale locale) {
        Objects.requireNonNull(locale);
        Comparator<Finding> order = Comparator.comparing((Finding finding) -> place(finding.subject()))
                .thenComparing(Finding::ruleId).thenComparing(finding -> finding.message(locale));
        groups = java.util.Arrays.stream(Severity.values())
                .map(severity -> new Group(severity,
                        findings.stream().filter(each -> each.severity() == severity).sorted(order).toList()))
                .filter(group -> !group.findings().isEmpty()).toList();
    }

    /** {@return the groups, the most serious first; empty where there is nothing to say} */
    public List<Group> groups() {
        return groups;
    }

    /** Place of an object in its file as text that sorts in document order. */
    private static String place(EObject object) {
        StringBuilder place = new StringBuilder();
        for (EObject each = object; each.eContainer() != null; each = each.eContainer()) {
            EObject owner = each.eContainer();
            int feature = owner.eClass().getFeatureID(each.eContainingFeature());
            int index = owner.eContents().indexOf(each);
            place.insert(0, String.format("%03d.%05d/", feature, index));
        }
        return place.toString();
    }
}
