// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.IcfPicture;
import org.sasae.drawing.Palette;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.training.attempt.AttemptCommands;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.FeedbackAnswer;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.report.FrequencyChart;
import org.sasae.training.report.GroupReport;
import org.sasae.training.report.GroupWorkbook;
import org.sasae.training.report.SessionSummary;

class ReportTest {

    private static final CasePackRegistry PACKS = CasePackRegistry.fromPlatform(List.of());
    private static final TrainingPack PACK = PACKS.find("a-san").orElseThrow();
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void group() throws Exception {
        for (String learner : List.of("あおい", "みどり")) {
            CaseResource work = Attempts.start(PACK, folder.resolve(learner + ".sasae"), learner, NOW);
            if (learner.equals("みどり")) {
                work.careCase().orElseThrow().getPlans().getLast().getOverallIssues().getFirst().getGoals().getFirst()
                        .setText("趣味の会に月1回参加する");
                CaseFiles.save(work, folder.resolve(learner + ".sasae"));
            }
        }
        Files.writeString(folder.resolve("broken.sasae"), "not a case");
        CaseFiles.save(PACK.start(), folder.resolve("plain.sasae"));
    }

    private GroupReport report() throws Exception {
        return GroupReport.of(folder, PACKS, FeedbackEngine.platform(), Locale.JAPANESE, null);
    }

    @Test
    void aGroupIsSeenByCriterionAndLearner() throws Exception {
        GroupReport.PackResult result = report().packs().getFirst();
        assertEquals(List.of("あおい", "みどり"), result.learners().stream().map(GroupReport.LearnerResult::learner).toList());
        var goals = PACK.content().getRubric().getCriteria().stream().filter(c -> c.getId().equals("life-goal"))
                .findFirst().orElseThrow();
        assertEquals(FeedbackKind.ESSENTIAL, result.learners().get(0).on(goals).leading().orElseThrow());
        assertFalse(result.learners().get(1).on(goals).leading().orElseThrow() == FeedbackKind.ESSENTIAL);
    }

    @Test
    void whatWasSaidToMostComesFirstAndPraiseLast() throws Exception {
        List<GroupReport.Frequency> frequent = report().packs().getFirst().frequent();
        assertEquals(2, frequent.getFirst().learners().size());
        assertEquals(FeedbackKind.CELEBRATORY, frequent.getLast().level().getKind());
    }

    @Test
    void filesThatCannotBeUsedAreNamedWithTheReason() throws Exception {
        List<GroupReport.Unread> unread = report().unread();
        assertEquals(List.of("broken.sasae", "plain.sasae"),
                unread.stream().map(u -> u.file().getFileName().toString()).toList());
        assertTrue(unread.get(1).reason().contains("演習の記録がない"));
    }

    @Test
    void whatIsWrongWithAFileIsSaidWithoutItsPath() throws Exception {
        assertTrue(report().unread().stream().noneMatch(unread -> unread.reason().contains(folder.toString())
                || unread.reason().startsWith("：")), report().unread().toString());
    }

    @Test
    void twoAttemptsUnderOneNameCanBeToldApart() throws Exception {
        Attempts.start(PACK, folder.resolve("again.sasae"), " みどり", NOW.plusSeconds(60));
        List<GroupReport.LearnerResult> learners = report().packs().getFirst().learners();

        assertEquals(List.of("みどり（2）", "あおい", "みどり（1）"),
                learners.stream().map(each -> each.label(Locale.JAPANESE)).map(String::strip).toList());
        assertEquals("みどり (1)", learners.getLast().label(Locale.ENGLISH));
    }

    @Test
    void theWorkbookHoldsQuestionsFormerAnswersAndOtherVersions() throws Exception {
        CaseResource work = new CaseFiles().open(folder.resolve("みどり.sasae")).resource();
        CareCase careCase = work.careCase().orElseThrow();
        var attempt = Attempts.of(careCase).orElseThrow();
        attempt.setPackVersion("9.9");
        FeedbackAnswer answer = TrainingFactory.eINSTANCE.createFeedbackAnswer();
        answer.setItemKey("gone");
        answer.setTaskId("goal");
        answer.setText("次の訪問で尋ねます");
        attempt.getAnswers().add(answer);
        new AttemptCommands(PACK, careCase, Locale.JAPANESE, () -> NOW)
                .remark(careCase.getPlans().getLast(), null, CommentRole.LEARNER, "みどり", "goal", "期間は要りますか").execute();
        CaseFiles.save(work, folder.resolve("みどり.sasae"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GroupWorkbook(report(), Locale.JAPANESE).write(out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("9.9（いまは " + PACK.content().getVersion() + "）",
                    workbook.getSheetAt(0).getRow(2).getCell(3).getStringCellValue());
            List<String> cells = new ArrayList<>();
            workbook.getSheet("すべて a-san").forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            assertTrue(cells.containsAll(List.of("次の訪問で尋ねます", "期間は要りますか", "受講者")), cells.toString());
        }
    }

    @Test
    void aReportCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> GroupReport.of(folder, PACKS, FeedbackEngine.platform(), Locale.JAPANESE, monitor));
    }

