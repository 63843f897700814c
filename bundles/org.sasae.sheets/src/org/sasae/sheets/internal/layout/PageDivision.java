// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;

/**
 * Divides a page with too many rows into two sheets of the same form: each has one half of the rows of
 * the longest table, and both repeat everything else.
 */
final class PageDivision {

    private PageDivision() {
    }

    /** The two halves, or the page alone when no table can be divided. */
    static List<Bound.Page> divide(Bound.Page page) {
        Bound.Grid longest = grids(page.blocks()).stream()
                .filter(grid -> RowGroups.of(grid).size() > 1)
                .max(Comparator.comparingInt(grid -> grid.rows().size())).orElse(null);
        if (longest == null) {
            return List.of(page);
        }
        List<List<Bound.Row>> groups = RowGroups.of(longest);
        int half = groups.size() / 2;
        return List.of(with(page, longest, groups.subList(0, half)),
                with(page, longest, groups.subList(half, groups.size())));
    }

    private static List<Bound.Grid> grids(List<Bound.Block> blocks) {
        List<Bound.Grid> grids = new ArrayList<>();
        for (Bound.Block block : blocks) {
            switch (block) {
                case Bound.Grid grid -> grids.add(grid);
                case Bound.Split split -> split.parts().forEach(part -> grids.addAll(grids(part.blocks())));
            }
        }
        return grids;
    }

    private static Bound.Page with(Bound.Page page, Bound.Grid grid, List<List<Bound.Row>> groups) {
        List<Bound.Row> rows = new ArrayList<>(RowGroups.header(grid));
        groups.forEach(rows::addAll);
        return new Bound.Page(page.spec(), replace(page.blocks(), grid, new Bound.Grid(grid.columns(), rows)));
    }

    private static List<Bound.Block> replace(List<Bound.Block> blocks, Bound.Grid old, Bound.Grid grid) {
        return blocks.stream().<Bound.Block>map(block -> switch (block) {
            case Bound.Grid same when same == old -> grid;
            case Bound.Grid other -> other;
            case Bound.Split split -> new Bound.Split(split.parts().stream()
                    .map(part -> new Bound.Part(part.width(), replace(part.blocks(), old, grid))).toList());
        }).toList();
    }
}
