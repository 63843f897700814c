// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__BASIC_INFORMATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__PROGRESS_ENTRIES;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__QUESTIONNAIRES;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__INTEREST_CHECKLISTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__SHEET_RECORDS;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROGRESS_ENTRY;
import static org.sasae.model.care.CarePackage.Literals.SHEET_RECORD;
import static org.sasae.model.care.CarePackage.Literals.SHEET_RECORD__SHEET_ID;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.plantype.SheetUse;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.text.LocalizedText;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.SheetRecord;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** The sheets that a plan type needs are there, and no others. */
final class SheetRules {

    private static final Texts TEXTS = Texts.beside(SheetRules.class);

    private SheetRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-FRM-01").ofCase(CARE_PLAN, CarePlan.class, SheetRules::sheets, CARE_CASE, SHEET_RECORD,
                PROGRESS_ENTRY, PROCESS_STEP);
    }

    private static void sheets(CarePlan plan, RuleContext context, FindingReport report) {
        if (context.planType() == null) {
            return;
        }
        context.profile().sheets(context.planType()).forEach((sheet, use) -> {
            if (use == SheetUse.REQUIRED && !isRecorded(plan, sheet)) {
                required(plan, sheet, context, report);
            } else if (use == SheetUse.NOT_USED) {
                forbidden(plan, sheet, context, report);
            }
        });
    }

    private static boolean isRecorded(CarePlan plan, String sheet) {
        return plan.getSheetRecords().stream().anyMatch(record -> sheet.equals(record.getSheetId()));
    }

    private static void required(CarePlan plan, String sheet, RuleContext context, FindingReport report) {
        CareCase careCase = context.careCase();
        switch (sheet) {
            case Sheets.BASIC_INFORMATION -> {
                if (careCase.getBasicInformation() == null) {
                    missing(careCase, CARE_CASE__BASIC_INFORMATION, sheet, context, report).fix("basicInformation",
                            Fixes.put(careCase, CARE_CASE__BASIC_INFORMATION,
                                    CareFactory.eINSTANCE::createBasicInformation));
                }
            }
            case Sheets.PROGRESS_RECORD -> {
                LocalDate start = Plans.serviceStart(plan);
                if (start != null && !start.isAfter(context.today()) && Plans.progressEntries(plan).isEmpty()) {
                    missing(careCase, CARE_CASE__PROGRESS_ENTRIES, sheet, context, report);
                }
            }
            case Sheets.INTEREST_CHECKLIST -> {
                if (careCase.getInterestChecklists().isEmpty()) {
                    missing(careCase, CARE_CASE__INTEREST_CHECKLISTS, sheet, context, report);
                }
            }
            case Sheets.QUESTIONNAIRE -> {
                if (careCase.getQuestionnaires().isEmpty()) {
                    missing(careCase, CARE_CASE__QUESTIONNAIRES, sheet, context, report);
                }
            }
            case Sheets.PLAN, Sheets.EVALUATION -> { /* the plan is there; evaluations have rules of their own */ }
            default -> {
                if (plan.getState() != PlanState.DRAFT) {
                    missing(plan, CARE_PLAN__SHEET_RECORDS, sheet, context, report);
                }
            }
        }
    }

    private static FindingReport.Entry missing(EObject element, EStructuralFeature feature, String sheet,
            RuleContext context, FindingReport report) {
        return report.at(element, feature).variant("missing")
                .with(name(sheet, context), context.planType().shortName());
    }

    private static void forbidden(CarePlan plan, String sheet, RuleContext context, FindingReport report) {
        for (SheetRecord record : plan.getSheetRecords()) {
            if (sheet.equals(record.getSheetId())) {
                report.at(record, SHEET_RECORD__SHEET_ID).variant("forbidden")
                        .with(name(sheet, context), context.planType().shortName())
                        .fix("remove", Fixes.delete(record));
            }
        }
    }

    private static LocalizedText name(String sheet, RuleContext context) {
        return context.profile().sheetName(sheet).orElseGet(() -> TEXTS.localized("sheet." + sheet));
    }
}
