// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.sasae.exchange.SheetMapping;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;

/** The columns of a list and what each of them means; a person chooses it in the second column of the table. */
final class ListColumns {

    private static final int HEADING_WIDTH = 260;
    private static final int MEANING_WIDTH = 560;

    private final Map<String, String> targets = SheetMapping.targets(Locale.getDefault());
    private final List<String> targetIds = new ArrayList<>(targets.keySet());
    /** What each heading means; null for nothing. */
    private final Map<String, SheetMapping.Column> columns = new LinkedHashMap<>();
    private final Runnable changed;
    private final TableViewer viewer;

    ListColumns(Table table, Runnable changed) {
        this.changed = changed;
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(SheetMessages.ListColumn, HEADING_WIDTH, heading -> heading);
        column(SheetMessages.ListMeaning, MEANING_WIDTH, this::meaning).setEditingSupport(new Meaning());
    }

    private TableViewerColumn column(String title, int width, UnaryOperator<String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(TextSize.scale(width));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object heading) {
                return text.apply((String) heading);
            }
        });
        return column;
    }

    private String meaning(String heading) {
        SheetMapping.Column column = columns.get(heading);
        return column == null ? SheetMessages.ListNothing : targets.get(column.target());
    }

    /** Shows the headings of a list with what a mapping says about them. */
    void show(List<String> headings, SheetMapping mapping) {
        columns.clear();
        for (String heading : headings) {
            columns.put(heading, mapping.columns().stream()
                    .filter(each -> plain(each.heading()).equals(plain(heading))).findFirst().orElse(null));
        }
        viewer.setInput(new ArrayList<>(columns.keySet()));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s　]+", "");
    }

    /** {@return the columns that mean something, in their order} */
    List<SheetMapping.Column> meant() {
        return columns.values().stream().filter(Objects::nonNull).toList();
    }

    /** Chooses what a column means. */
    private final class Meaning extends EditingSupport {

        Meaning() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object heading) {
            List<String> names = new ArrayList<>();
            names.add(SheetMessages.ListNothing);
            names.addAll(targets.values());
            ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), names.toArray(String[]::new),
                    SWT.READ_ONLY);
            ControlNames.give(editor.getControl(), (String) heading);
            return editor;
        }

        @Override
        protected boolean canEdit(Object heading) {
            return true;
        }

        @Override
        protected Object getValue(Object heading) {
            SheetMapping.Column column = columns.get(heading);
            return column == null ? 0 : targetIds.indexOf(column.target()) + 1;
        }

        @Override
        protected void setValue(Object heading, Object value) {
            int index = (Integer) value;
            if (index < 0 || value.equals(getValue(heading))) {
                return;
            }
            columns.put((String) heading, index == 0 ? null
                    : new SheetMapping.Column((String) heading, targetIds.get(index - 1), Map.of()));
            viewer.refresh();
            changed.run();
        }
    }
}
