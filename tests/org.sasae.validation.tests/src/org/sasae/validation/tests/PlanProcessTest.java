// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.SampleCases.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.plantype.StepUse;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Severity;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.process.PlanProcess;
import org.sasae.validation.process.Station;
import org.sasae.validation.process.StationState;
import org.sasae.validation.process.StepRecord;

class PlanProcessTest {

    private static final EditingDomain DOMAIN = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(
            ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());

    private final CareCase careCase = SampleCases.support();

    private static List<Station> stations(CareCase careCase, String today) {
        ValidationEngine engine = ValidationEngine.platform().today(day(today)).build();
        return new PlanProcess(engine).stations(careCase, plan(careCase), engine.check(careCase));
    }

    private Station station(ProcessStepKind kind, String today) {
        return stations(careCase, today).stream().filter(station -> station.kind() == kind).findFirst().orElseThrow();
    }

    private CareCase draft() {
        CareCase draft = CareFactory.eINSTANCE.createCareCase();
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("support");
        draft.getPlans().add(plan);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "managementA", "managementB", "managementC"})
    void theStationsAreTheStepsOfThePlanTypeInTheirOrder(String typeId) {
        PlanType type = PlanTypeRegistry.fromPlatform().find(typeId).orElseThrow();
        assertEquals(type.steps().stream().filter(step -> step.use() != StepUse.NOT_PART).map(step -> step.kind())
                .toList(), stations(SampleCases.of(typeId), "2024-11-20").stream().map(Station::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "managementA", "managementB", "managementC"})
    void inAWellKeptCaseNothingIsLateOrMissing(String typeId) {
        for (Station station : stations(SampleCases.of(typeId), "2024-11-20")) {
            assertFalse(station.state() == StationState.LATE || station.state() == StationState.MISSING,
                    station.toString());
        }
    }

    @Test
    void inANewPlanTheFirstStepIsToBeDoneAndAllOthersComeLater() {
        List<StationState> states = stations(draft(), "2024-11-20").stream().map(Station::state).toList();
        assertEquals(StationState.DUE, states.get(0));
        assertEquals(List.of(StationState.LATER), states.subList(1, states.size()).stream().distinct()
                .filter(state -> state != StationState.OPTIONAL).collect(Collectors.toList()));
    }

    @Test
    void aStepThatALaterOneWasDoneWithoutIsMissing() {
        plan(careCase).getDeliveries().removeIf(delivery -> delivery.getRecipientKind() == RecipientKind.CLIENT);
        Station missing = station(ProcessStepKind.DELIVERY_TO_CLIENT, "2024-11-20");
        assertEquals(StationState.MISSING, missing.state());
        assertNull(missing.date());
        assertEquals("R-PRC-01", missing.findings().get(0).ruleId());
        assertTrue(missing.todo().in(Locale.JAPANESE).contains("交付"));
    }

    @Test
    void aRecordWithoutADayAsksForTheDay() {
        CareCase draft = draft();
        draft.getAssessments().add(CareFactory.eINSTANCE.createAssessment());
        Station assessment = stations(draft, "2024-11-20").get(0);
        assertEquals(StationState.DUE, assessment.state());
        assertTrue(assessment.todo().in(Locale.JAPANESE).contains("日付"));
        assertFalse(assessment.addable());
    }

    @Test
    void aMissingMeetingIsSaidByItsOwnRule() {
        careCase.getMeetings().clear();
        Station missing = station(ProcessStepKind.MEETING, "2024-11-20");
        assertEquals(StationState.MISSING, missing.state());
        assertEquals("R-PRC-03", missing.findings().get(0).ruleId());
        assertEquals(Severity.ERROR, missing.findings().get(0).severity());
    }

    @Test
    void aConsentWithoutANameIsToBeCompleted() {
        plan(careCase).setConsentedBy(null);
        Station consent = station(ProcessStepKind.CONSENT, "2024-11-20");
        assertEquals(StationState.INCOMPLETE, consent.state());
        assertEquals(day("2024-05-20"), consent.date());
        assertEquals("R-PRC-08", consent.findings().get(0).ruleId());
    }

    @Test
    void aPlanWithoutServicesNeedNotBeDelivered() {
        plan(careCase).getOverallIssues().clear();
        plan(careCase).getDeliveries().clear();
        assertEquals(StationState.OPTIONAL, station(ProcessStepKind.DELIVERY_TO_PROVIDERS, "2024-11-20").state());
    }

    @Test
    void monitoringIsToBeDoneUntilTheEndOfTheMonthAndThenLate() {
        assertEquals(StationState.DUE, station(ProcessStepKind.MONITORING, "2024-11-30").state());
        Station late = station(ProcessStepKind.MONITORING, "2024-12-01");
        assertEquals(StationState.LATE, late.state());
        assertEquals(day("2024-11-30"), late.deadline().due());
        assertEquals(day("2024-10-09"), late.date());
    }

    @Test
    void theEvaluationIsLateTheDayAfterThePlanEnds() {
        assertEquals(day("2025-04-30"), station(ProcessStepKind.EVALUATION, "2025-04-30").deadline().due());
        assertFalse(station(ProcessStepKind.EVALUATION, "2025-04-30").state() == StationState.LATE);
        assertEquals(StationState.LATE, station(ProcessStepKind.EVALUATION, "2025-05-01").state());
    }

    @Test
    void anEvaluationThatIsDueInMonthsComesLater() {
        assertEquals(StationState.LATER, station(ProcessStepKind.EVALUATION, "2024-12-01").state());
        assertEquals(StationState.LATER, station(ProcessStepKind.BENEFIT_MANAGEMENT, "2024-12-01").state());
    }

    @Test
    void aTypeThatIsNotInstalledHasNoStations() {
        plan(careCase).setPlanTypeId("unknown");
        assertEquals(List.of(), stations(careCase, "2024-11-20"));
        plan(careCase).setPlanTypeId(null);
        assertEquals(List.of(), stations(careCase, "2024-11-20"));
    }

    @Test
    void thePlanThatIsWorkedOnIsTheLastThatHasNotEnded() {
        CareCase several = CareFactory.eINSTANCE.createCareCase();
        assertTrue(PlanProcess.current(several).isEmpty());
        for (PlanState state : List.of(PlanState.ENDED, PlanState.IN_FORCE, PlanState.ENDED)) {
            CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
            plan.setState(state);
            several.getPlans().add(plan);
        }
        assertSame(several.getPlans().get(1), PlanProcess.current(several).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(ProcessStepKind.class)
    void theRecordOfAStepMakesItsStationDoneAndUndoTakesItBack(ProcessStepKind kind) {
        CareCase draft = draft();
        CareCase before = EcoreUtil.copy(draft);
        Station station = stations(draft, "2024-11-20").stream().filter(each -> each.kind() == kind).findFirst()
                .orElseThrow();
        assertTrue(station.addable());
        assertTrue(station.record().isEmpty());
        StepRecord made = StepRecord.of(plan(draft), station, day("2024-11-20"));
        assertTrue(EcoreUtil.equals(before, draft), "making a record changes nothing");
        Command command = made.change().apply(DOMAIN);
        assertTrue(command.canExecute());
        command.execute();
        Station after = stations(draft, "2024-11-20").stream().filter(each -> each.kind() == kind).findFirst()
                .orElseThrow();
        assertEquals(day("2024-11-20"), after.date());
        assertTrue(after.record().isPresent());
        assertTrue(EcoreUtil.isAncestor(draft, made.target()));
        assertTrue(made.feature().getEContainingClass().isSuperTypeOf(made.target().eClass()));
        command.undo();
        assertTrue(EcoreUtil.equals(before, draft));
    }

    @Test
    void thePlanIsDeliveredToEveryProviderThatHasNone() {
        plan(careCase).getDeliveries().removeIf(delivery -> delivery.getRecipientKind() == RecipientKind.PROVIDER);
        StepRecord.of(plan(careCase), station(ProcessStepKind.DELIVERY_TO_PROVIDERS, "2024-11-20"), day("2024-11-20"))
                .change().apply(DOMAIN).execute();
        assertEquals(List.of("みどり通所リハビリ"), plan(careCase).getDeliveries().stream()
                .filter(delivery -> delivery.getRecipientKind() == RecipientKind.PROVIDER)
                .map(delivery -> delivery.getRecipient()).toList());
        assertFalse(station(ProcessStepKind.DELIVERY_TO_PROVIDERS, "2024-11-20").addable());
    }

    @Test
    void anEvaluationBeginsWithAPartForEachGoal() {
        StepRecord made = StepRecord.of(plan(careCase), station(ProcessStepKind.EVALUATION, "2024-11-20"),
                day("2024-11-20"));
        Evaluation evaluation = (Evaluation) made.target();
        assertEquals(1, evaluation.getGoalEvaluations().size());
        assertEquals(day("2024-11-30"), evaluation.getGoalEvaluations().get(0).getPeriodTo());
        assertEquals("佐藤 みどり", evaluation.getEvaluator());
    }

    @Test
    void everyTextExistsInBothLanguages() {
        List<String> bad = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            for (Station station : stations(draft(), "2024-11-20")) {
                bad.addAll(List.of(station.action(locale), station.todo().in(locale),
                        station.state().label(locale)));
            }
        }
        assertEquals(List.of(), bad.stream().filter(text -> text.contains("!")).toList());
    }
}
