// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLANNING_BODY;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__COUNCIL_CONSULTED_ON;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__FAIRNESS_CHECKED_ON;

import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.PlanningBody;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** Who may make the plan: the centre, an office on its behalf, or a designated office itself. */
final class OfficeRules {

    private OfficeRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-WHO-01", SupportRules.TYPE).within(CARE_PLAN, CarePlan.class, OfficeRules::body);
        table.warning("R-WHO-09", SupportRules.TYPE).within(DELEGATION, Delegation.class, OfficeRules::fairness);
        table.error("R-WHO-11", SupportRules.TYPE).within(CARE_PLAN, CarePlan.class, OfficeRules::ownDesignation);
    }

    private static void body(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getPlanningBody() == PlanningBody.OTHER_OFFICE && plan.getDelegation() == null) {
            report.at(plan, CARE_PLAN__PLANNING_BODY).with(plan.getPlanningBody());
        }
    }

    private static void fairness(Delegation delegation, RuleContext context, FindingReport report) {
        if (delegation.getFairnessCheckedOn() == null) {
            report.at(delegation, DELEGATION__FAIRNESS_CHECKED_ON).variant("fairness").with(delegation);
        }
        if (delegation.getCouncilConsultedOn() == null) {
            report.at(delegation, DELEGATION__COUNCIL_CONSULTED_ON).variant("council").with(delegation);
        }
    }

    private static void ownDesignation(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getPlanningBody() == PlanningBody.DESIGNATED_OFFICE && plan.getDelegation() != null) {
            report.at(plan, CARE_PLAN__DELEGATION).fix("removeDelegation", Fixes.delete(plan.getDelegation()));
        }
    }
}
