// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.layout.Metrics;
import org.sasae.sheets.internal.layout.Placed;
import org.sasae.sheets.internal.layout.Rect;

/**
 * Writes placed pages as worksheets: every cell of the form is one cell, or one merged range, that can
 * be edited. Column widths, row heights, paper and print area are those of the page.
 */
public final class XlsxWriter {

    private static final double LONGEST_ROW = 120;
    private static final double LONGEST_COLUMN = 400;
    private static final int NAME_LENGTH = 31;
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    private static final double PADDING_PIXELS = 5;
    private static final double PICTURE_MARGIN = 1;
    private static final int LONGEST_TEXT = 32_767;
    private static final String CHOSEN = "○";

    private final Map<String, byte[]> pictures;

    /**
     * Creates a writer.
     *
     * @param pictures drawings as PNG by their id, not null
     */
    public XlsxWriter(Map<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    /**
     * Writes a workbook with one worksheet per page.
     *
     * @param pages the pages, not null
     * @param out where to, not null; not closed
     * @throws IOException when writing fails
     */
    public void write(List<Placed.Page> pages, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellLooks looks = new CellLooks(workbook);
            Set<String> names = new HashSet<>();
            for (Placed.Page page : pages) {
                write(workbook, workbook.createSheet(name(page.title(), names)), page, looks);
            }
            workbook.write(out);
        }
    }

    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String name = safe;
        for (int i = 2; !taken.add(name); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), NAME_LENGTH - number.length())) + number;
        }
        return name;
    }

    private void write(XSSFWorkbook workbook, XSSFSheet sheet, Placed.Page page, CellLooks looks) {
        Edges columns = new Edges(page.cells().stream().map(Placed.Cell::rect)
                .flatMapToDouble(rect -> DoubleStream.of(rect.x(), rect.right())), LONGEST_COLUMN);
        Edges rows = new Edges(page.cells().stream().map(Placed.Cell::rect)
                .flatMapToDouble(rect -> DoubleStream.of(rect.y(), rect.bottom())), LONGEST_ROW);
        for (int i = 0; i < columns.count(); i++) {
            sheet.setColumnWidth(i, columnWidth(columns.size(i)));
        }
        for (int i = 0; i < rows.count(); i++) {
            sheet.createRow(i).setHeightInPoints((float) (rows.size(i) / Metrics.POINT));
        }
        for (Placed.Cell cell : page.cells()) {
            write(workbook, sheet, cell, columns, rows, looks);
        }
        setUp(workbook, sheet, page, columns, rows);
    }

    private void write(XSSFWorkbook workbook, XSSFSheet sheet, Placed.Cell cell, Edges columns, Edges rows,
            CellLooks looks) {
        Rect rect = cell.rect();
        int top = rows.index(rect.y());
        int bottom = Math.max(top, rows.index(rect.bottom()) - 1);
        int left = columns.index(rect.x());
        int right = Math.max(left, columns.index(rect.right()) - 1);
        for (int r = top; r <= bottom; r++) {
            XSSFRow row = sheet.getRow(r);
            for (int c = left; c <= right; c++) {
                String sides = (c == left ? "L" : "") + (r == top ? "T" : "") + (c == right ? "R" : "")
                        + (r == bottom ? "B" : "");
                row.createCell(c).setCellStyle(looks.style(cell.source().style(), cell.size(), sides));
            }
        }
        if (top != bottom || left != right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
        text(sheet.getRow(top).getCell(left), cell, looks);
        if (cell.source().picture() != null && pictures.containsKey(cell.source().picture())) {
            picture(workbook, sheet, pictures.get(cell.source().picture()), rect, columns, rows);
        }
    }

    /** Text as text, never as a formula; a chosen word has a ring before it instead of round it. */
    private static void text(XSSFCell target, Placed.Cell cell, CellLooks looks) {
        boolean chosen = cell.text().stream().anyMatch(run -> run.mark() == Run.Mark.CIRCLED);
        if (!chosen) {
            String plain = cell.plainText();
            if (!plain.isEmpty()) {
                target.setCellValue(plain.substring(0, Math.min(plain.length(), LONGEST_TEXT)));
            }
            return;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        for (Run run : cell.text()) {
            boolean circled = run.mark() == Run.Mark.CIRCLED;
            if (!run.text().isEmpty()) {
                rich.append(circled ? CHOSEN + run.text() : run.text(), looks.font(cell.size(), circled));
            }
        }
        target.setCellValue(rich);
    }

    /** As large as it can be within the lines of its cell. */
    private static void picture(XSSFWorkbook workbook, XSSFSheet sheet, byte[] png, Rect rect, Edges columns,
            Edges rows) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        int index = workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG);
        var size = sheet.createDrawingPatriarch().createPicture(anchor, index).getImageDimension();
        double scale = Math.min((rect.width() - 2 * PICTURE_MARGIN) / size.getWidth(),
                (rect.height() - 2 * PICTURE_MARGIN) / size.getHeight());
        double left = rect.x() + (rect.width() - size.getWidth() * scale) / 2;
        double top = rect.y() + (rect.height() - size.getHeight() * scale) / 2;
        anchor.setCol1(columns.before(left));
        anchor.setDx1(emu(left - columns.edge(columns.before(left))));
        anchor.setRow1(rows.before(top));
        anchor.setDy1(emu(top - rows.edge(rows.before(top))));
        double right = left + size.getWidth() * scale;
        double bottom = top + size.getHeight() * scale;
        anchor.setCol2(columns.before(right));
        anchor.setDx2(emu(right - columns.edge(columns.before(right))));
        anchor.setRow2(rows.before(bottom));
        anchor.setDy2(emu(bottom - rows.edge(rows.before(bottom))));
    }

    private static int emu(double millimetres) {
        return (int) Math.max(0, Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10));
    }

    private static void setUp(XSSFWorkbook workbook, XSSFSheet sheet, Placed.Page page, Edges columns, Edges rows) {
        var spec = page.source().spec();
        boolean landscape = spec.width() > spec.height();
        double shorter = Math.min(spec.width(), spec.height());
        sheet.getPrintSetup().setPaperSize(paper(shorter));
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (spec.flow() ? 0 : 1));
        sheet.setHorizontallyCenter(true);
        double inches = 1 / 25.4;
        sheet.setMargin(PageMargin.LEFT, spec.marginX() * inches);
        sheet.setMargin(PageMargin.RIGHT, spec.marginX() * inches);
        sheet.setMargin(PageMargin.TOP, spec.marginY() * inches);
        sheet.setMargin(PageMargin.BOTTOM, spec.marginY() * inches);
        sheet.setMargin(PageMargin.HEADER, 0);
        sheet.setMargin(PageMargin.FOOTER, 0);
        sheet.setDisplayGridlines(false);
        if (rows.count() > 0 && columns.count() > 0) {
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.count() - 1, 0, rows.count() - 1);
        }
        if (page.headerRows() > 0) {
            int last = rows.index(page.headerRows()) - 1;
            if (last >= 0 && last < rows.count() - 1) {
                sheet.setRepeatingRows(new CellRangeAddress(0, last, -1, -1));
            }
        }
    }

    private static short paper(double shorter) {
        return switch ((int) shorter) {
            case 297 -> PrintSetup.A3_PAPERSIZE;
            case 257 -> PrintSetup.B4_PAPERSIZE;
            case 182 -> PrintSetup.B5_PAPERSIZE;
            default -> PrintSetup.A4_PAPERSIZE;
        };
    }

    /** Widths are counted in 256ths of a digit of the font of the workbook, plus five pixels of padding. */
    private static int columnWidth(double millimetres) {
        double pixels = millimetres * PIXELS_PER_MILLIMETRE;
        double first = CellLooks.DIGIT_PIXELS + PADDING_PIXELS;
        return (int) Math.round(256 * (pixels <= first ? pixels / first
                : (pixels - PADDING_PIXELS) / CellLooks.DIGIT_PIXELS));
    }
}
