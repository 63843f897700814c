// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID;

import org.sasae.model.care.CarePlan;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** The type of a plan is chosen and installed; without it the rules of the type say nothing. */
final class PlanTypeRules {

    private PlanTypeRules() {
    }

    static void addTo(RuleTable table) {
        table.warning("R-TYP-01").within(CARE_PLAN, CarePlan.class, PlanTypeRules::installed);
        table.hint("R-TYP-02").within(CARE_PLAN, CarePlan.class, PlanTypeRules::chosen);
    }

    private static void installed(CarePlan plan, RuleContext context, FindingReport report) {
        if (!Plans.isBlank(plan.getPlanTypeId()) && context.planType() == null) {
            report.at(plan, CARE_PLAN__PLAN_TYPE_ID).with(plan.getPlanTypeId());
        }
    }

    private static void chosen(CarePlan plan, RuleContext context, FindingReport report) {
        if (Plans.isBlank(plan.getPlanTypeId())) {
            report.at(plan, CARE_PLAN__PLAN_TYPE_ID);
        }
    }
}
