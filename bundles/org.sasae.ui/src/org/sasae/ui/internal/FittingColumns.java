// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.sasae.ui.TextSize;

/**
 * Gives the columns of a table the width of their content, so that nothing is cut; what is left goes to the first.
 * Where the content needs more than there is, the table scrolls.
 */
public final class FittingColumns {

    private static final int GAP = 2;

    private final Table table;

    private FittingColumns(Table table) {
        this.table = table;
    }

    /**
     * Looks after a table from now on.
     *
     * @param table with all its columns, not null
     * @return run after the content has changed
     */
    public static Runnable of(Table table) {
        FittingColumns columns = new FittingColumns(table);
        table.addListener(SWT.Resize, event -> columns.fit());
        Display display = table.getDisplay();
        Runnable stop = TextSize.listen(() -> display.asyncExec(columns::fit));
        table.addListener(SWT.Dispose, event -> stop.run());
        return columns::fit;
    }

    private void fit() {
        int width = table.isDisposed() ? 0 : table.getClientArea().width;
        if (width <= 0) {
            return;
        }
        int others = 0;
        for (int i = table.getColumnCount() - 1; i >= 0; i--) {
            TableColumn column = table.getColumn(i);
            column.pack();
            int needed = column.getWidth() + GAP;
            column.setWidth(i == 0 ? Math.max(needed, width - others) : needed);
            others += needed;
        }
    }
}