    @Test
    void theWorkbookHasATableOfCriteriaAndLearners() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GroupWorkbook(report(), Locale.JAPANESE).write(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet matrix = workbook.getSheetAt(0);
            assertEquals("受講者", matrix.getRow(0).getCell(0).getStringCellValue());
            assertEquals("みどり", matrix.getRow(2).getCell(0).getStringCellValue());
            assertTrue(matrix.getRow(1).getCell(6).getStringCellValue().contains("見直しが必要"));
            assertEquals(5, workbook.getNumberOfSheets());
        }
    }

    @Test
    void rowsOfTheWorkbookAreAsHighAsTheirTexts() throws Exception {
        for (int i = 0; i < 12; i++) {
            Attempts.start(PACK, folder.resolve("more" + i + ".sasae"), "名前の長い受講者その" + i, NOW);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GroupWorkbook(report(), Locale.JAPANESE).write(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet frequent = workbook.getSheet("多かった助言 a-san");
            assertTrue(frequent.getRow(1).getCell(4).getStringCellValue().length() > 100);
            assertTrue(frequent.getRow(1).getHeightInPoints() > 60, String.valueOf(frequent.getRow(1).getHeightInPoints()));
        }
    }

    @Test
    void theWorkbookHasAChartThatReadsItsNumbersFromTheSheet() throws Exception {
        GroupReport report = report();
        FrequencyChart chart = new FrequencyChart(report.packs().getFirst(), Locale.JAPANESE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GroupWorkbook(report, Locale.JAPANESE).write(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("多かった助言の図 a-san");
            XSSFChart drawn = sheet.getDrawingPatriarch().getCharts().getFirst();
            assertEquals("多かった助言（伝えた取り組みの数）", drawn.getTitleText().getString());
            assertEquals(FeedbackKind.values().length, drawn.getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray());
            for (int i = 0; i < chart.shown().size(); i++) {
                GroupReport.Frequency frequency = chart.shown().get(i);
                var row = sheet.getRow(i + 1);
                assertEquals("［" + Phrases.label(frequency.level().getKind(), Locale.JAPANESE) + "］"
                        + frequency.level().getDescriptor().getJa(), row.getCell(0).getStringCellValue());
                assertEquals(frequency.learners().size(),
                        row.getCell(1 + frequency.level().getKind().ordinal()).getNumericCellValue());
            }
            XSSFGraphicFrame frame = (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().getFirst();
            String words = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr();
            assertEquals(chart.words().replace("\n", " / "), words);
        }
    }

    @Test
    void theDrawnChartSaysKindAndNumberBesideEachBar() throws Exception {
        FrequencyChart chart = new FrequencyChart(report().packs().getFirst(), Locale.JAPANESE);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        chart.write(ExportFormat.SVG, Palette.LIGHT, svg);
        String drawn = svg.toString(StandardCharsets.UTF_8);

        assertTrue(chart.shown().size() <= FrequencyChart.MOST);
        for (GroupReport.Frequency frequency : chart.shown()) {
            String number = Phrases.label(frequency.level().getKind(), Locale.JAPANESE) + "　" + frequency.learners().size()
                    + "／2 件";
            assertTrue(drawn.contains(number), number);
        }
    }

    @Test
    void theSummaryHoldsGoalsAnswersAndRemarks() throws Exception {
        CareCase work = new CaseFiles().open(folder.resolve("みどり.sasae")).careCase().orElseThrow();
        var goal = work.getPlans().getLast().getOverallIssues().getFirst().getGoals().getFirst();
        AttemptCommands commands = new AttemptCommands(PACK, work, Locale.JAPANESE, () -> NOW);
        FeedbackEngine engine = FeedbackEngine.platform();
        commands.looked(PACK.task("goal").orElseThrow()).execute();
        goal.setText("趣味の会に月2回参加する");
        commands.answer(engine.look(PACK, work).first().getFirst(), "次の訪問で尋ねます").execute();
        commands.remark(goal, null, CommentRole.INSTRUCTOR, "講師", "goal", "本人の声が聞こえます").execute();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SessionSummary(PACK, work, engine.look(PACK, work), Locale.JAPANESE, NOW).writePdf(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (String part : List.of("趣味の会に月1回参加する", "趣味の会に月2回参加する", "次の訪問で尋ねます", "本人の声が聞こえます",
                    "ジェノグラム", "みどり")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    @Test
    void theSummaryShowsALargePictureAtTheTopOfAPageAndItsLinesInWords() throws Exception {
        CareCase work = new CaseFiles().open(folder.resolve("みどり.sasae")).careCase().orElseThrow();
        IcfPicture picture = work.getIcfPicture();
        IcfInfluence line = CareFactory.eINSTANCE.createIcfInfluence();
        line.setSource(picture.getFactors().getFirst());
        line.setTarget(picture.getFactors().getLast());
        line.setKind(InfluenceKind.SUPPORTS);
        picture.getInfluences().add(line);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SessionSummary(PACK, work, FeedbackEngine.platform().look(PACK, work), Locale.JAPANESE, NOW).writePdf(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
            assertTrue(pages.stream().anyMatch(page -> page.startsWith("ICFの図")), pages::toString);
            assertTrue(pages.getLast().contains("支える"), pages.getLast());
            assertTrue(pages.getLast().contains(picture.getFactors().getFirst().getText().substring(0, 6)),
                    pages.getLast());
        }
    }
}
