// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CREATED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__FIRST_CREATED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PERIOD_TO;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.GOAL__END;
import static org.sasae.model.care.CarePackage.Literals.GOAL__START;
import static org.sasae.model.care.CarePackage.Literals.ONE_YEAR_GOAL;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL__SMALL_STEPS;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__END;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__PLANNED_DAYS;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__START;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sasae.core.calendar.CarePeriods;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;
import org.sasae.validation.internal.duties.TypeIds;

/** Periods of goals, plans and support fit each other and the certification. Unknown dates are never complained of. */
final class PeriodRules {

    private PeriodRules() {
    }

    static void addTo(RuleTable table) {
        table.warning("R-PER-01").within(ONE_YEAR_GOAL, OneYearGoal.class, (goal, context, report) -> length(goal,
                context.limit(Limit.LIFE_GOAL_MIN_MONTHS), context.limit(Limit.LIFE_GOAL_MAX_MONTHS), report));
        table.warning("R-PER-02").within(PLAN_GOAL, PlanGoal.class, (goal, context, report) -> length(goal,
                context.limit(Limit.GOAL_MIN_MONTHS), context.limit(Limit.GOAL_MAX_MONTHS), report));
        table.error("R-PER-03").within(CARE_PLAN, CarePlan.class, PeriodRules::planPeriod);
        table.error("R-PER-04", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                PeriodRules::withinCertification, CARE_CASE, CERTIFICATION, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW,
                PROCESS_STEP);
        table.warning("R-PER-06").within(PLAN_GOAL, PlanGoal.class, PeriodRules::smallSteps);
        table.error("R-PER-07").within(CARE_PLAN, CarePlan.class, PeriodRules::dayMade);
        table.warning("R-PER-08").ofCase(CARE_PLAN, CarePlan.class, PeriodRules::shortStays, CARE_CASE, CERTIFICATION,
                OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW, PROCESS_STEP);
    }

    private static void length(Goal goal, int shortest, int longest, FindingReport report) {
        LocalDate first = goal.getStart();
        LocalDate last = goal.getEnd();
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            report.at(goal, GOAL__END).variant("reversed").with(first, last);
        } else if (CarePeriods.isShorterThan(first, last, shortest)) {
            report.at(goal, GOAL__END).variant("short").with(goal, first, last, shortest, longest);
        } else if (CarePeriods.isLongerThan(first, last, longest)) {
            report.at(goal, GOAL__END).variant("long").with(goal, first, last, shortest, longest);
        }
    }

    private static void planPeriod(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate first = plan.getPeriodFrom();
        LocalDate last = plan.getPeriodTo();
        if (first == null || last == null) {
            return;
        }
        int longest = context.limit(Limit.PLAN_MAX_MONTHS);
        if (last.isBefore(first)) {
            report.at(plan, CARE_PLAN__PERIOD_TO).variant("reversed").with(first, last);
        } else if (CarePeriods.isLongerThan(first, last, longest)) {
            report.at(plan, CARE_PLAN__PERIOD_TO).variant("long").with(first, last, longest)
                    .fix("shorten", Fixes.set(plan, CARE_PLAN__PERIOD_TO, CarePeriods.endOf(first, longest)));
        }
    }

    /** People without a certification (事業対象者) have no period to keep to: R-PER-05 of the table of rules. */
    private static void withinCertification(CarePlan plan, RuleContext context, FindingReport report) {
        Certification certification = Plans.certification(plan).orElse(null);
        if (certification == null || !Plans.isSupportLevel(certification.getCareLevel())) {
            return;
        }
        LocalDate from = certification.getValidFrom();
        LocalDate to = certification.getValidTo();
        Plans.rows(plan).forEach(row -> {
            if (to != null && row.getEnd() != null && row.getEnd().isAfter(to)) {
                report.at(row, SUPPORT_ROW__END).variant("end").with(row, row.getEnd(), to)
                        .fix("end", Fixes.set(row, SUPPORT_ROW__END, to));
            }
            if (from != null && row.getStart() != null && row.getStart().isBefore(from)) {
                report.at(row, SUPPORT_ROW__START).variant("start").with(row, row.getStart(), from)
                        .fix("start", Fixes.set(row, SUPPORT_ROW__START, from));
            }
        });
    }

    private static void smallSteps(PlanGoal goal, RuleContext context, FindingReport report) {
        List<SmallStep> steps = goal.getSmallSteps();
        if (steps.isEmpty() || !isDated(goal) || !steps.stream().allMatch(PeriodRules::isDated)) {
            return;
        }
        LocalDate expected = goal.getStart();
        for (SmallStep step : steps.stream().sorted(Comparator.comparing(SmallStep::getStart)).toList()) {
            if (!step.getStart().equals(expected)) {
                String variant = step.getStart().isAfter(expected) ? "gap" : "overlap";
                report.at(step, GOAL__START).variant(variant).with(step, expected, step.getStart())
                        .fix("start", Fixes.set(step, GOAL__START, expected));
                return;
            }
            expected = step.getEnd().plusDays(1);
        }
        if (!expected.equals(goal.getEnd().plusDays(1))) {
            report.at(goal, PLAN_GOAL__SMALL_STEPS).variant("end").with(goal, expected.minusDays(1), goal.getEnd());
        }
    }

    private static boolean isDated(Goal goal) {
        return goal.getStart() != null && goal.getEnd() != null;
    }

    private static void dayMade(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate made = plan.getCreatedOn();
        LocalDate first = plan.getFirstCreatedOn();
        if (made != null && first != null && made.isBefore(first)) {
            report.at(plan, CARE_PLAN__CREATED_ON).variant("order").with(made, first);
        }
        if (first == null && plan.getOccasions().contains(PlanOccasion.CONTINUED)) {
            report.at(plan, CARE_PLAN__FIRST_CREATED_ON).variant("first");
        }
    }

    private static void shortStays(CarePlan plan, RuleContext context, FindingReport report) {
        Certification certification = Plans.certification(plan).orElse(null);
        if (certification == null || certification.getValidFrom() == null || certification.getValidTo() == null) {
            return;
        }
        List<SupportRow> stays = Plans.rows(plan)
                .filter(row -> Services.isShortStay(row) && row.getPlannedDays() != null).toList();
        int days = stays.stream().mapToInt(SupportRow::getPlannedDays).sum();
        long valid = ChronoUnit.DAYS.between(certification.getValidFrom(), certification.getValidTo()) + 1;
        if (valid > 0 && days * 100L > valid * context.limit(Limit.SHORT_STAY_MAX_PERCENT)) {
            report.at(stays.get(0), SUPPORT_ROW__PLANNED_DAYS).with(days, (int) valid);
        }
    }
}
