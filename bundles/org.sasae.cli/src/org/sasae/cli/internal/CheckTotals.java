// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sasae.validation.CaseSummary;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;
import org.sasae.validation.WorkspaceFinding;

/** How many cases were checked and what was found in them. For one thread. */
final class CheckTotals {

    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final List<CaseSummary> summaries = new ArrayList<>();
    private int cases;
    private int unreadable;

    void add(CaseOutcome outcome) {
        if (outcome == CaseOutcome.PASSED_OVER) {
            return;
        }
        if (outcome.problem().isPresent()) {
            unreadable++;
            return;
        }
        cases++;
        outcome.counts().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
        outcome.summary().filter(summary -> !summary.plans().isEmpty()).ifPresent(summaries::add);
    }

    /** Adds what the rules over several cases found. */
    void add(List<WorkspaceFinding> overCases) {
        overCases.forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    }

    /** Summaries of the cases that have a plan; some hundred bytes each. */
    List<CaseSummary> summaries() {
        return List.copyOf(summaries);
    }

    /** Cases that could be read. */
    int cases() {
        return cases;
    }

    /** Inputs that could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** Findings of one severity in all cases. */
    int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** The exit code of a check with these totals. */
    int exitCode() {
        if (unreadable > 0) {
            return ExitCode.UNREADABLE;
        }
        return findings(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Counts findings by severity. */
    static Map<Severity, Integer> count(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }
}
