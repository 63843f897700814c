// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE__TEXT;

import java.util.List;
import org.sasae.language.GoalContent;
import org.sasae.language.Trigger;
import org.sasae.model.care.OverallIssue;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** An overall issue says what is difficult and why; what to aim at and how belongs beside it (記載要領 ⑰). */
final class IssueRules {

    private final Readings readings;

    IssueRules(Readings readings) {
        this.readings = readings;
    }

    void addTo(RuleTable table) {
        table.warning("R-FRM-06", "support", "managementA").within(OVERALL_ISSUE, OverallIssue.class,
                this::onlyTheIssue);
    }

    private void onlyTheIssue(OverallIssue issue, RuleContext context, FindingReport report) {
        if (Plans.isBlank(issue.getText())) {
            return;
        }
        GoalContent content = readings.content(issue.getText(), context.profile());
        if (!content.aims().isEmpty()) {
            report.at(issue, OVERALL_ISSUE__TEXT).variant("aim").with(words(content.aims()));
        } else if (!content.measures().isEmpty()) {
            report.at(issue, OVERALL_ISSUE__TEXT).variant("measure").with(words(content.measures()));
        }
    }

    private static List<String> words(List<Trigger> triggers) {
        return triggers.stream().map(Trigger::text).distinct().toList();
    }
}
