// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.template;

/**
 * How a cell looks.
 *
 * @param scale the font size in relation to that of the page
 * @param align across
 * @param valign up and down
 * @param borders which lines are drawn: any of the letters L, T, R and B
 * @param fill the shade of grey behind the text, from 0 (black) to 1 (white)
 * @param fixed whether the text keeps its size where others shrink
 */
public record CellStyle(double scale, Align align, VerticalAlign valign, String borders, double fill, boolean fixed) {

    /** Where a line stands. */
    public enum Align {
        LEFT, CENTER, RIGHT
    }

    /** Where the text stands in its cell. */
    public enum VerticalAlign {
        TOP, MIDDLE, BOTTOM
    }

    /** A cell with all lines and text from the top left. */
    public static final CellStyle PLAIN = new CellStyle(1, Align.LEFT, VerticalAlign.TOP, "LTRB", 1, false);

    /**
     * Tells whether a line is drawn.
     *
     * @param side one of the letters L, T, R and B
     * @return true when the cell has a line on that side
     */
    public boolean line(char side) {
        return borders.indexOf(side) >= 0;
    }
}
