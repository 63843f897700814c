// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.exchange.CsvProblem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.TextSize;

/** What is wrong with exchanged data, by case and field, the errors first. */
final class ProblemTable {

    private static final int[] WIDTHS = { 90, 190, 260, 420 };

    private final Table table;

    ProblemTable(Composite parent, String name, int height) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = height;
        table.setLayoutData(data);
        ControlNames.give(table, name);
        String[] titles = { SheetMessages.ColumnSeverity, SheetMessages.ColumnCase, SheetMessages.ColumnField,
                SheetMessages.ColumnMessage };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(TextSize.scale(WIDTHS[i]));
        }
    }

    void show(List<CsvProblem> problems) {
        table.setRedraw(false);
        table.removeAll();
        problems.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).forEach(problem -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(Images.of(Display.getCurrent(), switch (problem.severity()) {
            case ERROR -> Images.Name.ERROR;
            case WARNING -> Images.Name.WARNING;
            case NOTE -> Images.Name.HINT;
            }));
            String field = Stream.of(problem.kind(), problem.field() == 0 ? "" : Integer.toString(problem.field()),
                    problem.label()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            item.setText(new String[] { severity(problem), problem.where(), field, problem.message() });
        });
        table.setRedraw(true);
    }

    private static String severity(CsvProblem problem) {
        return switch (problem.severity()) {
        case ERROR -> SheetMessages.SeverityError;
        case WARNING -> SheetMessages.SeverityWarning;
        case NOTE -> SheetMessages.SeverityNote;
        };
    }
}
