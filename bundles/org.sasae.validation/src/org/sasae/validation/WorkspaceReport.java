// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes the findings of one run of one rule over several cases. */
public final class WorkspaceReport {

    private final RuleInfo rule;
    private final List<WorkspaceFinding> findings = new ArrayList<>();

    WorkspaceReport(RuleInfo rule) {
        this.rule = rule;
    }

    /**
     * Reports a finding.
     *
     * @param variant   which message, or the empty string for the only one
     * @param cases     the cases concerned
     * @param arguments see {@link FindingReport.Entry#with(Object...)}
     */
    public void add(String variant, Collection<CaseSummary> cases, Object... arguments) {
        List<String> locations = cases.stream().map(CaseSummary::location).distinct().toList();
        findings.add(new WorkspaceFinding(rule, rule.severity(), variant, List.of(arguments), locations));
    }

    List<WorkspaceFinding> findings() {
        return List.copyOf(findings);
    }
}
