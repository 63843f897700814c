// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.model.care.CareCase;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;

class XlsxSheetTest {

    private static XSSFWorkbook make(String sheet, CareCase careCase) throws SheetException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(GenogramPicture.NONE, Locale.JAPANESE)) {
            export.write(sheet, careCase, SheetFormat.XLSX, out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue).collect(Collectors.joining("\n"));
    }

    @Test
    void aPlanIsSetUpForOneSheetOfA3Landscape() throws SheetException, IOException {
        try (XSSFWorkbook workbook = make("plan", Samples.load("hanaoka"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("介護予防サービス・支援計画書", sheet.getSheetName());
            assertEquals(PrintSetup.A3_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(1, sheet.getPrintSetup().getFitHeight());
            assertNotNull(workbook.getPrintArea(0));
        }
    }

    @Test
    void everyGoalIsACellOfItsOwn() throws SheetException, IOException {
        CareCase careCase = Samples.load("hanaoka");
        try (XSSFWorkbook workbook = make("plan", careCase)) {
            String text = text(workbook.getSheetAt(0));
            careCase.getPlans().getLast().getOverallIssues().forEach(issue -> issue.getGoals()
                    .forEach(goal -> assertTrue(text.contains("\n" + goal.getText()), goal.getText())));
        }
    }

    @Test
    void aChosenWordHasARing() throws SheetException, IOException {
        try (XSSFWorkbook workbook = make("plan", Samples.load("hanaoka"))) {
            String text = text(workbook.getSheetAt(0));
            assertTrue(text.contains("要支援１・○要支援２"), text);
            assertTrue(text.contains("○認定済・申請中"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "plan", "progress", "meeting", "evaluation", "checklist", "interest"})
    void mergedCellsDoNotOverlap(String id) throws SheetException, IOException {
        try (XSSFWorkbook workbook = make(id, Samples.load("hanaoka"))) {
            workbook.forEach(sheet -> {
                List<CellRangeAddress> ranges = sheet.getMergedRegions();
                for (int i = 0; i < ranges.size(); i++) {
                    for (int j = i + 1; j < ranges.size(); j++) {
                        assertFalse(ranges.get(i).intersects(ranges.get(j)),
                                ranges.get(i).formatAsString() + " " + ranges.get(j).formatAsString());
                    }
                }
            });
        }
    }

    @Test
    void anOverfullTextStaysWholeInItsCell() throws SheetException, IOException {
        CareCase careCase = Samples.overfull("hanaoka", 5);
        try (XSSFWorkbook workbook = make("plan", careCase)) {
            assertTrue(text(workbook.getSheetAt(0)).contains(careCase.getPlans().getLast().getOverallPolicy()));
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws SheetException, IOException {
        CareCase careCase = Samples.load("mrs-a");
        careCase.getPlans().getLast().setHealthNotes("=HYPERLINK(1)");
        try (XSSFWorkbook workbook = make("plan", careCase)) {
            assertTrue(text(workbook.getSheetAt(0)).contains("=HYPERLINK(1)"));
        }
    }
}
