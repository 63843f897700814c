// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sasae.sheets.internal.template.CellStyle;

/** The cell styles of one workbook; equal ones are made once. */
final class CellLooks {

    /** Pixels that a digit of the font of the workbook is wide; widths of columns are counted in it. */
    static final double DIGIT_PIXELS = 8;

    /** A font that Windows has; other systems take their own in its place. */
    private static final String FONT = "ＭＳ ゴシック";
    private static final short FONT_SIZE = 11;
    private static final int TWENTIETHS = 20;

    private record Look(CellStyle style, short size, String sides) {
    }

    private record Letter(short size, boolean bold) {
    }

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letter, XSSFFont> fonts = new HashMap<>();

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Without it columns are counted in digits of Calibri, and are a quarter too wide where there is no Calibri.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(FONT_SIZE);
    }

    /**
     * A style for one of the cells that make up a cell of the form.
     *
     * @param style the style of the cell of the form
     * @param size the font size in points
     * @param sides which of its lines this cell carries: any of L, T, R and B
     */
    XSSFCellStyle style(CellStyle style, double size, String sides) {
        return styles.computeIfAbsent(new Look(style, twentieths(size), sides), this::create);
    }

    XSSFFont font(double size, boolean bold) {
        return fonts.computeIfAbsent(new Letter(twentieths(size), bold), letter -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeight(letter.size);
            font.setBold(letter.bold);
            return font;
        });
    }

    private static short twentieths(double size) {
        return (short) (Math.round(size * 2) * TWENTIETHS / 2);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setWrapText(true);
        made.setFont(font(look.size / (double) TWENTIETHS, false));
        made.setAlignment(switch (look.style.align()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        });
        made.setVerticalAlignment(switch (look.style.valign()) {
            case TOP -> VerticalAlignment.TOP;
            case MIDDLE -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        });
        made.setBorderLeft(border(look, 'L'));
        made.setBorderTop(border(look, 'T'));
        made.setBorderRight(border(look, 'R'));
        made.setBorderBottom(border(look, 'B'));
        if (look.style.fill() < 1) {
            byte grey = (byte) Math.round(255 * look.style.fill());
            made.setFillForegroundColor(new XSSFColor(new byte[] {grey, grey, grey}, null));
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return made;
    }

    private static BorderStyle border(Look look, char side) {
        return look.style.line(side) && look.sides.indexOf(side) >= 0 ? BorderStyle.THIN : BorderStyle.NONE;
    }
}
