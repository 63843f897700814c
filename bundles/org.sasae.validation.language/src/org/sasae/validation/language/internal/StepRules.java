// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.GOAL__TEXT;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SmallStep;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** Small steps lead up to the goal (段階的な小目標): a step that asks no more than the one before is none. */
final class StepRules {

    private static final Pattern MORE = Pattern.compile("[遠長速重高新多増]|一人|ひとり|自分|もっと|さらに|毎日|毎朝|毎晩|ずに.*(?:杖|手すり|支え)");
    private static final double MOSTLY = 0.7;
    private static final double ALIKE = 0.7;

    void addTo(RuleTable table) {
        table.hint("R-GOAL-07").within(PLAN_GOAL, PlanGoal.class, StepRules::grow);
    }

    private static void grow(PlanGoal goal, RuleContext context, FindingReport report) {
        List<SmallStep> steps = goal.getSmallSteps().stream().filter(step -> !Plans.isBlank(step.getText()))
                .sorted(Comparator.comparing(SmallStep::getStart, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            SmallStep before = steps.get(i - 1);
            SmallStep step = steps.get(i);
            Map<String, Double> less = Amounts.in(written(before));
            Map<String, Double> more = Amounts.in(written(step));
            if (Amounts.grow(less, more)) {
                continue;
            }
            if (Amounts.shrink(less, more) && alike(before, step)) {
                report.at(step, GOAL__TEXT).variant("less").with(step, before);
            } else if (same(before, step)) {
                report.at(step, GOAL__TEXT).variant("same").with(step, before);
            }
        }
    }

    private static String written(SmallStep step) {
        return step.getText() + ' ' + (step.getMeasure() == null ? "" : step.getMeasure());
    }

    private static boolean alike(SmallStep before, SmallStep step) {
        return Likeness.of(Amounts.without(before.getText()), Amounts.without(step.getText())) >= ALIKE;
    }

    /** The second step says what the first said, and what it adds asks no more: 通う, 休まず通う. */
    private static boolean same(SmallStep before, SmallStep step) {
        String first = Likeness.plain(Amounts.arabic(before.getText()));
        String second = Likeness.plain(Amounts.arabic(step.getText()));
        if (first.equals(second)) {
            return true;
        }
        return first.length() >= MOSTLY * second.length() && Likeness.common(first, second) == first.length()
                && !MORE.matcher(second).find();
    }
}
