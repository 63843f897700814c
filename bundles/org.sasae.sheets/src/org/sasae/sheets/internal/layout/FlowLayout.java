// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.Run;

/**
 * Lets the rows of a page go on on further pages. The header of a table stands again on each, as does a table that is
 * all header; rows tied by a spanning cell stay together; a row taller than a page is divided between lines. A table
 * that stands several times side by side fills these columns one after the other.
 */
final class FlowLayout {

    /** A row is divided only where at least this many millimetres of it can stand. */
    private static final double WORTHWHILE = 25;
    private static final double LEAST_ROOM = 2;
    private static final double ROUNDING = 1e-4;

    private final String title;
    private final Bound.Page page;
    private final Setting setting;
    private final Words words;
    private final Rect paper;
    private final List<Placed.Page> pages = new ArrayList<>();
    private final List<Bound.Grid> running = new ArrayList<>();
    private List<Placed.Cell> cells = new ArrayList<>();
    private double y;
    /** Where rows begin on a further page, below what stands again. */
    private double pageTop;
    private int side = 1;
    private int column;
    private double columnTop;

    FlowLayout(String title, Bound.Page page, Setting setting, Words words) {
        this.title = title;
        this.page = page;
        this.setting = setting;
        this.words = words;
        this.paper = PageLayout.contents(page.spec());
        this.y = paper.y();
        this.pageTop = paper.y();
    }

    List<Placed.Page> pages() throws IOException {
        for (Bound.Block block : page.blocks()) {
            switch (block) {
                case Bound.Grid grid -> flow(grid);
                case Bound.Split split -> put(split);
            }
        }
        endPage();
        return pages;
    }

    /** The bottom of the rows that a worksheet repeats: all before the first row that may not be repeated. */
    static double headerBottom(Bound.Page page, Setting setting, Rect paper) throws IOException {
        double bottom = paper.y();
        boolean found = false;
        for (Bound.Block block : page.blocks()) {
            List<Bound.Row> header = block instanceof Bound.Grid grid ? RowGroups.header(grid) : List.of();
            if (!header.isEmpty()) {
                Bound.Grid grid = (Bound.Grid) block;
                bottom += new GridBox(new Bound.Grid(grid.columns(), header), setting).needed(paper.width(), 1);
                found = true;
                if (header.size() < grid.rows().size()) {
                    return bottom;
                }
            } else if (found) {
                return bottom;
            } else {
                bottom += PageLayout.box(block, setting).needed(paper.width(), 1);
            }
        }
        return found ? bottom : 0;
    }

    private void flow(Bound.Grid grid) throws IOException {
        List<Bound.Row> header = RowGroups.header(grid);
        List<List<Bound.Row>> groups = RowGroups.of(grid);
        side = grid.side();
        column = 0;
        double headerHeight = height(grid, header);
        double first = groups.isEmpty() ? 0 : Math.min(WORTHWHILE, height(grid, groups.getFirst()));
        if (headerHeight + first > room() && y > pageTop) {
            endPage();
        }
        columnTop = y;
        place(grid, header, headerHeight);
        for (List<Bound.Row> group : groups) {
            flow(grid, header, headerHeight, group);
        }
        if (side > 1) {
            footOfAllColumns(grid, header, headerHeight);
        } else if (groups.isEmpty()) {
            running.add(grid);
        }
        side = 1;
        column = 0;
    }

    private void flow(Bound.Grid grid, List<Bound.Row> header, double headerHeight, List<Bound.Row> rows)
            throws IOException {
        List<Bound.Row> group = rows;
        double height = height(grid, group);
        while (height > room()) {
            boolean fresh = y <= pageTop + headerHeight + ROUNDING;
            boolean fitsAlone = height <= paper.bottom() - pageTop - headerHeight;
            if (group.size() == 1 && !fitsAlone && room() > WORTHWHILE) {
                Bound.Row row = group.getFirst();
                double available = room();
                place(grid, List.of(part(grid, row, available, true)), available);
                group = List.of(part(grid, row, available, false));
            } else if (fresh) {
                break;
            }
            foot(grid);
            endColumn();
            place(grid, header, headerHeight);
            height = height(grid, group);
        }
        place(grid, group, Math.min(height, room()));
    }

    private void endColumn() throws IOException {
        if (column + 1 < side) {
            column++;
            y = columnTop;
        } else {
            endPage();
            column = 0;
            columnTop = y;
        }
    }

    /** Empty room down to the foot of a column that stands beside another, as on a printed form. */
    private void foot(Bound.Grid grid) throws IOException {
        double height = paper.bottom() - y;
        if (side > 1 && height > LEAST_ROOM) {
            place(grid, List.of(new Bound.Row(height, 0, false, SideBySide.blankCells(grid))), height);
        }
    }

    private void footOfAllColumns(Bound.Grid grid, List<Bound.Row> header, double headerHeight) throws IOException {
        foot(grid);
        while (column + 1 < side) {
            endColumn();
            place(grid, header, headerHeight);
            foot(grid);
        }
        y = paper.bottom();
    }

    /** One part of a row that is divided: its first lines for this page, or the rest with a note. */
    private Bound.Row part(Bound.Grid grid, Bound.Row row, double height, boolean first) throws IOException {
        double sum = grid.columns().stream().mapToDouble(Double::doubleValue).sum();
        List<Bound.Cell> parts = new ArrayList<>();
        int column = 0;
        for (Bound.Cell cell : row.cells()) {
            double share = grid.columns().subList(column, column + cell.columns()).stream()
                    .mapToDouble(Double::doubleValue).sum() / sum;
            double width = width() * share;
            List<Run> text = new ArrayList<>();
            if (first) {
                text.addAll(setting.firstPart(cell, width, height));
            } else {
                List<Run> rest = setting.otherPart(cell, width, height);
                if (!rest.isEmpty()) {
                    text.add(new Run(words.get("continued") + "\n", Run.Mark.NONE));
                    text.addAll(rest);
                }
            }
            parts.add(new Bound.Cell(cell.columns(), 1, cell.style(), cell.label(), text, cell.picture()));
            column += cell.columns();
        }
        return new Bound.Row(first ? height : row.height(), 0, false, parts);
    }

    private void put(Bound.Split split) throws IOException {
        Box box = PageLayout.box(split, setting);
        double height = box.needed(paper.width(), 1);
        if (height > room() && y > paper.y()) {
            endPage();
        }
        double given = Math.min(height, room());
        box.place(new Rect(paper.x(), y, paper.width(), given), 1, cells);
        y += given;
    }

    private double room() {
        return paper.bottom() - y + ROUNDING;
    }

    private double height(Bound.Grid grid, List<Bound.Row> rows) throws IOException {
        return rows.isEmpty() ? 0
                : new GridBox(new Bound.Grid(grid.columns(), rows), setting).needed(width(), 1);
    }

    private double width() {
        return paper.width() / side;
    }

    private void place(Bound.Grid grid, List<Bound.Row> rows, double height) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        new GridBox(new Bound.Grid(grid.columns(), rows), setting)
                .place(new Rect(paper.x() + column * width(), y, width(), height), 1, cells);
        y += height;
    }

    private void endPage() throws IOException {
        pages.add(new Placed.Page(title, page, page.spec().width(), page.spec().height(), cells, 0));
        cells = new ArrayList<>();
        y = paper.y();
        int sideBefore = side;
        int columnBefore = column;
        side = 1;
        column = 0;
        for (Bound.Grid grid : running) {
            place(grid, grid.rows(), height(grid, grid.rows()));
        }
        pageTop = y;
        side = sideBefore;
        column = columnBefore;
    }
}
