// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__CONSENTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELIVERIES;
import static org.sasae.model.care.CarePackage.Literals.CONSENT;
import static org.sasae.model.care.CarePackage.Literals.DELIVERY;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__DOCTOR_OPINION_ON;

import java.util.List;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;

/** Services of nursing and rehabilitation are planned with the doctor. 基準第30条第21号・第21号の2. */
final class MedicalRules {

    private MedicalRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-PRC-09", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, MedicalRules::opinion, CARE_CASE,
                CONSENT, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW);
        table.error("R-PRC-14", SupportRules.TYPE).within(CARE_PLAN, CarePlan.class, MedicalRules::planToDoctor);
    }

    private static List<SupportRow> medicalRows(CarePlan plan) {
        return Plans.rows(plan).filter(Services::isMedical).toList();
    }

    private static void opinion(CarePlan plan, RuleContext context, FindingReport report) {
        List<SupportRow> rows = medicalRows(plan);
        boolean consent = context.careCase().getConsents().stream()
                .anyMatch(c -> c.getKind() == ConsentKind.MEDICAL_OPINION && c.getGivenOn() != null);
        if (!rows.isEmpty() && !consent) {
            report.at(context.careCase(), CARE_CASE__CONSENTS).variant("consent").with(nameOf(rows.get(0)));
        }
        for (SupportRow row : rows) {
            if (row.getDoctorOpinionOn() == null) {
                report.at(row, SUPPORT_ROW__DOCTOR_OPINION_ON).variant("opinion").with(nameOf(row));
            }
        }
    }

    private static Object nameOf(SupportRow row) {
        return Plans.isBlank(row.getServiceType()) ? row : row.getServiceType();
    }

    private static void planToDoctor(CarePlan plan, RuleContext context, FindingReport report) {
        boolean sent = plan.getDeliveries().stream().map(Delivery::getRecipientKind)
                .anyMatch(recipient -> recipient == RecipientKind.DOCTOR);
        List<SupportRow> rows = medicalRows(plan);
        if (plan.getState() != PlanState.DRAFT && !rows.isEmpty() && !sent) {
            report.at(plan, CARE_PLAN__DELIVERIES).with(nameOf(rows.get(0)))
                    .fix("delivery", Fixes.add(plan, CARE_PLAN__DELIVERIES, MedicalRules::toDoctor));
        }
    }

    private static Delivery toDoctor() {
        Delivery delivery = CareFactory.eINSTANCE.createDelivery();
        delivery.setRecipientKind(RecipientKind.DOCTOR);
        return delivery;
    }
}
