// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.core.form.FormField;
import org.sasae.model.edit.Wording;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.RowsState;

/** The columns of a table of rows: their heads, their widths and the text of the cells. */
final class RowColumns {

    private static final int LONG = 5;
    /** Characters of a long text that tell its row from the others. */
    private static final int SOME_WORDS = 12;

    private final Table table;
    private final FormContext context;
    private final RowsState rows;

    /** Gives a table its columns; rows of several classes have one column, with the name of the list. */
    RowColumns(Table table, FormContext context, RowsState rows) {
        this.table = table;
        this.context = context;
        this.rows = rows;
        Wording wording = context.wording();
        for (FormField column : rows.columns()) {
            new TableColumn(table, SWT.LEFT).setText(wording.feature(column.feature()));
        }
        if (rows.columns().isEmpty()) {
            new TableColumn(table, SWT.LEFT).setText(wording.feature(rows.reference()));
        }
        table.addListener(SWT.Resize, event -> fit());
    }

    /**
     * Each column has room for its head, and the first one with long texts for some words, which tell the rows from each
     * other; what is left goes to the columns with long texts. Where a narrow form has no room for that, the table
     * scrolls sideways.
     */
    private void fit() {
        int width = table.getClientArea().width;
        if (width <= 0) {
            return;
        }
        List<FormField> columns = rows.columns();
        if (columns.isEmpty()) {
            table.getColumn(0).setWidth(width);
            return;
        }
        int words = FittingColumns.characters(table, SOME_WORDS);
        int telling = IntStream.range(0, columns.size()).filter(i -> isTelling(columns.get(i))).findFirst().orElse(-1);
        int[] heads = IntStream.range(0, columns.size()).map(i -> Math.max(FittingColumns.head(table.getColumn(i)),
                i == telling ? words : 0)).toArray();
        int[] weights = columns.stream().mapToInt(RowColumns::weight).toArray();
        int total = IntStream.of(weights).sum();
        int free = Math.max(0, width - IntStream.of(heads).sum());
        for (int i = 0; i < heads.length; i++) {
            table.getColumn(i).setWidth(heads[i] + free * weights[i] / total);
        }
    }

    /** Texts and names of other elements tell what a row is about. */
    private static boolean isTelling(FormField column) {
        return weight(column) == LONG || column.feature() instanceof EReference;
    }

    private static int weight(FormField column) {
        return switch (column.widget()) {
        case MULTILINE, COLUMNS -> LONG;
        case TEXT -> 3;
        case CHECKBOX, NUMBER -> 1;
        default -> 2;
        };
    }

    /** Shows a row in an item. */
    void show(TableItem item, EObject row) {
        List<FormField> columns = rows.columns();
        item.setData(row);
        for (int c = 0; c < columns.size(); c++) {
            item.setText(c, rows.cell(row, columns.get(c)));
        }
        if (columns.isEmpty()) {
            // Rows of several classes, such as municipal items, have no columns in common.
            item.setText(0, context.describer().describeWithType(row));
        }
    }

    /** {@return all cells of a row with the names of their columns, because they may be cut} */
    List<String> lines(EObject row) {
        List<String> lines = new ArrayList<>();
        for (FormField column : rows.columns()) {
            String text = rows.cell(row, column);
            if (!text.isEmpty()) {
                lines.add(context.wording().feature(column.feature()) + ": " + text);
            }
        }
        return lines;
    }
}
