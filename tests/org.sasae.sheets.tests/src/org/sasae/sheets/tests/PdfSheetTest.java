// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.plantext.PlanText;
import org.sasae.core.plantype.Sheets;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.ProgressEntry;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetResult;

class PdfSheetTest {

    /** Texts that a sheet does not show: internal names, codes, and what stands for something else. */
    private static final Set<EStructuralFeature> NOT_PRINTED = Set.of(Literals.CARE_PLAN__TITLE,
            Literals.CARE_PLAN__PLAN_TYPE_ID, Literals.PLANNING_OFFICE__ADDRESS, Literals.PLANNING_OFFICE__PHONE,
            Literals.PLANNING_OFFICE__OFFICE_NUMBER, Literals.SUPPORT_ROW__SERVICE_TYPE_CODE,
            Literals.CARE_PLAN__CONTACT_ARRANGEMENT, Literals.MEDICAL_RECORD__ICD_CODE);

    /** Parts of a plan that are not on its sheet. */
    private static final Set<EClass> ELSEWHERE = Set.of(Literals.PROCESS_STEP, Literals.DELIVERY,
            Literals.MINOR_CHANGE, Literals.SHEET_RECORD, Literals.INTERVAL_EXTENSION, Literals.DELEGATION);

    private static SheetExport export;

    @BeforeAll
    static void openFonts() {
        export = new SheetExport(GenogramPicture.NONE, Locale.JAPANESE);
    }

    @AfterAll
    static void closeFonts() throws IOException {
        export.close();
    }

    private record Made(byte[] bytes, SheetResult result) {
    }

