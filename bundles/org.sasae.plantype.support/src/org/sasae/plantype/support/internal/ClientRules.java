// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT__PLACE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__REASON;

import java.util.Set;
import org.sasae.model.care.AssessmentPlace;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;
import org.sasae.validation.TypeFit;

/** For whom this type is, and what the assessment and the rows need. */
final class ClientRules {

    private ClientRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-ELG-01", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, ClientRules::level, CARE_CASE,
                CERTIFICATION, PROCESS_STEP, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW);
        table.error("R-ELG-02", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, ClientRules::benefit, CARE_CASE,
                CERTIFICATION, PROCESS_STEP, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW);
        table.error("R-FRM-19", SupportRules.TYPE).within(SUPPORT_ROW, SupportRow.class,
                ClientRules::reasonForEquipment);
        table.error("R-PRC-13", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, ClientRules::assessedAtHome,
                CARE_CASE, ASSESSMENT);
    }

    /** People with 要介護 are named by R-ELG-09. */
    private static void level(CarePlan plan, RuleContext context, FindingReport report) {
        CareLevel level = Plans.careLevel(plan);
        if (!TypeFit.mayHave(context.planType(), level) && !Plans.isLongTermCare(level)) {
            TypeFit.offerAlternatives(report.at(plan, CARE_PLAN__PLAN_TYPE_ID).with(level), plan, context);
        }
    }

    /** A plan without any service yet is not judged. */
    private static void benefit(CarePlan plan, RuleContext context, FindingReport report) {
        Set<SupportCategory> categories = TypeFit.categories(plan);
        boolean services = Plans.rows(plan).anyMatch(Services::isService);
        if (services && !categories.contains(SupportCategory.PREVENTIVE_BENEFIT)) {
            TypeFit.offerAlternatives(report.at(plan, CARE_PLAN__PLAN_TYPE_ID), plan, context);
        }
    }

    private static void reasonForEquipment(SupportRow row, RuleContext context, FindingReport report) {
        if (Services.isEquipment(row) && Plans.isBlank(row.getReason())) {
            report.at(row, SUPPORT_ROW__REASON).with(Plans.isBlank(row.getServiceType()) ? row : row.getServiceType());
        }
    }

    private static void assessedAtHome(CarePlan plan, RuleContext context, FindingReport report) {
        Plans.assessment(plan).filter(assessment -> assessment.getPlace() != AssessmentPlace.UNSPECIFIED
                && assessment.getPlace() != AssessmentPlace.HOME).ifPresent(assessment ->
                    report.at(assessment, ASSESSMENT__PLACE).with(assessment.getPlace()));
    }
}
