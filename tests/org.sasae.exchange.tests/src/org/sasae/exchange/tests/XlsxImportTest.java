// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.exchange.MappingException;
import org.sasae.exchange.SheetMapping;
import org.sasae.exchange.XlsxImport;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.Sex;
import org.sasae.model.care.SupportCategory;

class XlsxImportTest {

    private static final SheetMapping CLIENTS = SheetMapping.sample("clients");

    @TempDir
    private Path folder;

    /** Writes a workbook: texts, numbers and days as cells of their kind. */
    private Path workbook(String sheetName, Object[]... rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(sheetName);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("[$-411]ge.m.d"));
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    fill(row.createCell(j), rows[i][j], day);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        switch (value) {
            case null -> cell.setBlank();
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private static XlsxImport.Read read(Path file, SheetMapping mapping) throws MappingException, IOException {
        return new XlsxImport(PlanTypeRegistry.of(List.of()), Locale.JAPANESE).read(file, mapping);
    }

    private static List<String> errors(XlsxImport.Read read) {
        return read.problems().stream().filter(XlsxImport.Problem::error).map(XlsxImport.Problem::cell).toList();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void aRowOfAListOfClientsIsACase() throws MappingException, IOException {
        Path file = workbook("利用者", row("氏　名", "被保険者番号", "性別", "生年月日", "要介護度", "有効期間終了"),
                row("山田 花子", 12345, "女", LocalDate.of(1945, 2, 3), "支２", "令和9年3月31日"));

        XlsxImport.Read read = read(file, CLIENTS);

        assertEquals(List.of(), errors(read));
        CareCase careCase = read.people().getFirst().careCase();
        assertEquals("山田 花子", careCase.getTitle());
        assertEquals("0000012345", careCase.getClient().getInsuredNumber());
        assertEquals(Sex.FEMALE, careCase.getClient().getSex());
        assertEquals(LocalDate.of(1945, 2, 3), careCase.getClient().getBirthDate());
        assertEquals(CareLevel.SUPPORT_2, careCase.getCertifications().getFirst().getCareLevel());
        assertEquals(LocalDate.of(2027, 3, 31), careCase.getCertifications().getFirst().getValidTo());
    }

    @Test
    void aWrongTypeIsReportedByItsCellAndTheRestIsTaken() throws MappingException, IOException {
        Path file = workbook("利用者", row("氏名", "生年月日", "要介護度"),
                row("佐藤 次郎", "いつか", "要支援1"), row("鈴木 三郎", "1938/7/1", "とても"));

        XlsxImport.Read read = read(file, CLIENTS);

        assertEquals(List.of("利用者!B2", "利用者!C3"), errors(read));
        assertNull(read.people().get(0).careCase().getClient().getBirthDate());
        assertEquals(CareLevel.SUPPORT_1,
                read.people().get(0).careCase().getCertifications().getFirst().getCareLevel());
        assertEquals(LocalDate.of(1938, 7, 1), read.people().get(1).careCase().getClient().getBirthDate());
    }

    @Test
    void rowsOfAPlanBecomeIssuesGoalsAndSupport() throws MappingException, IOException {
        Path file = workbook("計画",
                row("被保険者番号", "氏名", "計画作成日", "総合的課題", "目標", "区分", "内容", "事業所"),
                row("0000000001", "山田 花子", LocalDate.of(2026, 5, 18), "外出が減った", "週1回買い物に行く", "本人", "歩く", null),
                row("0000000001", "山田 花子", null, null, null, "介護保険", "通所リハビリ", "みなと"),
                row("0000000001", "山田 花子", null, null, "月1回句会に出る", "家族", "送迎", "長女"),
                row("0000000001", "山田 花子", null, "手がこわばる", "夕食を作る", "本人", "体操", null),
                row("0000000001", "山田 花子", LocalDate.of(2026, 11, 1), "外出が減った", null, null, null, null));

        XlsxImport.Read read = read(file, SheetMapping.sample("plans"));

        assertEquals(List.of(), errors(read));
        CareCase careCase = read.people().getFirst().careCase();
        assertEquals(2, careCase.getPlans().size());
        CarePlan plan = careCase.getPlans().getFirst();
        assertEquals(List.of("外出が減った", "手がこわばる"),
                plan.getOverallIssues().stream().map(OverallIssue::getText).toList());
        assertEquals(List.of(1, 2), plan.getOverallIssues().stream().map(OverallIssue::getNumber).toList());
        OverallIssue issue = plan.getOverallIssues().getFirst();
        assertEquals(2, issue.getGoals().size());
        assertEquals(2, issue.getGoals().getFirst().getSupportRows().size());
        assertEquals(SupportCategory.PREVENTIVE_BENEFIT,
                issue.getGoals().getFirst().getSupportRows().get(1).getCategory());
        assertEquals("みなと", issue.getGoals().getFirst().getSupportRows().get(1).getProviderName());
        assertEquals(List.of(2, 3, 4, 5, 6), read.people().getFirst().rows());
    }

    @Test
    void aSecondRowThatSaysSomethingElseIsReported() throws MappingException, IOException {
        Path file = workbook("利用者", row("被保険者番号", "氏名", "住所"), row("1", "山田 花子", "港町1"),
                row("1", "山田 花子", "港町2"));

        XlsxImport.Read read = read(file, CLIENTS);

        assertTrue(read.problems().stream().anyMatch(problem -> problem.cell().equals("利用者!C3")));
        assertEquals("港町1", read.people().getFirst().careCase().getClient().getAddress());
    }

    @Test
    void headingsMayStandFurtherDownOnANamedSheet() throws MappingException, IOException {
        Path file = workbook("名簿", row("○○センター"), row("", ""), row("お名前", "備考"), row("山田 花子", "メモ"));
        SheetMapping mapping = SheetMapping.parse("@sheet\t名簿\n@headings\t3\nお名前\tclient.name\n備考\tcase.note\n",
                Locale.JAPANESE);

        XlsxImport.Read read = read(file, mapping);

        assertEquals("メモ", read.people().getFirst().careCase().getNote());
        assertEquals(List.of("お名前", "備考"), new XlsxImport(PlanTypeRegistry.of(List.of()), Locale.JAPANESE)
                .headings(file, "", 3));
    }

    @Test
    void aRowOfNobodyIsReported() throws MappingException, IOException {
        Path file = workbook("利用者", row("氏名", "住所"), row(null, "港町1"));

        XlsxImport.Read read = read(file, CLIENTS);

        assertEquals(List.of("利用者!A2"), errors(read));
        assertEquals(List.of(), read.people());
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("list.xlsx"), "氏名,住所");

        MappingException refused = assertThrows(MappingException.class, () -> read(text, CLIENTS));

        assertTrue(refused.getMessage().contains("XLSX"), refused.getMessage());
        assertThrows(NoSuchFileException.class, () -> read(folder.resolve("nothing.xlsx"), CLIENTS));
    }

    @Test
    void aMissingSheetAndMissingHeadingsAreRefused() throws IOException {
        Path file = workbook("利用者", row("なまえ"), row("山田"));

        assertThrows(MappingException.class, () -> read(file, CLIENTS));
        assertThrows(MappingException.class, () -> read(file, new SheetMapping("ない", 1, CLIENTS.columns())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "氏名", "氏名\tclient.nothing", "@headings\t0\n氏名\tclient.name",
            "氏名\tfamily.receivedPicture"})
    void aMappingThatIsNotRightIsRefused(String text) {
        assertThrows(MappingException.class, () -> SheetMapping.parse(text, Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "plans"})
    void aMappingIsTheSameAfterSaving(String sample) throws MappingException {
        SheetMapping mapping = SheetMapping.sample(sample);

        assertEquals(mapping, SheetMapping.parse(mapping.text(), Locale.JAPANESE));
    }

    @Test
    void everyTargetHasANameInBothLanguages() {
        Map<String, String> japanese = SheetMapping.targets(Locale.JAPANESE);
        Map<String, String> english = SheetMapping.targets(Locale.ENGLISH);

        assertEquals(japanese.keySet(), english.keySet());
        assertTrue(japanese.size() > 100, () -> japanese.keySet().toString());
        japanese.forEach((id, name) -> assertTrue(!name.isBlank() && !english.get(id).isBlank(), id));
    }

    private MappingException refused(Path file) {
        return assertThrows(MappingException.class, () -> read(file, CLIENTS));
    }

    @Test
    void aListThatIsFarTooLongIsRefused() throws IOException {
        Object[][] rows = new Object[20_002][];
        rows[0] = new Object[] {"氏名"};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new Object[] {"見本" + i};
        }
        Path file = workbook("一覧", rows);

        assertTrue(refused(file).getMessage().contains("20000行"));
    }

    @Test
    void aWorkbookThatIsMadeToFillTheMemoryIsRefused() throws IOException {
        Path plain = workbook("一覧", new Object[] {"氏名"});
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipFile parts = new ZipFile(plain.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry part : (Iterable<ZipEntry>) parts.stream().map(ZipEntry.class::cast)::iterator) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith("sheet1.xml")) {
                    out.write(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>").getBytes(StandardCharsets.UTF_8));
                    byte[] much = new byte[1 << 20];
                    Arrays.fill(much, (byte) 'A');
                    for (int i = 0; i < 100; i++) {
                        out.write(much);
                    }
                } else {
                    parts.getInputStream(part).transferTo(out);
                }
            }
        }

        assertTrue(refused(bomb).getMessage().contains("壊れているか、大きすぎる"), refused(bomb)::getMessage);
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        Path whole = workbook("一覧", new Object[] {"氏名"}, new Object[] {"見本"});
        byte[] bytes = Files.readAllBytes(whole);

        assertTrue(refused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2))).getMessage()
                .contains("XLSXのブックではありません"));
    }
}
