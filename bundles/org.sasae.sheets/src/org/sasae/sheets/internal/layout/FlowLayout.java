// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.Run;

/**
 * Lets the rows of a page go on on further pages. The header of a table stands again on each; rows tied
 * by a spanning cell stay together; a row taller than a page is divided between lines.
 */
final class FlowLayout {

    /** A row is divided only where at least this many millimetres of it can stand. */
    private static final double WORTHWHILE = 25;
    private static final double ROUNDING = 1e-4;

    private final String title;
    private final Bound.Page page;
    private final Setting setting;
    private final Words words;
    private final Rect paper;
    private final List<Placed.Page> pages = new ArrayList<>();
    private List<Placed.Cell> cells = new ArrayList<>();
    private double y;

    FlowLayout(String title, Bound.Page page, Setting setting, Words words) {
        this.title = title;
        this.page = page;
        this.setting = setting;
        this.words = words;
        this.paper = PageLayout.contents(page.spec());
        this.y = paper.y();
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

    /** The bottom of the rows that a worksheet repeats: all before the first row that may be repeated. */
    static double headerBottom(Bound.Page page, Setting setting, Rect paper) throws IOException {
        double bottom = paper.y();
        for (Bound.Block block : page.blocks()) {
            if (block instanceof Bound.Grid grid && !RowGroups.header(grid).isEmpty()) {
                return bottom + new GridBox(new Bound.Grid(grid.columns(), RowGroups.header(grid)), setting)
                        .needed(paper.width(), 1);
            }
            bottom += PageLayout.box(block, setting).needed(paper.width(), 1);
        }
        return 0;
    }

    private void flow(Bound.Grid grid) throws IOException {
        List<Bound.Row> header = RowGroups.header(grid);
        List<List<Bound.Row>> groups = RowGroups.of(grid);
        double headerHeight = height(grid, header);
        double first = groups.isEmpty() ? 0 : Math.min(WORTHWHILE, height(grid, groups.getFirst()));
        if (headerHeight + first > room() && y > paper.y()) {
            endPage();
        }
        place(grid, header, headerHeight);
        for (List<Bound.Row> group : groups) {
            flow(grid, header, headerHeight, group);
        }
    }

    private void flow(Bound.Grid grid, List<Bound.Row> header, double headerHeight, List<Bound.Row> rows)
            throws IOException {
        List<Bound.Row> group = rows;
        double height = height(grid, group);
        while (height > room()) {
            boolean fresh = y <= paper.y() + headerHeight + ROUNDING;
            boolean fitsAlone = height <= paper.height() - headerHeight;
            if (group.size() == 1 && !fitsAlone && room() > WORTHWHILE) {
                Bound.Row row = group.getFirst();
                double available = room();
                place(grid, List.of(part(grid, row, available, true)), available);
                group = List.of(part(grid, row, available, false));
            } else if (fresh) {
                break;
            }
            endPage();
            place(grid, header, headerHeight);
            height = height(grid, group);
        }
        place(grid, group, Math.min(height, room()));
    }

    /** One part of a row that is divided: its first lines for this page, or the rest with a note. */
    private Bound.Row part(Bound.Grid grid, Bound.Row row, double height, boolean first) throws IOException {
        double sum = grid.columns().stream().mapToDouble(Double::doubleValue).sum();
        List<Bound.Cell> parts = new ArrayList<>();
        int column = 0;
        for (Bound.Cell cell : row.cells()) {
            double share = grid.columns().subList(column, column + cell.columns()).stream()
                    .mapToDouble(Double::doubleValue).sum() / sum;
            double width = paper.width() * share;
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
                : new GridBox(new Bound.Grid(grid.columns(), rows), setting).needed(paper.width(), 1);
    }

    private void place(Bound.Grid grid, List<Bound.Row> rows, double height) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        new GridBox(new Bound.Grid(grid.columns(), rows), setting)
                .place(new Rect(paper.x(), y, paper.width(), height), 1, cells);
        y += height;
    }

    private void endPage() {
        pages.add(new Placed.Page(title, page, page.spec().width(), page.spec().height(), cells, 0));
        cells = new ArrayList<>();
        y = paper.y();
    }
}
