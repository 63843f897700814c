// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT__ASSESSED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__ASSESSMENTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__EVALUATIONS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MEETINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_BY;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CREATED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELIVERIES;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__STATE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__STEPS;
import static org.sasae.model.care.CarePackage.Literals.DELIVERY__DATE;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION__EVALUATED_ON;
import static org.sasae.model.care.CarePackage.Literals.MONITORING__DATE;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP__DATE;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING__HELD_ON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.form.NewElements;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.validation.CaseSummary.PlanSummary;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;

/**
 * The new record of a step: what to change in the case, and where to go on writing. The record has the day on which it
 * is made, and what is known already; everything else is left to the person.
 *
 * @param change  makes the command; changes nothing itself
 * @param target  the element to go to once the command was done
 * @param feature the feature to go to
 */
public record StepRecord(Function<EditingDomain, Command> change, EObject target, EStructuralFeature feature) {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    /**
     * @param plan    a plan of a case, not null
     * @param station one of its stations, see {@link PlanProcess#stations}
     * @param today   the day of the record, not null
     */
    public static StepRecord of(CarePlan plan, Station station, LocalDate today) {
        return switch (station.kind()) {
            case ASSESSMENT -> assessment(plan, today);
            case DRAFT -> new StepRecord(Fixes.set(plan, CARE_PLAN__CREATED_ON, today), plan, CARE_PLAN__CREATED_ON);
            case MEETING -> meeting(plan, today);
            case CONSENT -> new StepRecord(Fixes.set(plan, CARE_PLAN__CONSENTED_ON, today), plan,
                    Plans.isBlank(plan.getConsentedBy()) ? CARE_PLAN__CONSENTED_BY : CARE_PLAN__CONSENTED_ON);
            case DELIVERY_TO_CLIENT -> deliveryToClient(plan, today);
            case DELIVERY_TO_PROVIDERS -> deliveryToProviders(plan, today);
            case EXPLANATION, BENEFIT_MANAGEMENT -> step(plan, station.kind(), today);
            case SERVICE_START -> serviceStart(plan, today);
            case MONITORING -> monitoring(plan, station, today);
            case EVALUATION -> evaluation(plan, today);
        };
    }

    private static StepRecord assessment(CarePlan plan, LocalDate today) {
        CareCase careCase = Plans.careCase(plan);
        Assessment assessment = FACTORY.createAssessment();
        assessment.setAssessedOn(today);
        NewElements.begin(assessment, careCase);
        return new StepRecord(Fixes.all(Fixes.add(careCase, CARE_CASE__ASSESSMENTS, () -> assessment),
                Fixes.set(plan, CARE_PLAN__ASSESSMENT, assessment)), assessment, ASSESSMENT__ASSESSED_ON);
    }

    private static StepRecord meeting(CarePlan plan, LocalDate today) {
        ServiceMeeting meeting = FACTORY.createServiceMeeting();
        meeting.setHeldOn(today);
        meeting.setPlan(plan);
        meeting.setAuthor(responsible(plan));
        meeting.setOccasion(plan.getReplaces() == null ? MeetingOccasion.PLAN_CREATION : MeetingOccasion.PLAN_CHANGE);
        return new StepRecord(Fixes.add(Plans.careCase(plan), CARE_CASE__MEETINGS, () -> meeting), meeting,
                SERVICE_MEETING__HELD_ON);
    }

    private static StepRecord deliveryToClient(CarePlan plan, LocalDate today) {
        CareCase careCase = Plans.careCase(plan);
        Delivery delivery = delivery(RecipientKind.CLIENT, today,
                careCase.getClient() == null ? null : careCase.getClient().getName());
        return new StepRecord(Fixes.add(plan, CARE_PLAN__DELIVERIES, () -> delivery), delivery, DELIVERY__DATE);
    }

    /** One record for each provider of the plan that has none, or an empty one. */
    private static StepRecord deliveryToProviders(CarePlan plan, LocalDate today) {
        List<String> names = List.copyOf(StepRecords.providersWithoutPlan(plan));
        List<Delivery> deliveries = names.isEmpty() ? List.of(delivery(RecipientKind.PROVIDER, today, null))
                : names.stream().map(name -> delivery(RecipientKind.PROVIDER, today, name)).toList();
        return new StepRecord(domain -> AddCommand.create(domain, plan, CARE_PLAN__DELIVERIES, deliveries),
                deliveries.get(0), DELIVERY__DATE);
    }

    private static Delivery delivery(RecipientKind kind, LocalDate today, String recipient) {
        Delivery delivery = FACTORY.createDelivery();
        delivery.setRecipientKind(kind);
        delivery.setDate(today);
        delivery.setRecipient(recipient);
        return delivery;
    }

    private static StepRecord step(CarePlan plan, ProcessStepKind kind, LocalDate day) {
        ProcessStep step = FACTORY.createProcessStep();
        step.setKind(kind);
        step.setDate(day);
        return new StepRecord(Fixes.add(plan, CARE_PLAN__STEPS, () -> step), step, PROCESS_STEP__DATE);
    }

    /** With the services the plan is in force; they usually begin with its period. */
    private static StepRecord serviceStart(CarePlan plan, LocalDate today) {
        StepRecord start = step(plan, ProcessStepKind.SERVICE_START,
                plan.getPeriodFrom() == null ? today : plan.getPeriodFrom());
        return plan.getState() != PlanState.DRAFT ? start : new StepRecord(Fixes.all(start.change(),
                Fixes.set(plan, CARE_PLAN__STATE, PlanState.IN_FORCE)), start.target(), start.feature());
    }

    private static StepRecord monitoring(CarePlan plan, Station station, LocalDate today) {
        Monitoring monitoring = FACTORY.createMonitoring();
        monitoring.setDate(today);
        monitoring.setMonth(YearMonth.from(today));
        monitoring.setPlan(plan);
        monitoring.setAuthor(responsible(plan));
        if (station.deadline() != null && station.deadline().kind() == DeadlineKind.HOME_VISIT) {
            monitoring.setMode(ContactMode.HOME_VISIT);
        }
        return new StepRecord(Fixes.add(Plans.careCase(plan), CARE_CASE__MONITORINGS, () -> monitoring), monitoring,
                MONITORING__DATE);
    }

    private static StepRecord evaluation(CarePlan plan, LocalDate today) {
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setEvaluatedOn(today);
        evaluation.setEvaluator(responsible(plan));
        evaluation.setPlan(plan);
        NewElements.begin(evaluation, Plans.careCase(plan));
        return new StepRecord(Fixes.add(Plans.careCase(plan), CARE_CASE__EVALUATIONS, () -> evaluation), evaluation,
                EVALUATION__EVALUATED_ON);
    }

    private static String responsible(CarePlan plan) {
        String name = PlanSummary.of(plan).responsible();
        return name.isEmpty() ? null : name;
    }
}
