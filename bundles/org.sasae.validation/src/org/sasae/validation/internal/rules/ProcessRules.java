// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__CONSENTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__INTEREST_CHECKLISTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_BY;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__STEPS;
import static org.sasae.model.care.CarePackage.Literals.CONSENT;
import static org.sasae.model.care.CarePackage.Literals.DELIVERY;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.INQUIRY;
import static org.sasae.model.care.CarePackage.Literals.INTEREST_CHECKLIST;
import static org.sasae.model.care.CarePackage.Literals.MONITORING;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.QUESTIONNAIRE;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.validation.Plans.isBlank;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EClass;
import org.sasae.core.plantype.PlanStep;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.StepUse;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Consent;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.StepDates;
import org.sasae.validation.internal.duties.StepOrder;
import org.sasae.validation.internal.duties.TypeIds;

/** The steps of the process are done, in their order, with the consents they need. */
final class ProcessRules {

    private static final EClass[] STEPS = {CARE_CASE, ASSESSMENT, PROCESS_STEP, SERVICE_MEETING, INQUIRY, DELIVERY,
        MONITORING, EVALUATION, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW};

    private ProcessRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-PRC-01").ofCase(CARE_PLAN, CarePlan.class, ProcessRules::done, STEPS);
        table.error("R-PRC-02").ofCase(CARE_PLAN, CarePlan.class, ProcessRules::order, STEPS);
        table.error("R-PRC-08", TypeIds.SUPPORT, TypeIds.A, TypeIds.B).within(CARE_PLAN, CarePlan.class,
                ProcessRules::consent);
        table.warning("R-PRC-10").ofCase(CARE_PLAN, CarePlan.class, ProcessRules::disclosure, CARE_CASE, CONSENT,
                DELIVERY);
        table.hint("R-PRC-12").ofCase(CARE_PLAN, CarePlan.class, ProcessRules::interests, CARE_CASE,
                INTEREST_CHECKLIST, QUESTIONNAIRE);
    }

    private static void done(CarePlan plan, RuleContext context, FindingReport report) {
        PlanType type = context.planType();
        if (type == null) {
            return;
        }
        for (PlanStep step : type.steps()) {
            if (!hasRuleOfItsOwn(plan, type, step.kind())) {
                StepOrder.passedOverFor(plan, type, step).ifPresent(later -> report.at(plan, CARE_PLAN__STEPS)
                        .with(step.kind(), later.kind(), StepDates.of(plan, later.kind())));
            }
        }
    }

    /** What another rule says better is not said twice: R-PRC-03 meetings, R-PRC-08 consent. */
    private static boolean hasRuleOfItsOwn(CarePlan plan, PlanType type, ProcessStepKind kind) {
        return switch (kind) {
            case MEETING -> type.isOrExtends(TypeIds.SUPPORT) || type.isOrExtends(TypeIds.A);
            case EXPLANATION -> plan.getConsentedOn() == null;
            case CONSENT -> !type.isOrExtends(TypeIds.C) && hasStarted(plan);
            default -> false;
        };
    }

    private static boolean hasStarted(CarePlan plan) {
        return plan.getState() != PlanState.DRAFT
                || Plans.recordedStep(plan, ProcessStepKind.SERVICE_START) != null;
    }

    private static void order(CarePlan plan, RuleContext context, FindingReport report) {
        PlanType type = context.planType();
        if (type == null || plan.isProvisional()) {
            return;
        }
        ProcessStepKind before = null;
        LocalDate day = null;
        for (PlanStep step : type.steps()) {
            LocalDate date = step.use() == StepUse.NOT_PART ? null : StepDates.of(plan, step.kind());
            if (date != null && day != null && date.isBefore(day)) {
                report.at(plan, CARE_PLAN__STEPS).with(step.kind(), date, before, day);
            }
            if (date != null) {
                before = step.kind();
                day = date;
            }
            if (step.kind() == ProcessStepKind.SERVICE_START) {
                return;
            }
        }
    }

    private static void consent(CarePlan plan, RuleContext context, FindingReport report) {
        if (!hasStarted(plan)) {
            return;
        }
        if (plan.getConsentedOn() == null) {
            report.at(plan, CARE_PLAN__CONSENTED_ON).variant("day");
        } else if (isBlank(plan.getConsentedBy())) {
            report.at(plan, CARE_PLAN__CONSENTED_BY).variant("name");
        }
    }

    private static void disclosure(CarePlan plan, RuleContext context, FindingReport report) {
        boolean sent = plan.getDeliveries().stream()
                .anyMatch(delivery -> delivery.getRecipientKind() == RecipientKind.PROVIDER);
        if (sent && context.careCase().getConsents().stream().noneMatch(ProcessRules::isDisclosure)) {
            report.at(context.careCase(), CARE_CASE__CONSENTS);
        }
    }

    private static boolean isDisclosure(Consent consent) {
        return consent.getKind() == ConsentKind.DISCLOSURE_TO_THIRD_PARTIES && consent.getGivenOn() != null
                && !isBlank(consent.getGivenBy());
    }

    private static void interests(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getOccasions().contains(PlanOccasion.FIRST) && context.careCase().getInterestChecklists().isEmpty()
                && context.careCase().getQuestionnaires().isEmpty()) {
            report.at(context.careCase(), CARE_CASE__INTEREST_CHECKLISTS);
        }
    }
}
