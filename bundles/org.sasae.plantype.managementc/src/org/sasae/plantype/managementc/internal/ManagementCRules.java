// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementc.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONTACT_ARRANGEMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROGRESS_ENTRY;
import static org.sasae.model.care.CarePackage.Literals.SHEET_RECORD;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__CATEGORY;

import java.util.List;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SupportCategory;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;
import org.sasae.validation.TypeFit;

/** The rules that hold for ケアマネジメントC only. */
public final class ManagementCRules implements RuleProvider {

    private static final String TYPE = "managementC";

    @Override
    public List<Rule> rules() {
        return new RuleTable(Texts.beside(ManagementCRules.class))
                .error("R-ELG-06", TYPE).ofCase(CARE_PLAN, CarePlan.class, ManagementCRules::noDesignatedProvider,
                        CARE_CASE, CERTIFICATION, PROCESS_STEP, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW)
                .error("R-WHO-03", TYPE).within(CARE_PLAN, CarePlan.class, ManagementCRules::notDelegated)
                .hint("R-PRC-06", TYPE).ofCase(CARE_PLAN, CarePlan.class, ManagementCRules::unusedRecords, CARE_CASE,
                        EVALUATION, PROGRESS_ENTRY, SHEET_RECORD)
                .warning("R-PRC-07", TYPE).within(CARE_PLAN, CarePlan.class, ManagementCRules::contact)
                .rules();
    }

    private static void noDesignatedProvider(CarePlan plan, RuleContext context, FindingReport report) {
        Plans.rows(plan).filter(row -> row.getCategory() == SupportCategory.DESIGNATED_PROGRAMME).findFirst()
                .ifPresent(row -> TypeFit.offerAlternatives(report.at(row, SUPPORT_ROW__CATEGORY).with(row), plan,
                        context));
    }

    private static void notDelegated(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getDelegation() != null) {
            report.at(plan, CARE_PLAN__DELEGATION).fix("removeDelegation", Fixes.delete(plan.getDelegation()));
        }
    }

    /** A sheet that was even made is named by R-FRM-01. */
    private static void unusedRecords(CarePlan plan, RuleContext context, FindingReport report) {
        if (!Plans.evaluations(plan).isEmpty() && !isMade(plan, Sheets.EVALUATION)) {
            report.at(Plans.evaluations(plan).get(0)).variant("evaluation");
        }
        if (!Plans.progressEntries(plan).isEmpty() && !isMade(plan, Sheets.PROGRESS_RECORD)) {
            report.at(Plans.progressEntries(plan).get(0)).variant("progress");
        }
    }

    private static boolean isMade(CarePlan plan, String sheet) {
        return plan.getSheetRecords().stream().anyMatch(record -> sheet.equals(record.getSheetId()));
    }

    private static void contact(CarePlan plan, RuleContext context, FindingReport report) {
        if (Plans.isBlank(plan.getContactArrangement())) {
            report.at(plan, CARE_PLAN__CONTACT_ARRANGEMENT);
        }
    }
}
