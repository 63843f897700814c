// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.List;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.Run;

/** Pages with everything in its place. */
public final class Placed {

    private Placed() {
    }

    /**
     * A page.
     *
     * @param title the printed name of its sheet
     * @param source the page of the template that it comes from
     * @param width of the paper
     * @param height of the paper, or of the contents where pages have no bounds
     * @param cells from top to bottom and left to right
     * @param headerRows bottom of the rows that a worksheet repeats on every printed page; 0 for none
     */
    public record Page(String title, Bound.Page source, double width, double height, List<Cell> cells,
            double headerRows) {
    }

    /**
     * A cell.
     *
     * @param source the filled cell of the template
     * @param rect where it is
     * @param size the font size in points
     * @param text what stands in it: all of its text or the part for this page
     * @param lines the same broken into lines, each a list of pieces
     */
    public record Cell(Bound.Cell source, Rect rect, double size, List<Run> text, List<List<Run>> lines) {

        /** {@return the text of this place without marks and without line ends of our making} */
        public String plainText() {
            StringBuilder plain = new StringBuilder();
            text.forEach(run -> plain.append(run.text()));
            return plain.toString();
        }
    }
}
