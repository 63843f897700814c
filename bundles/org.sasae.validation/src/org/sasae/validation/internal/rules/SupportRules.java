// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PROPER_SUPPORT_POLICY;
import static org.sasae.model.care.CarePackage.Literals.GOAL__TEXT;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL__SUPPORT_ROWS;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__CONTENT;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__WHO;
import static org.sasae.validation.Plans.isBlank;

import java.util.List;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;
import org.sasae.validation.internal.duties.TypeIds;

/** Every goal says who does what, the person's own side first (記載要領 ㉑～㉓). */
final class SupportRules {

    private SupportRules() {
    }

    static void addTo(RuleTable table) {
        table.warning("R-FRM-08", TypeIds.SUPPORT, TypeIds.A).within(PLAN_GOAL, PlanGoal.class, SupportRules::hasRows);
        table.warning("R-FRM-09", TypeIds.SUPPORT, TypeIds.A).within(PLAN_GOAL, PlanGoal.class, SupportRules::ownSide);
        table.hint("R-FRM-10", TypeIds.SUPPORT, TypeIds.A).ofCase(SUPPORT_ROW, SupportRow.class, SupportRules::who,
                SUPPORT_ROW);
        table.warning("R-FRM-12", TypeIds.SUPPORT, TypeIds.A).within(CARE_PLAN, CarePlan.class,
                SupportRules::properSupport);
    }

    private static boolean isWritten(SupportRow row) {
        return !isBlank(row.getContent()) || !isBlank(row.getServiceType());
    }

    private static void hasRows(PlanGoal goal, RuleContext context, FindingReport report) {
        List<SupportRow> rows = goal.getSupportRows();
        if (rows.isEmpty() && !isBlank(goal.getText())) {
            report.at(goal, PLAN_GOAL__SUPPORT_ROWS).variant("noRow").with(goal).fix("addRow",
                    Fixes.add(goal, PLAN_GOAL__SUPPORT_ROWS, CareFactory.eINSTANCE::createSupportRow));
        }
        for (SupportRow row : rows) {
            if (!isWritten(row)) {
                report.at(row, SUPPORT_ROW__CONTENT).variant("emptyRow").with(goal).fix("removeRow",
                        Fixes.delete(row));
            }
        }
        if (isBlank(goal.getText())) {
            rows.stream().filter(SupportRules::isWritten).findFirst().ifPresent(row -> report.at(goal, GOAL__TEXT)
                    .variant("noGoal").with(row));
        }
    }

    private static void ownSide(PlanGoal goal, RuleContext context, FindingReport report) {
        List<SupportRow> rows = goal.getSupportRows();
        if (!rows.isEmpty() && rows.stream().allMatch(Services::isService)) {
            report.at(goal, PLAN_GOAL__SUPPORT_ROWS).with(goal)
                    .fix("addSelfCare", Fixes.add(goal, PLAN_GOAL__SUPPORT_ROWS, SupportRules::newSelfCare));
        }
    }

    private static SupportRow newSelfCare() {
        SupportRow row = CareFactory.eINSTANCE.createSupportRow();
        row.setCategory(SupportCategory.SELF_CARE);
        return row;
    }

    private static void who(SupportRow row, RuleContext context, FindingReport report) {
        boolean someoneElse = !Services.isService(row) && row.getCategory() != SupportCategory.SELF_CARE;
        if (someoneElse && !isBlank(row.getContent()) && isBlank(row.getWho()) && row.getMember() == null
                && isBlank(row.getProviderName()) && !Lexicon.WHO.in(row.getContent())) {
            report.at(row, SUPPORT_ROW__WHO).with(row, row.getCategory());
        }
    }

    private static void properSupport(CarePlan plan, RuleContext context, FindingReport report) {
        if (isBlank(plan.getProperSupportPolicy())) {
            Plans.rows(plan).filter(row -> row.isInterim() || Lexicon.BRACKETED.in(row.getContent())).findFirst()
                    .ifPresent(row -> report.at(plan, CARE_PLAN__PROPER_SUPPORT_POLICY).with(row));
        }
    }
}
