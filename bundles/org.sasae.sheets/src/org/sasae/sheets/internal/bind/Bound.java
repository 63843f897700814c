// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.List;

import org.sasae.sheets.internal.template.CellStyle;
import org.sasae.sheets.internal.template.Template;

/** A template filled with the values of a case. */
public final class Bound {

    private Bound() {
    }

    /**
     * A filled page.
     *
     * @param spec the page of the template
     * @param blocks its parts
     */
    public record Page(Template.Page spec, List<Block> blocks) {
    }

    /** A part of a page. */
    public sealed interface Block permits Grid, Split {
    }

    /**
     * A table with as many rows as the case needs.
     *
     * @param columns relative widths
     * @param rows its rows
     * @param side how many times it stands side by side on a page that breaks
     */
    public record Grid(List<Double> columns, List<Row> rows, int side) implements Block {

        /** A table over the whole width. */
        public Grid(List<Double> columns, List<Row> rows) {
            this(columns, rows, 1);
        }
    }

    /**
     * Parts side by side.
     *
     * @param parts from left to right
     */
    public record Split(List<Part> parts) implements Block {
    }

    /**
     * A part of a split.
     *
     * @param width relative width
     * @param blocks from top to bottom
     */
    public record Part(double width, List<Block> blocks) {
    }

    /**
     * A row.
     *
     * @param height the least height in millimetres
     * @param grow the share of spare height
     * @param header whether it stands again on further pages
     * @param cells the cells that begin in this row
     */
    public record Row(double height, double grow, boolean header, List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param style how it looks
     * @param label the name of its contents, null for none
     * @param text its contents
     * @param picture which drawing fills it, null for none
     */
    public record Cell(int columns, int rows, CellStyle style, String label, List<Run> text, String picture) {

        Cell spanning(int all) {
            return new Cell(columns, all, style, label, text, picture);
        }

        /** {@return the text without marks} */
        public String plainText() {
            StringBuilder plain = new StringBuilder();
            text.forEach(run -> plain.append(run.text()));
            return plain.toString();
        }
    }
}