    private static Made make(String sheet, CareCase careCase) throws SheetException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetResult result = export.write(sheet, careCase, SheetFormat.PDF, out);
        return new Made(out.toByteArray(), result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a", "hanaoka", "a-san"})
    void everyTextOfAPlanStandsOnItsSheet(String sample) throws SheetException, IOException {
        CareCase careCase = Samples.load(sample);

        String text = PdfText.read(make("plan", careCase).bytes());

        assertContainsAll(texts(careCase.getPlans().getLast()), text);
        assertContainsAll(texts(careCase.getPlans().getLast().getAssessment()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a", "hanaoka", "a-san"})
    void everyTextOfTheBasicInformationStandsOnItsSheet(String sample) throws SheetException, IOException {
        CareCase careCase = Samples.load(sample);

        Made made = make("basic", careCase);

        String text = PdfText.read(made.bytes());
        assertContainsAll(texts(careCase.getBasicInformation()), text);
        assertTrue(text.contains(PdfText.squeeze(careCase.getFamily().getSituation())));
        assertEquals(2, PdfText.pages(made.bytes()));
    }

    @Test
    void everyEntryStandsInTheProgressRecord() throws SheetException, IOException {
        CareCase careCase = Samples.load("hanaoka");

        String text = PdfText.read(make("progress", careCase).bytes());

        careCase.getProgressEntries().forEach(entry -> assertContainsAll(texts(entry), text));
        careCase.getMonitorings().forEach(monitoring -> assertContainsAll(texts(monitoring), text));
    }

    @Test
    void entriesOfTheProgressRecordFillTheLeftColumnsBeforeTheRightOnes() throws SheetException, IOException {
        CareCase careCase = Samples.overfull("hanaoka", 4);

        byte[] pdf = make("progress", careCase).bytes();
        String text = PdfText.read(pdf);

        List<Integer> places = careCase.getProgressEntries().stream()
                .sorted(Comparator.comparing(ProgressEntry::getDate))
                .map(entry -> text.indexOf(PdfText.squeeze(entry.getContent()).substring(0, 8))).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(PdfText.pages(pdf) > 1);
        assertEquals(PdfText.pages(pdf), text.split("利用者氏名", -1).length - 1);
        assertTrue(text.split("年月日内容", -1).length - 1 >= 2 * PdfText.pages(pdf) - 1);
    }

    @Test
    void everyTextOfAMeetingStandsOnItsSheet() throws SheetException, IOException {
        CareCase careCase = Samples.load("hanaoka");

        String text = PdfText.read(make("meeting", careCase).bytes());

        careCase.getMeetings().forEach(meeting -> assertContainsAll(texts(meeting), text));
    }

    @Test
    void theFirstEvaluationFormHasTheGoalsOfThePlan() throws SheetException, IOException {
        CareCase careCase = Samples.load("hanaoka");

        String text = PdfText.read(make("evaluation", careCase).bytes());

        PlanText.goals(careCase.getPlans().getLast())
                .forEach(goal -> assertTrue(text.contains(PdfText.squeeze(goal.getText())), goal.getText()));
    }

    @ParameterizedTest
    @CsvSource({"plan,5", "basic,5", "basic,12", "plan,12"})
    void anOverfullCaseLosesNothing(String sheet, int times) throws SheetException, IOException {
        CareCase careCase = Samples.overfull("hanaoka", times);

        Made made = make(sheet, careCase);

        String whole = PdfText.joined(made.bytes(), made.result().continued())
                .replaceAll("介護予防サービス・支援計画書花岡ミヨ\\d+／\\d+", "")
                .replaceAll("利用者基本情報花岡ミヨ\\d+／\\d+", "")
                .replaceAll("(介護予防サービス・支援計画書|利用者基本情報)（続紙）利用者名花岡ミヨ様番号欄続き", "")
                .replace("（前頁の続き）", "");
        EObject subject = sheet.equals("plan") ? careCase.getPlans().getLast() : careCase.getBasicInformation();
        assertContainsAll(texts(subject), whole);
    }

    @Test
    void anAddedPageIsMarkedAtBothEnds() throws SheetException, IOException {
        Made made = make("plan", Samples.overfull("hanaoka", 5));

        String text = PdfText.read(made.bytes());

        assertFalse(made.result().continued().isEmpty());
        for (int i = 1; i <= made.result().continued().size(); i++) {
            assertTrue(text.contains("…続紙［" + i + "］へ"), "place " + i);
        }
        assertTrue(text.contains("介護予防サービス・支援計画書（続紙）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "plan", "progress", "meeting", "evaluation", "checklist", "interest"})
    void aBlankFormHasOneSheetOfPaperPerPage(String sheet) throws SheetException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SheetResult result = export.writeBlank(sheet, null, SheetFormat.PDF, out);

        assertEquals(sheet.equals("basic") ? 2 : 1, result.pages());
        assertTrue(PdfText.read(out.toByteArray()).length() > 50);
    }

    @Test
    void theFontIsEmbeddedAndKnowsItsCharacters() throws SheetException, IOException {
        try (PDDocument document = Loader.loadPDF(make("plan", Samples.load("mrs-a")).bytes())) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE));
            }
        }
    }

    @Test
    void aPlanIsOneSheetOfA3Landscape() throws SheetException, IOException {
        try (PDDocument document = Loader.loadPDF(make("plan", Samples.load("hanaoka")).bytes())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(420, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.1);
            assertEquals(297, document.getPage(0).getMediaBox().getHeight() * 25.4 / 72, 0.1);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsReported() throws SheetException, IOException {
        CareCase careCase = Samples.load("mrs-a");
        careCase.getClient().setName("山\uE000");

        Made made = make("plan", careCase);

        assertEquals(List.of("\uE000"), made.result().missing());
        assertTrue(PdfText.read(made.bytes()).contains("山〓"));
    }

    @Test
    void anUnknownSheetIsRefusedInTheLanguageOfTheUser() {
        SheetException refused = assertThrows(SheetException.class, () -> make("nothing", Samples.load("mrs-a")));

        assertEquals(SheetException.Reason.UNKNOWN_SHEET, refused.reason());
        assertEquals("「nothing」という様式はありません。", refused.getMessage());
    }

    @Test
    void everySheetThatPlanTypesNameCanBeMade() throws SheetException, IOException {
        CareCase careCase = Samples.load("mrs-a");

        for (String sheet : List.of(Sheets.BASIC_INFORMATION, Sheets.PLAN, Sheets.PROGRESS_RECORD, Sheets.MEETING,
                Sheets.EVALUATION, Sheets.CHECKLIST, Sheets.INTEREST_CHECKLIST)) {
            assertFalse(PdfText.read(make(sheet, careCase).bytes()).isEmpty(), sheet);
        }
    }

    @Test
    void aCancelStopsManySheets() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        List<SheetExport.Job> jobs = new ArrayList<>();
        jobs.add(new SheetExport.Job("plan", () -> {
            monitor.setCanceled(true);
            return Samples.load("mrs-a");
        }, ByteArrayOutputStream::new));
        jobs.add(new SheetExport.Job("plan", () -> {
            throw new AssertionError("opened after the cancel");
        }, ByteArrayOutputStream::new));

        assertThrows(OperationCanceledException.class, () -> export.writeAll(jobs, SheetFormat.PDF, monitor));
    }

    @Test
    void oneCaseThatCannotBeOpenedDoesNotStopTheOthers() {
        List<SheetExport.Outcome> outcomes = export.writeAll(List.of(
                new SheetExport.Job("plan", () -> {
                    throw new IOException("gone");
                }, ByteArrayOutputStream::new),
                new SheetExport.Job("checklist", CareFactory.eINSTANCE::createCareCase, ByteArrayOutputStream::new)),
                SheetFormat.PDF, null);

        assertEquals("gone", outcomes.getFirst().failure().orElseThrow().getMessage());
        assertEquals(1, outcomes.getLast().result().orElseThrow().pages());
    }

    private static List<String> texts(EObject root) {
        List<String> texts = new ArrayList<>();
        if (root == null || ELSEWHERE.contains(root.eClass())) {
            return texts;
        }
        for (EAttribute attribute : root.eClass().getEAllAttributes()) {
            if (root.eGet(attribute) instanceof String text && !NOT_PRINTED.contains(attribute)) {
                texts.add(text);
            }
        }
        root.eContents().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static void assertContainsAll(List<String> texts, String sheet) {
        for (String text : texts) {
            assertTrue(sheet.contains(PdfText.squeeze(text)), () -> text + "\n is not in \n" + sheet);
        }
    }
}
