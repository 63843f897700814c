// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.EvaluationDecision;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.process.Deadline;
import org.sasae.validation.process.DeadlineKind;
import org.sasae.validation.process.Deadlines;

/** In the sample cases services run from 1 June 2024, goals end on 30 November, plan and certification on 30 April. */
class DeadlinesTest {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private final CareCase careCase = SampleCases.support();

    private static List<Deadline> on(String today, CareCase careCase) {
        return new Deadlines(ValidationEngine.platform().today(day(today)).build()).of(careCase);
    }

    private List<LocalDate> due(String today, DeadlineKind kind) {
        return due(today, kind, careCase);
    }

    private static List<LocalDate> due(String today, DeadlineKind kind, CareCase careCase) {
        return on(today, careCase).stream().filter(deadline -> deadline.kind() == kind).map(Deadline::due).toList();
    }

    private void monitor(String date, ContactMode mode) {
        Monitoring monitoring = FACTORY.createMonitoring();
        monitoring.setDate(day(date));
        monitoring.setMode(mode);
        careCase.getMonitorings().add(monitoring);
    }

    @Test
    void theFirstDayComesFirst() {
        List<LocalDate> days = on("2024-11-20", careCase).stream().map(Deadline::due).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(day("2024-11-30"), days.get(0));
    }

    @Test
    void aContactIsDueUntilTheEndOfEachMonth() {
        assertEquals(List.of(day("2024-11-30")), due("2024-11-01", DeadlineKind.CONTACT));
        assertEquals(List.of(day("2024-11-30")), due("2024-11-30", DeadlineKind.CONTACT));
        monitor("2024-11-30", ContactMode.TELEPHONE);
        assertEquals(List.of(day("2024-12-31")), due("2024-11-30", DeadlineKind.CONTACT));
    }

