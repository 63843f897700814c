// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sasae.core.text.Texts;
import org.sasae.deadlines.DeadlineColumn;
import org.sasae.validation.process.CaseDeadline;

/** Writes a list of deadlines as a workbook that can be sorted and filtered: days are days and numbers are numbers. */
public final class Workbook {

    private static final Texts TEXTS = Texts.beside(DeadlineColumn.class);
    private static final int UNIT = 256;
    private static final int[] WIDTHS = {12, 14, 22, 44, 18, 18};

    private Workbook() {
    }

    public static void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(TEXTS.get("sheet.name", locale));
            CellStyle heading = heading(workbook);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle over = over(workbook);
            XSSFRow first = sheet.createRow(0);
            for (DeadlineColumn column : DeadlineColumn.values()) {
                XSSFCell cell = first.createCell(column.ordinal());
                cell.setCellValue(column == DeadlineColumn.LEFT ? TEXTS.get("column.days", locale)
                        : column.label(locale));
                cell.setCellStyle(heading);
                sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * UNIT);
            }
            for (CaseDeadline row : rows) {
                XSSFRow line = sheet.createRow(sheet.getLastRowNum() + 1);
                for (DeadlineColumn column : DeadlineColumn.values()) {
                    XSSFCell cell = line.createCell(column.ordinal());
                    switch (column) {
                        case LEFT -> {
                            cell.setCellValue(row.deadline().daysLeft(today));
                            if (row.deadline().isOverdue(today)) {
                                cell.setCellStyle(over);
                            }
                        }
                        case DUE -> {
                            cell.setCellValue(row.deadline().due());
                            cell.setCellStyle(day);
                        }
                        default -> cell.setCellValue(column.text(row, today, locale));
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, DeadlineColumn.values().length - 1));
            workbook.write(out);
        }
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle over(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setColor(IndexedColors.DARK_RED.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        return style;
    }
}
