// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Gives the columns of a table the width of their content, so that nothing is cut; what is left goes to one of them.
 * Where the content needs more than there is, the table scrolls.
 */
public final class FittingColumns {

    private static final int GAP = 2;
    private static final int HEAD_MARGIN = 16;

    private final Table table;
    private final int last;
    private final int enough;

    private FittingColumns(Table table, int last, int enough) {
        this.table = table;
        this.last = last;
        this.enough = enough;
    }

    /**
     * Looks after a table from now on.
     *
     * @param table  with all its columns, not null
     * @param last   the column that gets what the others leave
     * @param enough pixels that are enough for that column, also where its content needs more
     * @return run after the content has changed
     */
    public static Runnable of(Table table, int last, int enough) {
        FittingColumns columns = new FittingColumns(table, last, enough);
        table.addListener(SWT.Resize, event -> columns.fit());
        Display display = table.getDisplay();
        Runnable stop = TextSize.listen(() -> display.asyncExec(columns::fit));
        table.addListener(SWT.Dispose, event -> stop.run());
        return columns::fit;
    }

    /**
     * Measures the head of a column in the present text size, which the toolkit itself learns late.
     *
     * @param column not null
     * @return the width that the head needs, in pixels
     */
    public static int head(TableColumn column) {
        GC gc = new GC(column.getParent());
        // Some themes write heads in bold.
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        int width = gc.textExtent(column.getText()).x + HEAD_MARGIN;
        gc.dispose();
        return width;
    }

    /**
     * Measures words in the present text size.
     *
     * @param table  not null
     * @param number how many characters, of the width of the Japanese ones
     * @return the width that they need, in pixels
     */
    public static int characters(Table table, int number) {
        GC gc = new GC(table);
        gc.setFont(JFaceResources.getDialogFont());
        int width = gc.textExtent("\u3042".repeat(number)).x;
        gc.dispose();
        return width;
    }

    private void fit() {
        int width = table.isDisposed() ? 0 : table.getClientArea().width;
        if (width <= 0) {
            return;
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(column.getWidth() + GAP, head(column)));
        }
        TableColumn rest = table.getColumn(last);
        int others = Stream.of(table.getColumns()).filter(each -> each != rest).mapToInt(TableColumn::getWidth).sum();
        rest.setWidth(Math.max(Math.min(rest.getWidth(), enough), width - others));
    }
}