    @Test
    void aMonthWithoutContactIsOverdueFromTheNextDayOn() {
        List<Deadline> all = on("2024-12-01", careCase).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.CONTACT).toList();
        assertEquals(List.of(day("2024-11-30"), day("2024-12-31")), all.stream().map(Deadline::due).toList());
        assertTrue(all.get(0).isOverdue(day("2024-12-01")));
        assertFalse(all.get(0).isOverdue(day("2024-11-30")));
        assertEquals(-1, all.get(0).daysLeft(day("2024-12-01")));
    }

    @Test
    void monthsWithoutContactThatFollowEachOtherAreOneDeadline() {
        List<Deadline> all = on("2025-02-10", careCase).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.CONTACT).toList();
        assertEquals(List.of(day("2024-11-30"), day("2025-02-28")), all.stream().map(Deadline::due).toList());
        assertEquals("令和6年11月～令和7年1月分", all.get(0).detail().in(Locale.JAPANESE));
    }

    @Test
    void theLastDayOfFebruaryOfALeapYearIsTheDeadline() {
        plan(careCase).setPeriodTo(day("2028-12-31"));
        careCase.getMonitorings().forEach(monitoring -> monitoring.setMonth(null));
        for (YearMonth month = YearMonth.of(2024, 11); month.isBefore(YearMonth.of(2028, 2)); month = month.plusMonths(1)) {
            monitor(month.atDay(15).toString(), ContactMode.HOME_VISIT);
        }
        assertEquals(List.of(day("2028-02-29")), due("2028-02-29", DeadlineKind.CONTACT));
    }

    @Test
    void beforeTheServicesTheFirstContactIsInTheMonthAfterTheyBegin() {
        careCase.getMonitorings().clear();
        careCase.getProgressEntries().clear();
        assertEquals(List.of(day("2024-07-31")), due("2024-05-25", DeadlineKind.CONTACT));
        assertEquals(List.of(day("2024-07-31")), due("2024-06-30", DeadlineKind.CONTACT));
    }

    @Test
    void aVisitIsDueOnceInEachWindowAndInTheMonthInWhichGoalsEnd() {
        assertEquals(List.of(day("2024-11-30"), day("2024-12-31")), due("2024-11-20", DeadlineKind.HOME_VISIT));
        monitor("2024-11-21", ContactMode.HOME_VISIT);
        assertEquals(List.of(day("2025-03-31")), due("2024-11-21", DeadlineKind.HOME_VISIT));
    }

    @Test
    void aVisitInTheLastMonthOfAWindowIsAskedForOnce() {
        goal(careCase).setEnd(day("2024-12-31"));
        assertEquals(List.of(day("2024-12-31")), due("2024-11-20", DeadlineKind.HOME_VISIT));
    }

    @Test
    void aMissedWindowIsOverdue() {
        careCase.getMonitorings().removeIf(monitoring -> monitoring.getMode() == ContactMode.HOME_VISIT);
        assertTrue(due("2024-09-30", DeadlineKind.HOME_VISIT).contains(day("2024-09-30")));
        Deadline missed = on("2024-10-01", careCase).get(0);
        assertEquals(day("2024-09-30"), missed.due());
        assertTrue(missed.isOverdue(day("2024-10-01")));
    }

    @Test
    void theLastMonthsOfAPlanThatEndsBeforeAWindowIsOverAskForNoVisit() {
        goal(careCase).setEnd(null);
        monitor("2025-01-10", ContactMode.HOME_VISIT);
        assertEquals(List.of(), due("2025-02-01", DeadlineKind.HOME_VISIT).stream()
                .filter(due -> due.isAfter(day("2025-02-01"))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"managementB", "managementC"})
    void typesWithoutMonitoringHaveNoDeadlineOfIt(String type) {
        CareCase other = SampleCases.of(type);
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.CONTACT, other));
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.HOME_VISIT, other));
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.EVALUATION, other));
    }

    @Test
    void aProgrammeTargetHasNoEndOfValidity() {
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.CERTIFICATION_END, SampleCases.managementB()));
    }

    @Test
    void theEndOfACertificationCanBeDealtWithSixtyDaysBefore() {
        Deadline end = on("2024-11-20", careCase).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.CERTIFICATION_END).findFirst().orElseThrow();
        assertEquals(day("2025-03-01"), end.from());
        assertFalse(end.isOpen(day("2025-02-28")));
        assertTrue(end.isOpen(day("2025-03-01")));
        assertSame(careCase.getCertifications().get(0), end.find(careCase).orElseThrow());
    }

    @Test
    void aCertificationThatWasAppliedForAgainIsNotDue() {
        Certification next = FACTORY.createCertification();
        next.setAppliedOn(day("2025-03-01"));
        careCase.getCertifications().add(next);
        plan(careCase).setCertification(careCase.getCertifications().get(0));
        assertEquals(List.of(), due("2025-03-02", DeadlineKind.CERTIFICATION_END));
    }

    @Test
    void theEndOfACertificationIsOverdueOnlyWhereAPlanInForceRestsOnIt() {
        assertEquals(List.of(day("2025-04-30")), due("2025-05-01", DeadlineKind.CERTIFICATION_END));
        plan(careCase).setState(PlanState.ENDED);
        assertEquals(List.of(), due("2025-05-01", DeadlineKind.CERTIFICATION_END));
    }

    @Test
    void theEndOfGoalsIsSettledByAMeeting() {
        assertEquals(List.of(day("2024-11-30")), due("2024-12-01", DeadlineKind.GOAL_END));
        ServiceMeeting meeting = FACTORY.createServiceMeeting();
        meeting.setHeldOn(day("2024-11-01"));
        meeting.setOccasion(MeetingOccasion.GOAL_PERIOD_END);
        careCase.getMeetings().add(meeting);
        assertEquals(List.of(), due("2024-12-01", DeadlineKind.GOAL_END));
    }

    @Test
    void goalsThatEndOnTheSameDayAreOneDeadline() {
        plan(careCase).getOverallIssues().get(0).getGoals().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(goal(careCase)));
        assertEquals(List.of(day("2024-11-30")), due("2024-11-20", DeadlineKind.GOAL_END));
    }

    @Test
    void withoutARuleForItThePastEndOfAGoalIsNotOverdue() {
        CareCase other = SampleCases.managementC();
        assertEquals(List.of(day("2024-11-30")), due("2024-11-30", DeadlineKind.GOAL_END, other));
        assertEquals(List.of(), due("2024-12-01", DeadlineKind.GOAL_END, other));
    }

    @Test
    void anEvaluationIsDueWhenThePlanEndsOrAfterTwelveMonths() {
        assertEquals(List.of(day("2025-04-30")), due("2024-11-20", DeadlineKind.EVALUATION));
        plan(careCase).setPeriodTo(null);
        assertEquals(List.of(day("2025-05-15")), due("2024-11-20", DeadlineKind.EVALUATION));
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setEvaluatedOn(day("2024-02-29"));
        careCase.getEvaluations().add(evaluation);
        assertEquals(List.of(day("2025-02-28")), due("2024-11-20", DeadlineKind.EVALUATION));
    }

    @Test
    void theEndOfAPlanIsSettledByTheNextPlanOrTheDecisionToEnd() {
        assertEquals(List.of(day("2025-04-30")), due("2024-11-20", DeadlineKind.PLAN_END));
        CarePlan next = FACTORY.createCarePlan();
        next.setReplaces(plan(careCase));
        careCase.getPlans().add(next);
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.PLAN_END));
        careCase.getPlans().remove(next);
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setDecision(EvaluationDecision.END);
        careCase.getEvaluations().add(evaluation);
        assertEquals(List.of(), due("2024-11-20", DeadlineKind.PLAN_END));
    }

    @Test
    void aDraftAndAPlanWithoutDatesHaveNoDeadlines() {
        plan(careCase).setState(PlanState.DRAFT);
        careCase.getCertifications().clear();
        assertEquals(List.of(), on("2024-11-20", careCase));
        CareCase empty = FACTORY.createCareCase();
        empty.getPlans().add(FACTORY.createCarePlan());
        assertEquals(List.of(), on("2024-11-20", empty));
    }

    @Test
    void aRuleThatTheMunicipalityHasSwitchedOffHasNoDeadline() {
        MunicipalityProfile quiet = MunicipalityProfile.builder("quiet")
                .rule("R-MON-01", new MunicipalityProfile.RuleSetting(false, "")).build();
        List<Deadline> all = new Deadlines(ValidationEngine.platform().profileOfAll(quiet).today(day("2024-11-20"))
                .build()).of(careCase);
        assertTrue(all.stream().noneMatch(deadline -> deadline.kind() == DeadlineKind.CONTACT));
    }

    @Test
    void aDeadlineSaysWhoLooksAfterItAndWhereItIs() {
        for (Deadline deadline : on("2024-11-20", careCase)) {
            assertEquals("佐藤 みどり", deadline.manager());
            assertTrue(deadline.find(careCase).isPresent(), deadline.toString());
            assertFalse(deadline.detail().in(Locale.JAPANESE).contains("!"));
        }
        CareCase emptied = FACTORY.createCareCase();
        on("2024-11-20", careCase).stream().filter(deadline -> !deadline.place().isEmpty())
                .forEach(deadline -> assertTrue(deadline.find(emptied).isEmpty()));
    }
}
