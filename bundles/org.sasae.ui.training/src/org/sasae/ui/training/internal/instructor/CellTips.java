// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows in a hover what a cell of a table has no room for. */
final class CellTips {

    /** Words for a cell. */
    @FunctionalInterface
    interface Words {

        String of(TableItem row, int column);
    }

    private final Table table;
    private final Words words;

    private CellTips(Table table, Words words) {
        this.table = table;
        this.words = words;
    }

    static void on(Table table, Words words) {
        CellTips tips = new CellTips(table, words);
        table.addListener(SWT.MouseMove, tips::show);
    }

    private void show(Event event) {
        TableItem row = table.getItem(new Point(event.x, event.y));
        String tip = null;
        for (int i = 0; row != null && i < table.getColumnCount(); i++) {
            if (row.getBounds(i).contains(event.x, event.y)) {
                tip = words.of(row, i);
            }
        }
        if (tip == null ? table.getToolTipText() != null : !tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }
}
