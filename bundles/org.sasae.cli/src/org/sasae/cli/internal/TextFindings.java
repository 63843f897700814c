// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;
import org.sasae.validation.WorkspaceFinding;

/** Findings for people, grouped by case, the most serious first. */
final class TextFindings implements FindingWriter {

    private final Locale locale;
    private final Sentences sentences;
    private final boolean explain;

    TextFindings(Locale locale, boolean explain) {
        this.locale = locale;
        this.sentences = Sentences.in(locale);
        this.explain = explain;
    }

    @Override
    public String findings(Path file, CareCase careCase, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        String title = careCase.getTitle();
        text.append(title == null ? file.toString() : sentences.get("check.case", file, title)).append('\n');
        if (findings.isEmpty()) {
            text.append("  ").append(sentences.get("check.nothing")).append('\n');
        }
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> append(text, finding));
        return text.append('\n').toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append("  ").append(sentences.get("check.finding", finding.severity().label(locale), finding.ruleId(),
                finding.path(locale), finding.message(locale))).append('\n');
        if (explain) {
            text.append("      ").append(sentences.get("check.explanation", finding.explanation(locale),
                    finding.source(locale))).append('\n');
        }
    }

    @Override
    public String overCases(List<WorkspaceFinding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(sentences.get("check.overCases")).append('\n');
        for (WorkspaceFinding finding : findings) {
            text.append("  ").append(sentences.get("check.overCasesFinding", finding.severity().label(locale),
                    finding.rule().id(), finding.message(locale))).append('\n');
            if (explain) {
                text.append("      ").append(sentences.get("check.explanation", finding.explanation(locale),
                        finding.source(locale))).append('\n');
            }
        }
        return text.append('\n').toString();
    }

    @Override
    public String summary(CheckTotals totals) {
        String found = sentences.get("check.summary", totals.cases(), totals.findings(Severity.ERROR),
                totals.findings(Severity.WARNING), totals.findings(Severity.HINT));
        String unreadable = totals.unreadable() == 0 ? "" : sentences.get("check.unreadable", totals.unreadable());
        return found + unreadable + '\n';
    }
}
