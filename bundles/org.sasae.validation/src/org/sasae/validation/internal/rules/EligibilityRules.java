// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.BASIC_CHECKLIST;
import static org.sasae.model.care.CarePackage.Literals.BASIC_INFORMATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__BASIC_INFORMATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CHECKLIST;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PROVISIONAL;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__SELF_MADE;
import static org.sasae.model.care.CarePackage.Literals.CASE_EVENT;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.CHECKLIST_ANSWER;
import static org.sasae.model.care.CarePackage.Literals.MEDICAL_RECORD;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__CATEGORY;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement.Result;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.ServiceUse;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationStatus;
import org.sasae.model.care.EventKind;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;
import org.sasae.validation.TypeFit;
import org.sasae.validation.internal.duties.TypeIds;

/** Who may have which type of plan, as far as several types share the answer. */
final class EligibilityRules {

    private static final EClass[] LEVEL = {CARE_CASE, CERTIFICATION, PROCESS_STEP};
    private static final EClass[] LEVEL_AND_ROWS = {CARE_CASE, CERTIFICATION, PROCESS_STEP, OVERALL_ISSUE, PLAN_GOAL,
        SUPPORT_ROW};

    private EligibilityRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-ELG-03", TypeIds.A, TypeIds.B, TypeIds.C).ofCase(CARE_PLAN, CarePlan.class,
                EligibilityRules::noBenefit, LEVEL_AND_ROWS);
        table.error("R-ELG-04", TypeIds.A, TypeIds.B, TypeIds.C).ofCase(CARE_PLAN, CarePlan.class,
                EligibilityRules::level, LEVEL_AND_ROWS);
        table.error("R-ELG-05", TypeIds.A, TypeIds.B, TypeIds.C).ofCase(CARE_PLAN, CarePlan.class,
                EligibilityRules::checklist, CARE_CASE, CERTIFICATION, PROCESS_STEP, BASIC_CHECKLIST,
                CHECKLIST_ANSWER);
        table.error("R-ELG-08").ofCase(CARE_PLAN, CarePlan.class, EligibilityRules::offered, LEVEL_AND_ROWS);
        table.error("R-ELG-09").ofCase(CARE_PLAN, CarePlan.class, EligibilityRules::longTermCare, LEVEL);
        table.warning("R-ELG-10", TypeIds.A, TypeIds.B, TypeIds.C).within(CARE_PLAN, CarePlan.class,
                EligibilityRules::selfMade);
        table.warning("R-ELG-11", TypeIds.A, TypeIds.C).ofCase(CARE_PLAN, CarePlan.class,
                EligibilityRules::application, CARE_CASE, CERTIFICATION, PROCESS_STEP, CASE_EVENT);
        table.warning("R-ELG-12").ofCase(CARE_PLAN, CarePlan.class, EligibilityRules::provisional, LEVEL);
        table.hint("R-ELG-13").ofCase(CARE_PLAN, CarePlan.class, EligibilityRules::medicalHistory, CARE_CASE,
                CERTIFICATION, PROCESS_STEP, BASIC_INFORMATION, MEDICAL_RECORD);
    }

    private static void noBenefit(CarePlan plan, RuleContext context, FindingReport report) {
        PlanType type = context.planType();
        Plans.rows(plan).filter(row -> Services.isPreventiveBenefit(row)
                && type.serviceUse(row.getCategory()) == ServiceUse.EXCLUDED).findFirst().ifPresent(row ->
                    TypeFit.offerAlternatives(report.at(row, SUPPORT_ROW__CATEGORY).with(row, type.shortName()), plan,
                            context));
    }

    private static void level(CarePlan plan, RuleContext context, FindingReport report) {
        CareLevel level = Plans.careLevel(plan);
        if (!TypeFit.mayHave(context.planType(), level) && !Plans.isLongTermCare(level)) {
            report.at(plan, CARE_PLAN__PLAN_TYPE_ID).with(level, context.planType().shortName());
        }
    }

    private static void checklist(CarePlan plan, RuleContext context, FindingReport report) {
        if (Plans.careLevel(plan) != CareLevel.PROGRAMME_TARGET) {
            return;
        }
        Optional<BasicChecklist> checklist = Plans.checklist(plan);
        if (checklist.isEmpty()) {
            report.at(plan, CARE_PLAN__CHECKLIST).variant("missing");
            return;
        }
        ChecklistScore score = ChecklistScore.of(checklist.get());
        Result result = result(score, checklist.get().getReportedResult());
        if (result == Result.NOT_MET) {
            report.at(checklist.get()).variant("negative");
        } else if (result == Result.UNDECIDED) {
            report.at(checklist.get()).variant("undecided").with(score.unanswered());
        }
    }

    /** What another office reported counts where the answers do not decide. */
    private static Result result(ChecklistScore score, YesNo reported) {
        if (score.programmeTarget() != Result.UNDECIDED || reported == YesNo.UNKNOWN) {
            return score.programmeTarget();
        }
        return reported == YesNo.YES ? Result.MET : Result.NOT_MET;
    }

    private static void offered(CarePlan plan, RuleContext context, FindingReport report) {
        PlanType type = context.planType();
        if (type != null && !context.profile().offers(type.id())) {
            TypeFit.offerAlternatives(report.at(plan, CARE_PLAN__PLAN_TYPE_ID)
                    .with(context.profile().name(), type.shortName()), plan, context);
        }
    }

    private static void longTermCare(CarePlan plan, RuleContext context, FindingReport report) {
        CareLevel level = Plans.careLevel(plan);
        if (Plans.isLongTermCare(level)) {
            report.at(plan, CARE_PLAN__CERTIFICATION).with(level);
        }
    }

    private static void selfMade(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.isSelfMade()) {
            report.at(plan, CARE_PLAN__SELF_MADE).with(context.planType().shortName());
        }
    }

    private static void application(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate from = plan.getCreatedOn() == null ? Plans.begin(plan) : plan.getCreatedOn();
        if (plan.isProvisional() || from == null || Plans.careLevel(plan) != CareLevel.PROGRAMME_TARGET) {
            return;
        }
        LocalDate to = Plans.end(plan);
        boolean event = context.careCase().getEvents().stream()
                .anyMatch(e -> e.getKind() == EventKind.CERTIFICATION_APPLICATION && isIn(e.getDate(), from, to));
        boolean certification = context.careCase().getCertifications().stream()
                .anyMatch(c -> c.getStatus() == CertificationStatus.APPLYING && isIn(c.getAppliedOn(), from, to));
        if (event || certification) {
            report.at(plan, CARE_PLAN__PROVISIONAL);
        }
    }

    private static boolean isIn(LocalDate date, LocalDate from, LocalDate to) {
        return date != null && !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    private static void provisional(CarePlan plan, RuleContext context, FindingReport report) {
        Certification certification = Plans.certification(plan).orElse(null);
        if (certification != null && certification.getStatus() == CertificationStatus.APPLYING
                && !plan.isProvisional()) {
            report.at(plan, CARE_PLAN__PROVISIONAL).fix("provisional",
                    Fixes.set(plan, CARE_PLAN__PROVISIONAL, Boolean.TRUE));
        }
    }

    private static void medicalHistory(CarePlan plan, RuleContext context, FindingReport report) {
        if (Plans.careLevel(plan) == CareLevel.PROGRAMME_TARGET && (context.careCase().getBasicInformation() == null
                || context.careCase().getBasicInformation().getMedicalHistory().isEmpty())) {
            report.at(context.careCase(), CARE_CASE__BASIC_INFORMATION);
        }
    }
}
