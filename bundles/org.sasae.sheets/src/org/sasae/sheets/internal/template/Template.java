// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.template;

import java.util.List;

/**
 * A sheet as data: pages of grids whose cells hold words and places for values. Lengths are millimetres,
 * font sizes are points.
 *
 * @param title the printed name of the sheet, such as 介護予防サービス・支援計画書
 * @param pages its pages in order
 */
public record Template(String title, List<Page> pages) {

    /**
     * A page, or a run of pages.
     *
     * @param flow whether rows may go on on further pages; otherwise everything stands on one page
     * @param each path to the objects for each of which the page is repeated, null for none
     * @param as the name of the repeated object, null without {@code each}
     * @param width of the paper
     * @param height of the paper
     * @param marginX left and right
     * @param marginY top and bottom
     * @param size the ordinary font size
     * @param smallest the font size below which text goes to an added page instead
     * @param blocks what stands on the page, from top to bottom
     */
    public record Page(boolean flow, String each, String as, double width, double height, double marginX,
            double marginY, double size, double smallest, List<Block> blocks) {
    }

    /** A part of a page over its whole width. */
    public sealed interface Block permits Grid, Split {
    }

    /**
     * A table.
     *
     * @param columns relative widths
     * @param rows its rows and repetitions
     * @param side how many times it stands side by side on a page that breaks; rows fill one after the other
     */
    public record Grid(List<Double> columns, List<RowNode> rows, int side) implements Block {
    }

    /**
     * Parts side by side that share one height.
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

    /** A row, or rows that are repeated. */
    public sealed interface RowNode permits Row, Each {
    }

    /**
     * A row.
     *
     * @param height the least height
     * @param grow the share of spare height that the row takes
     * @param header whether the row stands again at the top of every further page
     * @param cells from left to right
     */
    public record Row(double height, double grow, boolean header, List<Cell> cells) implements RowNode {
    }

    /**
     * Rows for each object of a list. Cells beside an inner repetition span all of its rows.
     *
     * @param of path to the list
     * @param as the name of one object inside
     * @param min how many rows there are at least; the missing ones are blank
     * @param empty how many blank rows there are when there is no object at all
     * @param height the least height of one row
     * @param grow the share of spare height that one row takes
     * @param cells cells of one object, left of what is inside
     * @param inside rows or a further repetition; empty for one row
     */
    public record Each(String of, String as, int min, int empty, double height, double grow, List<Cell> cells,
            List<RowNode> inside) implements RowNode {
    }

    /**
     * A cell.
     *
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param style how it looks
     * @param label the name of its contents, used where its text goes on elsewhere; null for none
     * @param content its words and values
     */
    public record Cell(int columns, int rows, CellStyle style, String label, List<Inline> content) {
    }

    /** A piece of the contents of a cell. */
    public sealed interface Inline permits Words, Label, Value, Choice, Ring, Lines, When, Picture {
    }

    /**
     * Printed words.
     *
     * @param text the words, with line feeds
     */
    public record Words(String text) implements Inline {
    }

    /**
     * Printed words that a municipality may change.
     *
     * @param id under which the municipality profile keeps its own words
     * @param text the national words
     */
    public record Label(String id, String text) implements Inline {
    }

    /**
     * Contents with a circle round them when a value says so.
     *
     * @param path where the value is, a truth value
     * @param content the contents
     */
    public record Ring(String path, List<Inline> content) implements Inline {
    }

    /**
     * A value of the case.
     *
     * @param path where it is
     * @param blank what stands there when there is no value
     */
    public record Value(String path, String blank) implements Inline {
    }

    /**
     * A word that is marked when a value is the one that it stands for.
     *
     * @param path where the value is
     * @param is the values that mark the word
     * @param circle whether a circle is drawn round the word; otherwise a box before it is filled
     * @param id under which a municipality profile keeps its own word, null for none
     * @param text the word
     */
    public record Choice(String path, List<String> is, boolean circle, String id, String text) implements Inline {
    }

    /**
     * One line or more for each object of a list.
     *
     * @param of path to the list
     * @param as the name of one object inside
     * @param separator what stands between two objects
     * @param content the contents for one object
     */
    public record Lines(String of, String as, String separator, List<Inline> content) implements Inline {
    }

    /**
     * Contents that stand only when there is a value, or only when there is none.
     *
     * @param path where the value is
     * @param present whether there must be a value
     * @param content the contents
     */
    public record When(String path, boolean present, List<Inline> content) implements Inline {
    }

    /**
     * A drawing that fills the cell.
     *
     * @param id which drawing
     */
    public record Picture(String id) implements Inline {
    }
}
