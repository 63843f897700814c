// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.template.CellStyle;

/**
 * A table that stands several times side by side, as one table for a worksheet: the rows of a printed page fill the
 * columns one after the other, and rows beside each other share their height.
 */
final class SideBySide {

    /** The share of a printed page that its rows may fill: those beside each other take the height of the taller. */
    private static final double FULL = 0.8;

    private SideBySide() {
    }

    static Bound.Block joined(Bound.Block block, Setting setting, Rect paper) throws IOException {
        return block instanceof Bound.Grid grid && grid.side() > 1 ? joined(grid, setting, paper) : block;
    }

    private static Bound.Grid joined(Bound.Grid grid, Setting setting, Rect paper) throws IOException {
        List<Bound.Row> rows = new ArrayList<>();
        for (Bound.Row header : RowGroups.header(grid)) {
            rows.add(joined(Collections.nCopies(grid.side(), header)));
        }
        List<Bound.Row> open = grid.rows().subList(rows.size(), grid.rows().size());
        while (!open.isEmpty()) {
            List<List<Bound.Row>> columns = new ArrayList<>();
            for (int i = 0; i < grid.side(); i++) {
                int count = fitting(grid, open, setting, paper);
                columns.add(open.subList(0, count));
                open = open.subList(count, open.size());
            }
            for (int i = 0; i < columns.getFirst().size(); i++) {
                int row = i;
                rows.add(joined(columns.stream()
                        .map(column -> row < column.size() ? column.get(row) : blank(grid)).toList()));
            }
        }
        return new Bound.Grid(Collections.nCopies(grid.side(), grid.columns()).stream().flatMap(List::stream).toList(),
                rows);
    }

    private static int fitting(Bound.Grid grid, List<Bound.Row> rows, Setting setting, Rect paper) throws IOException {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += new GridBox(new Bound.Grid(grid.columns(), List.of(rows.get(i))), setting)
                    .needed(paper.width() / grid.side(), 1);
            if (height > paper.height() * FULL) {
                return Math.max(1, i);
            }
        }
        return rows.size();
    }

    private static Bound.Row joined(List<Bound.Row> rows) {
        return new Bound.Row(rows.stream().mapToDouble(Bound.Row::height).max().orElse(0), 0, rows.getFirst().header(),
                rows.stream().flatMap(row -> row.cells().stream()).toList());
    }

    private static Bound.Row blank(Bound.Grid grid) {
        return new Bound.Row(0, 0, false, blankCells(grid));
    }

    static List<Bound.Cell> blankCells(Bound.Grid grid) {
        return grid.columns().stream()
                .map(column -> new Bound.Cell(1, 1, CellStyle.PLAIN, null, List.of(), null)).toList();
    }
}
