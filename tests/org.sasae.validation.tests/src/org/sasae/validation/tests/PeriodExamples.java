// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Goal;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.RuleExample;

/** Examples of the rules of periods, with month ends, leap days and exactly 3, 6 and 12 months. */
final class PeriodExamples {

    private PeriodExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(lifeGoal(), goals(), plans(), certification(), steps(), days(), shortStays()).flatMap(s -> s);
    }

    private static RuleExample life(boolean fires, String description, String start, String end) {
        return example("R-PER-01", fires, description, c -> period(plan(c).getOneYearGoal(), start, end));
    }

    private static RuleExample planGoal(boolean fires, String description, String start, String end) {
        return example("R-PER-02", fires, description, c -> {
            goal(c).getSmallSteps().clear();
            period(goal(c), start, end);
        });
    }

    private static RuleExample wholePlan(boolean fires, String description, String start, String end) {
        return example("R-PER-03", fires, description, c -> {
            plan(c).setPeriodFrom(day(start));
            plan(c).setPeriodTo(day(end));
        });
    }

    private static RuleExample example(String rule, boolean fires, String description,
            Consumer<CareCase> change) {
        return fires ? fires(rule, "support", description, change) : silent(rule, "support", description, change);
    }

    private static void period(Goal goal, String start, String end) {
        goal.setStart(day(start));
        goal.setEnd(day(end));
    }

    private static Stream<RuleExample> lifeGoal() {
        return Stream.of(
                life(false, "exactly 12 months", "2024-04-01", "2025-03-31"),
                life(true, "12 months and a day", "2024-04-01", "2025-04-01"),
                life(false, "exactly 3 months", "2024-04-01", "2024-06-30"),
                life(true, "a day less than 3 months", "2024-04-01", "2024-06-29"),
                life(true, "ends before it begins", "2024-04-01", "2024-03-01"),
                life(false, "12 months from a leap day", "2024-02-29", "2025-02-28"),
                life(false, "an unknown end", "2024-04-01", null),
                life(false, "unknown days", null, null));
    }

    private static Stream<RuleExample> goals() {
        return Stream.of(
                planGoal(false, "exactly 6 months", "2024-04-01", "2024-09-30"),
                planGoal(true, "6 months and a day", "2024-04-01", "2024-10-01"),
                planGoal(false, "exactly 3 months", "2024-04-01", "2024-06-30"),
                planGoal(true, "a day less than 3 months", "2024-04-01", "2024-06-29"),
                planGoal(false, "3 months over the end of February", "2024-11-30", "2025-02-28"),
                planGoal(true, "a day less over the end of February", "2024-11-30", "2025-02-27"),
                planGoal(false, "6 months from the end of a month", "2024-08-31", "2025-02-28"),
                planGoal(true, "6 months from the end of a month and a day", "2024-08-31", "2025-03-01"),
                planGoal(true, "ends before it begins", "2024-04-01", "2024-03-01"),
                planGoal(false, "an unknown begin", null, "2024-09-30"));
    }

    private static Stream<RuleExample> plans() {
        return Stream.of(
                wholePlan(false, "exactly 12 months", "2024-06-01", "2025-05-31"),
                wholePlan(true, "12 months and a day", "2024-06-01", "2025-06-01"),
                wholePlan(false, "12 months from a leap day", "2024-02-29", "2025-02-28"),
                wholePlan(true, "ends before it begins", "2024-06-01", "2024-05-31"),
                wholePlan(false, "an unknown end", "2024-06-01", null));
    }

    private static Stream<RuleExample> certification() {
        return Stream.of(
                example("R-PER-04", true, "support goes on after the certification",
                        c -> row(c, SupportCategory.FAMILY).setEnd(day("2025-05-01"))),
                example("R-PER-04", false, "support ends with the certification",
                        c -> row(c, SupportCategory.FAMILY).setEnd(day("2025-04-30"))),
                example("R-PER-04", true, "support begins before the certification",
                        c -> row(c, SupportCategory.FAMILY).setStart(day("2024-04-09"))),
                example("R-PER-04", false, "an unknown validity", c -> {
                    row(c, SupportCategory.FAMILY).setEnd(day("2026-05-01"));
                    c.getCertifications().get(0).setValidTo(null);
                }),
                silent("R-PER-04", "managementB", "a programme target has no validity (R-PER-05)",
                        c -> row(c, SupportCategory.FAMILY).setEnd(day("2026-05-01"))),
                fires("R-PER-04", "managementA", "type A with a certification",
                        c -> row(c, SupportCategory.FAMILY).setEnd(day("2026-05-01"))));
    }

    private static Stream<RuleExample> steps() {
        return Stream.of(
                silent("R-PER-06", "support"),
                example("R-PER-06", true, "a gap of a day",
                        c -> goal(c).getSmallSteps().get(1).setStart(day("2024-09-02"))),
                example("R-PER-06", true, "an overlap of a day",
                        c -> goal(c).getSmallSteps().get(1).setStart(day("2024-08-31"))),
                example("R-PER-06", true, "ends before the goal",
                        c -> goal(c).getSmallSteps().get(1).setEnd(day("2024-11-29"))),
                example("R-PER-06", true, "begins after the goal",
                        c -> goal(c).getSmallSteps().get(0).setStart(day("2024-06-02"))),
                example("R-PER-06", false, "an unknown day", c -> goal(c).getSmallSteps().get(1).setStart(null)),
                example("R-PER-06", false, "the goal has no days", c -> period(goal(c), null, null)));
    }

    private static Stream<RuleExample> days() {
        return Stream.of(
                silent("R-PER-07", "managementA"),
                example("R-PER-07", true, "made before it was first made",
                        c -> plan(c).setFirstCreatedOn(day("2024-05-16"))),
                example("R-PER-07", true, "continued without a first day", c -> {
                    plan(c).getOccasions().clear();
                    plan(c).getOccasions().add(PlanOccasion.CONTINUED);
                    plan(c).setFirstCreatedOn(null);
                }),
                example("R-PER-07", false, "a first plan without a first day",
                        c -> plan(c).setFirstCreatedOn(null)),
                example("R-PER-07", false, "an unknown day", c -> plan(c).setCreatedOn(null)));
    }

    private static Stream<RuleExample> shortStays() {
        return Stream.of(
                example("R-PER-08", true, "more than half of the validity", c -> shortStay(c, 194)),
                example("R-PER-08", false, "exactly half of the validity", c -> shortStay(c, 193)),
                example("R-PER-08", false, "unknown days", c -> shortStay(c, null)),
                example("R-PER-08", false, "unknown validity", c -> {
                    shortStay(c, 300);
                    c.getCertifications().get(0).setValidFrom(null);
                }));
    }

    /** The certification of the sample case is valid for 386 days. */
    private static void shortStay(CareCase careCase, Integer days) {
        SupportRow row = row(careCase, SupportCategory.PREVENTIVE_BENEFIT);
        row.setServiceType("介護予防短期入所生活介護");
        row.setServiceTypeCode("24");
        row.setPlannedDays(days);
    }
}
