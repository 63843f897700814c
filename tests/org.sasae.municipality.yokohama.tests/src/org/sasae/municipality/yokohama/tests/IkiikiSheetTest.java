// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.yokohama.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetInfo;
import org.sasae.sheets.SheetResult;

/** いきいきプラン and its input sheet, as sheets of the city. */
class IkiikiSheetTest {

    private static final String INPUT = "yokohama.ikiikiInput";
    private static final String PLAN = "yokohama.ikiikiPlan";
    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private static CareCase careCase() {
        CareCase careCase = FACTORY.createCareCase();
        careCase.setProfileId("yokohama");
        careCase.setClient(FACTORY.createClient());
        careCase.getClient().setName("港 花子");
        CarePlan plan = FACTORY.createCarePlan();
        plan.setPlanTypeId("managementC");
        plan.setOneYearGoal(FACTORY.createOneYearGoal());
        plan.getOneYearGoal().setText("山下公園を一周歩く");
        careCase.getPlans().add(plan);
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setText("外出が減っている");
        plan.getOverallIssues().add(issue);
        PlanGoal goal = FACTORY.createPlanGoal();
        goal.setText("週2回、公園まで歩く");
        issue.getGoals().add(goal);
        goal.getSupportRows().addAll(List.of(row(SupportCategory.SELF_CARE, "毎朝の体操"),
                row(SupportCategory.FAMILY, "買い物に誘う"), row(SupportCategory.RESIDENT_PROGRAMME, "元気づくりステーション")));
        EClass type = (EClass) EPackage.Registry.INSTANCE.getEPackage("urn:sasae:municipality:yokohama")
                .getEClassifier("IkiikiPlan");
        MunicipalExtension noted = (MunicipalExtension) EcoreUtil.create(type);
        noted.eSet(type.getEStructuralFeature("supportNotes"), "急がせないこと");
        plan.getExtensions().add(noted);
        return careCase;
    }

    private static SupportRow row(SupportCategory category, String content) {
        SupportRow row = FACTORY.createSupportRow();
        row.setCategory(category);
        row.setContent(content);
        return row;
    }

    /** The texts of the pages without spaces and line breaks. */
    private static List<String> pages(String sheet, CareCase careCase) throws SheetException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(GenogramPicture.NONE, Locale.JAPANESE)) {
            SheetResult result = export.write(sheet, careCase, SheetFormat.PDF, out);
            assertEquals(List.of(), result.continued());
        }
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("[\\s　]+", ""));
            }
        }
        return pages;
    }

    @Test
    void theyBelongToTheCasesOfTheCity() throws SheetException {
        SheetCatalog catalog = SheetCatalog.installed();

        List<String> city = catalog.sheets("yokohama", Locale.JAPANESE).stream().map(SheetInfo::id).toList();
        List<String> elsewhere = catalog.sheets(null, Locale.JAPANESE).stream().map(SheetInfo::id).toList();

        assertTrue(city.containsAll(List.of(INPUT, PLAN)), city::toString);
        assertFalse(elsewhere.contains(PLAN), elsewhere::toString);
    }

    @Test
    void whatTheInputSheetHoldsIsOnThePagesOfThePlan() throws SheetException, IOException {
        CareCase careCase = careCase();
        List<String> input = pages(INPUT, careCase);
        List<String> plan = pages(PLAN, careCase);

        assertEquals(1, input.size());
        assertEquals(4, plan.size());
        List<List<String>> onPages = List.of(List.of("港花子", "山下公園を一周歩く"), List.of("外出が減っている", "週2回、公園まで歩く"),
                List.of("毎朝の体操", "元気づくりステーション"), List.of("買い物に誘う", "急がせないこと"));
        for (int i = 0; i < onPages.size(); i++) {
            for (String text : onPages.get(i)) {
                assertTrue(plan.get(i).contains(text), text + " in " + plan.get(i));
                assertTrue(input.getFirst().contains(text), text + " in " + input.getFirst());
            }
        }
    }

    @Test
    void blankFormsCanBeWrittenByHand() throws SheetException, IOException {
        CareCase blank = FACTORY.createCareCase();
        blank.setProfileId("yokohama");

        assertEquals(1, pages(INPUT, blank).size());
        assertEquals(4, pages(PLAN, blank).size());
    }
}
