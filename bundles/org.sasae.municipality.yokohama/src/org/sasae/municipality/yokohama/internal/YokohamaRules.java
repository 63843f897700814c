// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.yokohama.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.SheetRecord;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** What Yokohama asks for beyond the national rules: the papers of type C (「業務の流れと考え方」第4部). */
public final class YokohamaRules implements RuleProvider {

    static final String PROFILE = "yokohama";
    static final String TYPE_C = "managementC";
    /** ⑤ いきいきプラン転記用. */
    static final String INPUT_SHEET = "yokohama.ikiikiInput";
    /** ⑥ GoGo健康！いきいきプラン. */
    static final String IKIIKI_PLAN = "yokohama.ikiikiPlan";

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(YokohamaRules.class), Set.of(PROFILE));
        table.error("R-YOK-01", TYPE_C)
                .within(CarePackage.Literals.CARE_PLAN, CarePlan.class, YokohamaRules::sheetsOfTypeC);
        table.warning("R-YOK-02", TYPE_C)
                .within(CarePackage.Literals.CARE_PLAN, CarePlan.class, YokohamaRules::bothParts);
        table.warning("R-YOK-03", TYPE_C)
                .within(CarePackage.Literals.CARE_PLAN, CarePlan.class, YokohamaRules::reasonOfStaff);
        table.warning("R-YOK-04", TYPE_C)
                .within(CarePackage.Literals.CARE_PLAN, CarePlan.class, YokohamaRules::changesExplained);
        table.warning("R-YOK-05", TYPE_C)
                .within(CarePackage.Literals.CARE_PLAN, CarePlan.class, YokohamaRules::agreedToShare);
        return table.rules();
    }

    private static void sheetsOfTypeC(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate delivered = Plans.recordedStep(plan, ProcessStepKind.DELIVERY_TO_CLIENT);
        boolean ikiiki = has(plan, INPUT_SHEET) || has(plan, IKIIKI_PLAN);
        if (delivered != null && !ikiiki && !has(plan, Sheets.PLAN)) {
            report.at(plan, CarePackage.Literals.CARE_PLAN__SHEET_RECORDS).with(delivered)
                    .fix("ikiiki", record(plan, delivered, INPUT_SHEET, IKIIKI_PLAN))
                    .fix("plan", record(plan, delivered, Sheets.PLAN));
        }
    }

    private static void bothParts(CarePlan plan, RuleContext context, FindingReport report) {
        boolean input = has(plan, INPUT_SHEET);
        boolean issued = has(plan, IKIIKI_PLAN);
        if (input != issued) {
            report.at(plan, CarePackage.Literals.CARE_PLAN__SHEET_RECORDS).variant(input ? "issued" : "input")
                    .fix(input ? "issued" : "input", record(plan, null, input ? IKIIKI_PLAN : INPUT_SHEET));
        }
    }

    private static void reasonOfStaff(CarePlan plan, RuleContext context, FindingReport report) {
        IkiikiPlan.of(plan).filter(IkiikiPlan::isWrittenByStaff)
                .filter(noted -> Plans.isBlank(noted.staffReason()))
                .ifPresent(noted -> report.at(noted.item(), IkiikiPlan.feature("staffReason")));
    }

    private static void changesExplained(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate delivered = Plans.recordedStep(plan, ProcessStepKind.DELIVERY_TO_CLIENT);
        if (delivered == null || !has(plan, IKIIKI_PLAN)) {
            return;
        }
        IkiikiPlan.of(plan).ifPresentOrElse(noted -> {
            if (noted.changesExplainedOn() == null) {
                report.at(noted.item(), IkiikiPlan.feature("changesExplainedOn")).fix("sameDay", domain ->
                        SetCommand.create(domain, noted.item(), IkiikiPlan.feature("changesExplainedOn"), delivered));
            }
        }, () -> report.at(plan, CarePackage.Literals.CARE_ELEMENT__EXTENSIONS).fix("add", domain ->
                MunicipalItems.add(domain, context.profile(), plan, IkiikiPlan.type())));
    }

    private static void agreedToShare(CarePlan plan, RuleContext context, FindingReport report) {
        boolean shared = plan.getDeliveries().stream().anyMatch(delivery -> delivery.getDate() != null
                && delivery.getRecipientKind() == RecipientKind.PROVIDER);
        if (!shared) {
            return;
        }
        IkiikiPlan.of(plan).filter(noted -> !noted.isAgreedToShare()).ifPresent(noted ->
                report.at(noted.item(), IkiikiPlan.feature("agreedToShare")).fix("agreed", domain ->
                        SetCommand.create(domain, noted.item(), IkiikiPlan.feature("agreedToShare"), YesNo.YES)));
    }

    private static boolean has(CarePlan plan, String sheet) {
        return plan.getSheetRecords().stream().anyMatch(record -> sheet.equals(record.getSheetId()));
    }

    private static Function<EditingDomain, Command> record(CarePlan plan, LocalDate date, String... sheets) {
        return domain -> {
            List<SheetRecord> records = List.of(sheets).stream().map(sheet -> {
                SheetRecord record = CareFactory.eINSTANCE.createSheetRecord();
                record.setSheetId(sheet);
                record.setDate(date);
                return record;
            }).toList();
            return AddCommand.create(domain, plan, CarePackage.Literals.CARE_PLAN__SHEET_RECORDS, records);
        };
    }
}
