// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.GOAL;
import static org.sasae.model.care.CarePackage.Literals.GOAL__TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.text.Texts;
import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.Goal;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Severity;

/** What one goal says: a rule for each label of the analysis, on every kind of goal. */
final class GoalRules {

    private static final Pattern LETS = Pattern.compile("ましょう(?=[。！!\\s]*$)");
    private static final List<LabelledRule> RULES = List.of(
            new LabelledRule("R-GOAL-01", GoalLabel.SERVICE_AS_GOAL, Severity.WARNING),
            new LabelledRule("R-GOAL-02", GoalLabel.MEDICAL_ONLY, Severity.WARNING),
            new LabelledRule("R-GOAL-03", GoalLabel.NEGATIVE, Severity.WARNING),
            new LabelledRule("R-GOAL-04", GoalLabel.PROVIDER_SUBJECT, Severity.WARNING),
            new LabelledRule("R-GOAL-05", GoalLabel.NO_MEASURE, Severity.WARNING),
            new LabelledRule("R-GOAL-06", GoalLabel.VAGUE, Severity.WARNING),
            new LabelledRule("R-GOAL-09", GoalLabel.TOO_LARGE, Severity.HINT),
            new LabelledRule("R-GOAL-20", GoalLabel.JARGON, Severity.HINT),
            new LabelledRule("R-GOAL-21", GoalLabel.MULTIPLE, Severity.HINT));

    private final Readings readings;
    private final Texts texts;

    GoalRules(Readings readings, Texts texts) {
        this.readings = readings;
        this.texts = texts;
    }

    private record LabelledRule(String id, GoalLabel label, Severity severity) {
    }

    void addTo(RuleTable table) {
        RULES.forEach(rule -> (rule.severity() == Severity.WARNING ? table.warning(rule.id()) : table.hint(rule.id()))
                .within(GOAL, Goal.class, (goal, context, report) -> labelled(rule.label(), goal, context, report)));
        table.hint("R-GOAL-12").within(GOAL, Goal.class, GoalRules::plannersVoice);
    }

    private void labelled(GoalLabel label, Goal goal, RuleContext context, FindingReport report) {
        if (Plans.isBlank(goal.getText())) {
            return;
        }
        finding(label, Readings.kind(goal), goal.getText(), context.profile()).ifPresent(finding -> {
            FindingReport.Entry entry = report.at(goal, GOAL__TEXT).with(new LabelSentence(finding, texts));
            rewording(finding, goal, context.profile()).ifPresent(text -> entry.fix("reword",
                    Fixes.set(goal, GOAL__TEXT, text)));
        });
    }

    private Optional<GoalFinding> finding(GoalLabel label, GoalKind kind, String text, MunicipalityProfile profile) {
        return readings.reading(kind, text, profile).findings().stream().filter(finding -> finding.label() == label)
                .findFirst();
    }

    /** A suggestion is in the language of the case; one that would earn the same label again is none. */
    private Optional<String> rewording(GoalFinding finding, Goal goal, MunicipalityProfile profile) {
        return finding.rewording(Locale.JAPANESE).filter(text -> !text.equals(goal.getText())
                && finding(finding.label(), Readings.kind(goal), text, profile).isEmpty());
    }

    /** ～ましょう is what a planner says to someone; the stem before it carries ～たい as well. */
    private static void plannersVoice(Goal goal, RuleContext context, FindingReport report) {
        String text = goal.getText();
        if (text != null && LETS.matcher(text).find()) {
            report.at(goal, GOAL__TEXT).with(goal)
                    .fix("wish", Fixes.set(goal, GOAL__TEXT, LETS.matcher(text).replaceFirst("たい")));
        }
    }
}
