// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.sasae.model.care.Achievement;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.CaseEvent;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.EvaluationDecision;
import org.sasae.model.care.EventKind;
import org.sasae.model.care.GoalEvaluation;
import org.sasae.model.care.IntervalExtension;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ProgressKind;
import org.sasae.model.care.Trend;
import org.sasae.model.care.YesNo;
import org.sasae.testkit.RuleExample;

/**
 * Examples of the rules of monitoring and evaluation. In the sample cases services begin in June 2024; the first
 * window is July to September, with a visit on 11 September.
 */
final class MonitoringExamples {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private MonitoringExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(monthly(), visits(), changes(), evaluations(), parts()).flatMap(s -> s);
    }

    private static void remove(CareCase careCase, YearMonth month) {
        careCase.getMonitorings().removeIf(monitoring -> month.equals(monitoring.getMonth()));
        careCase.getProgressEntries().removeIf(entry -> YearMonth.from(entry.getDate()).equals(month));
    }

    private static void monitor(CareCase careCase, String date, ContactMode mode) {
        Monitoring monitoring = FACTORY.createMonitoring();
        monitoring.setDate(day(date));
        monitoring.setMode(mode);
        careCase.getMonitorings().add(monitoring);
    }

    private static Stream<RuleExample> monthly() {
        YearMonth august = YearMonth.of(2024, 8);
        return Stream.of(
                fires("R-MON-01", "support", "no contact in August", c -> remove(c, august)),
                silent("R-MON-01", "managementA"),
                silent("R-MON-01", "support", "a telephone call in the progress record", c -> {
                    remove(c, august);
                    ProgressEntry call = FACTORY.createProgressEntry();
                    call.setDate(day("2024-08-31"));
                    call.setKind(ProgressKind.TELEPHONE);
                    c.getProgressEntries().add(call);
                }),
                silent("R-MON-01", "support", "November is not over on its last day", c -> { }).on("2024-11-30"),
                fires("R-MON-01", "support", "November is over", c -> { }).on("2024-12-01"),
                silent("R-MON-01", "support", "services have not begun", c -> { }).on("2024-06-30"),
                silent("R-MON-01", "support", "an unknown begin", c -> {
                    plan(c).getSteps().clear();
                    plan(c).setPeriodFrom(null);
                    c.getMonitorings().clear();
                }),
                silent("R-MON-01", "support", "a draft", FormExamples::draft),
                silent("R-MON-01", "managementC", "type C is not monitored", c -> c.getMonitorings().clear()),
                silent("R-MON-01", "support", "after the end of the plan", c -> {
                    plan(c).setState(PlanState.ENDED);
                    plan(c).setPeriodTo(day("2024-10-31"));
                }).on("2025-12-01"),
                fires("R-MON-09", "support", "a month of monitoring without an entry",
                        c -> c.getProgressEntries().removeIf(e -> YearMonth.from(e.getDate()).equals(august))),
                silent("R-MON-09", "support"),
                silent("R-MON-09", "managementA", "an unknown day", c -> monitor(c, null, ContactMode.TELEPHONE)));
    }

    private static Stream<RuleExample> visits() {
        return Stream.of(
                fires("R-MON-02", "support", "the first window without a visit",
                        c -> c.getMonitorings().get(2).setMode(ContactMode.TELEPHONE)),
                silent("R-MON-02", "support", "the first window is not over", c -> c.getMonitorings().get(2)
                        .setMode(ContactMode.TELEPHONE)).on("2024-09-30"),
                fires("R-MON-02", "managementA", "the first window has just ended", c -> c.getMonitorings().get(2)
                        .setMode(ContactMode.TELEPHONE)).on("2024-10-01"),
                silent("R-MON-02", "support", "special circumstances", c -> {
                    c.getMonitorings().get(2).setMode(ContactMode.TELEPHONE);
                    c.getMonitorings().get(2).setSpecialCircumstances("入院中で面会ができない");
                }),
                silent("R-MON-02", "support", "online in one window", c -> c.getMonitorings().get(2)
                        .setMode(ContactMode.ONLINE)),
                fires("R-MON-02", "managementA", "online does not count for type A", c -> c.getMonitorings().get(2)
                        .setMode(ContactMode.ONLINE)),
                silent("R-MON-02", "support", "a visit on the last day of the window",
                        c -> move(c.getMonitorings().get(2), "2024-09-30")),
                fires("R-MON-02", "support", "a visit in the month the services began is too early",
                        c -> move(c.getMonitorings().get(2), "2024-06-30")),
                silent("R-MON-02", "managementA", "a longer interval was agreed", c -> {
                    c.getMonitorings().get(2).setMode(ContactMode.TELEPHONE);
                    extension(c, true);
                }),
                fires("R-MON-02", "managementA", "a longer interval without all conditions", c -> {
                    c.getMonitorings().get(2).setMode(ContactMode.TELEPHONE);
                    extension(c, false);
                }),
                silent("R-MON-02", "support"),
                silent("R-MON-02", "support", "windows go on from the first plan", c -> {
                    CarePlan next = followUp(c, "2024-08-01");
                    next.setState(PlanState.IN_FORCE);
                }),
                fires("R-MON-02H", "support", "July and then December", c -> {
                    move(c.getMonitorings().get(2), "2024-07-01");
                    monitor(c, "2024-12-10", ContactMode.HOME_VISIT);
                }).on("2025-01-05"),
                silent("R-MON-02H", "support", "exactly three months", c -> monitor(c, "2024-12-11",
                        ContactMode.HOME_VISIT)).on("2025-01-05"),
                fires("R-MON-02H", "support", "three months and a day", c -> monitor(c, "2024-12-12",
                        ContactMode.HOME_VISIT)).on("2025-01-05"),
                silent("R-MON-02H", "support", "one visit only", c -> { }));
    }

    private static void move(Monitoring monitoring, String date) {
        monitoring.setDate(day(date));
        monitoring.setMonth(YearMonth.from(day(date)));
    }

    private static void extension(CareCase careCase, boolean complete) {
        IntervalExtension extension = FACTORY.createIntervalExtension();
        extension.setMonths(6);
        extension.setStableAfterReview(true);
        extension.setContactInOtherMonths(true);
        extension.setProviderReportsShared(true);
        extension.setAgreementReached(complete);
        extension.setRecord(careCase.getProgressEntries().get(0));
        plan(careCase).setIntervalExtension(extension);
    }

    private static CarePlan followUp(CareCase careCase, String from) {
        CarePlan next = FACTORY.createCarePlan();
        next.setPlanTypeId(plan(careCase).getPlanTypeId());
        next.setReplaces(plan(careCase));
        next.setPeriodFrom(day(from));
        plan(careCase).setState(PlanState.ENDED);
        plan(careCase).setPeriodTo(day(from).minusDays(1));
        careCase.getPlans().add(next);
        return next;
    }

    private static Stream<RuleExample> changes() {
        return Stream.of(
                fires("R-MON-07", "support", "no visit in the month the goal ended", c -> { }).on("2024-12-01"),
                silent("R-MON-07", "support", "the month is not over", c -> { }).on("2024-11-30"),
                silent("R-MON-07", "support", "a visit in that month",
                        c -> monitor(c, "2024-11-28", ContactMode.HOME_VISIT)).on("2024-12-01"),
                silent("R-MON-07", "managementA", "an evaluation by visit in that month", c -> evaluation(c,
                        "2024-11-25").setByHomeVisit(YesNo.YES)).on("2024-12-01"),
                fires("R-MON-07", "support", "online does not replace it",
                        c -> monitor(c, "2024-11-28", ContactMode.ONLINE)).on("2024-12-01"),
                silent("R-MON-07", "support", "an unknown end", c -> goal(c).setEnd(null)).on("2024-12-01"),
                fires("R-MON-08", "support", "a marked change without visit", c -> event(c, "2024-10-20")),
                silent("R-MON-08", "support", "a visit on the same day", c -> event(c, "2024-09-11")),
                silent("R-MON-08", "support", "an unknown day", c -> event(c, null)),
                fires("R-MON-08", "managementA", "noted on the telephone",
                        c -> c.getMonitorings().get(3).setMarkedChange(true)),
                silent("R-MON-08", "support", "noted during a visit",
                        c -> c.getMonitorings().get(2).setMarkedChange(true)),
                silent("R-MON-08", "support", "before the services", c -> event(c, "2024-05-01")));
    }

    private static void event(CareCase careCase, String date) {
        CaseEvent event = FACTORY.createCaseEvent();
        event.setKind(EventKind.MARKED_CHANGE);
        event.setDate(day(date));
        careCase.getEvents().add(event);
    }

    static Evaluation evaluation(CareCase careCase, String date) {
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setEvaluatedOn(day(date));
        evaluation.setByHomeVisit(YesNo.YES);
        evaluation.setBodyTrend(Trend.MAINTAINED);
        GoalEvaluation part = FACTORY.createGoalEvaluation();
        part.setGoal(goal(careCase));
        part.setPeriodFrom(goal(careCase).getStart());
        part.setPeriodTo(goal(careCase).getEnd());
        evaluation.getGoalEvaluations().add(part);
        careCase.getEvaluations().add(evaluation);
        return evaluation;
    }

    private static Stream<RuleExample> evaluations() {
        return Stream.of(
                silent("R-EVA-01", "support", "exactly 12 months after the plan was made",
                        c -> plan(c).setPeriodTo(null)).on("2025-05-15"),
                fires("R-EVA-01", "support", "12 months and a day",
                        c -> plan(c).setPeriodTo(null)).on("2025-05-16"),
                fires("R-EVA-01", "managementA", "12 months after the last evaluation", c -> {
                    plan(c).setPeriodTo(null);
                    evaluation(c, "2024-11-25");
                }).on("2025-11-26"),
                silent("R-EVA-01", "managementA", "exactly 12 months after the last evaluation", c -> {
                    plan(c).setPeriodTo(null);
                    evaluation(c, "2024-11-25");
                }).on("2025-11-25"),
                fires("R-EVA-01", "support", "the plan ended without evaluation", c -> { }).on("2025-05-01"),
                silent("R-EVA-01", "support", "on the last day of the plan", c -> { }).on("2025-04-30"),
                silent("R-EVA-01", "support", "an evaluation without a day", c -> evaluation(c, null))
                        .on("2026-05-01"),
                silent("R-EVA-01", "support", "unknown days", c -> {
                    plan(c).getSteps().clear();
                    plan(c).setCreatedOn(null);
                    plan(c).setPeriodFrom(null);
                    plan(c).setPeriodTo(null);
                }).on("2026-05-01"),
                silent("R-EVA-01", "managementC", "type C is not evaluated", c -> { }).on("2026-05-01"),
                fires("R-EVA-02", "support", "not at home",
                        c -> evaluation(c, "2024-11-15").setByHomeVisit(YesNo.NO)),
                fires("R-EVA-02", "support", "it is not recorded where",
                        c -> evaluation(c, "2024-11-15").setByHomeVisit(YesNo.UNKNOWN)),
                silent("R-EVA-02", "support", "not recorded, but visited in that month",
                        c -> evaluation(c, "2024-09-20").setByHomeVisit(YesNo.UNKNOWN)),
                silent("R-EVA-02", "managementA", "at home", c -> evaluation(c, "2024-11-15")),
                fires("R-EVA-06", "support", "no trend",
                        c -> evaluation(c, "2024-11-15").setBodyTrend(Trend.UNSPECIFIED)),
                silent("R-EVA-06", "support", "one trend", c -> evaluation(c, "2024-11-15")),
                fires("R-EVA-07", "managementA", "delegated, no opinion of the centre", c -> {
                    EligibilityExamples.delegation(c);
                    evaluation(c, "2024-11-15");
                }),
                silent("R-EVA-07", "managementA", "not delegated", c -> evaluation(c, "2024-11-15")),
                silent("R-EVA-07", "support", "with the opinion of the centre", c -> {
                    EligibilityExamples.delegation(c);
                    evaluation(c, "2024-11-15").setCentreOpinion("方針は妥当");
                }));
    }

    private static GoalEvaluation part(CareCase careCase, Achievement achievement) {
        GoalEvaluation part = evaluation(careCase, "2024-11-15").getGoalEvaluations().get(0);
        part.setAchievement(achievement);
        return part;
    }

    private static Stream<RuleExample> parts() {
        return Stream.of(
                fires("R-EVA-03", "support", "not reached, no causes", c -> part(c, Achievement.NOT_ACHIEVED)),
                fires("R-EVA-03", "managementA", "only one side was heard",
                        c -> part(c, Achievement.NOT_ACHIEVED).setCauseSeenByFamily("膝の痛みが続いた")),
                silent("R-EVA-03", "support", "both causes", c -> {
                    GoalEvaluation part = part(c, Achievement.NOT_ACHIEVED);
                    part.setCauseSeenByFamily("膝の痛みが続いた");
                    part.setCauseSeenByPlanner("距離が長すぎた");
                }),
                silent("R-EVA-03", "support", "reached", c -> part(c, Achievement.ACHIEVED)),
                silent("R-EVA-03", "support", "not evaluated yet", c -> part(c, Achievement.UNSPECIFIED)),
                fires("R-EVA-04", "support", "another end",
                        c -> part(c, Achievement.UNSPECIFIED).setPeriodTo(day("2024-11-15"))),
                silent("R-EVA-04", "support", "the same period", c -> part(c, Achievement.UNSPECIFIED)),
                silent("R-EVA-04", "support", "an unknown period",
                        c -> part(c, Achievement.UNSPECIFIED).setPeriodTo(null)),
                fires("R-EVA-05", "support", "reached, nothing follows",
                        c -> part(c, Achievement.ACHIEVED).setFuturePolicy("引き続き様子を見る")),
                silent("R-EVA-05", "support", "a place in the community",
                        c -> part(c, Achievement.ACHIEVED).setFuturePolicy("通いの場の見学を勧める")),
                silent("R-EVA-05", "support", "the plan ends", c -> {
                    part(c, Achievement.ACHIEVED);
                    c.getEvaluations().get(0).setDecision(EvaluationDecision.END);
                }),
                silent("R-EVA-05", "support", "not reached", c -> part(c, Achievement.NOT_ACHIEVED)),
                silent("R-EVA-05", "managementA", "a following plan with a goal", c -> {
                    part(c, Achievement.ACHIEVED);
                    c.getEvaluations().get(0).setPlan(plan(c));
                    CarePlan next = followUp(c, "2024-11-16");
                    next.getOverallIssues().add(FACTORY.createOverallIssue());
                    next.getOverallIssues().get(0).getGoals().add(FACTORY.createPlanGoal());
                }));
    }

}
