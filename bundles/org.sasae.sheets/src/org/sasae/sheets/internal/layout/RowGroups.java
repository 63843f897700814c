// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;

/** The rows of a table that spanning cells tie together. */
final class RowGroups {

    private RowGroups() {
    }

    /** The rows at the top that stand again on every page. */
    static List<Bound.Row> header(Bound.Grid grid) {
        return grid.rows().stream().takeWhile(Bound.Row::header).toList();
    }

    /** The rows below the header, in groups that no cell connects. */
    static List<List<Bound.Row>> of(Bound.Grid grid) {
        List<Bound.Row> rows = grid.rows();
        List<List<Bound.Row>> groups = new ArrayList<>();
        int tiedUntil = 0;
        for (int i = header(grid).size(); i < rows.size(); i++) {
            if (i >= tiedUntil || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(rows.get(i));
            for (Bound.Cell cell : rows.get(i).cells()) {
                tiedUntil = Math.max(tiedUntil, i + cell.rows());
            }
        }
        return groups;
    }
}
