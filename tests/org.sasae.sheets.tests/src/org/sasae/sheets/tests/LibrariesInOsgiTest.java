// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** PDFBox and POI find their resources, fonts and schema classes when they run as bundles. */
class LibrariesInOsgiTest {

    @Test
    void aPdfIsWrittenAndReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("Sasae");
                content.endText();
            }
            document.save(out);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals("Sasae", new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void aWorkbookIsWrittenAndReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("計画書");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
            sheet.createRow(0).createCell(0).setCellValue(new XSSFRichTextString("利用者"));
            sheet.getPrintSetup().setLandscape(true);
            workbook.setPrintArea(0, 0, 2, 0, 1);
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("利用者", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
    }
}
