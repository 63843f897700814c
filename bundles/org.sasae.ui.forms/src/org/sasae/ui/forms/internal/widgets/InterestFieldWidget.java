// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.model.care.InterestChecklist;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.InterestState;
import org.sasae.ui.forms.internal.state.InterestState.Mark;
import org.sasae.ui.forms.internal.state.InterestState.Row;

/** The rows of the 興味・関心チェックシート as one quick grid: a key or a click sets a mark. */
final class InterestFieldWidget extends FieldWidget {

    private static final int ROWS = 16;
    private static final int MARGIN = 16;
    private static final String YES = "○";
    private static final String NO = "×";
    private static final Mark[] COLUMNS = { Mark.DOING, Mark.WANTS, Mark.INTERESTED };
    private static final Map<Character, Mark> KEYS = Map.of('1', Mark.DOING, '2', Mark.WANTS, '3', Mark.INTERESTED,
            '0', Mark.NONE);

    private final InterestChecklist sheet;
    private final InterestState interests;
    private List<Row> rows = List.of();
    private Table table;
    private Text other;
    private Button add;

    InterestFieldWidget(FormPart form, FieldState state, InterestChecklist sheet) {
        super(form, state);
        this.sheet = sheet;
        this.interests = new InterestState(state.context(), sheet);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Control create(Composite parent) {
        Composite box = Look.grid(parent, 3);
        Label keys = new Label(box, SWT.WRAP);
        keys.setText(FormMessages.InterestKeys);
        keys.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1));
        createTable(box);
        createOther(box);
        refresh();
        return box;
    }

    private void createTable(Composite box) {
        table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        describe(table, state.label());
        new TableColumn(table, SWT.LEFT).setText(state.label());
        for (Mark mark : COLUMNS) {
            new TableColumn(table, SWT.CENTER).setText(state.context().wording().feature(mark.attribute()));
        }
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
        data.heightHint = table.getHeaderHeight() + ROWS * table.getItemHeight();
        data.widthHint = form.look().characters(40);
        table.setLayoutData(data);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.FocusIn, event -> {
            if (table.getSelectionIndex() < 0) {
                table.setSelection(0);
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseDown, this::clicked);
    }

    private void createOther(Composite box) {
        Label label = new Label(box, SWT.NONE);
        label.setText(FormMessages.InterestOther);
        other = new Text(box, SWT.BORDER);
        other.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(other, FormMessages.InterestOther);
        other.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && !other.getText().isBlank()) {
                event.doit = false;
                writeIn();
            }
        });
        add = new Button(box, SWT.PUSH);
        add.setText(FormMessages.Add);
        ControlNames.give(add, FormMessages.bind(FormMessages.AddOne, FormMessages.InterestOther));
        add.addListener(SWT.Selection, event -> writeIn());
    }

    private void writeIn() {
        interests.writeIn(other.getText()).ifPresent(index -> {
            other.setText("");
            refresh();
            table.setSelection(index);
            table.showSelection();
        });
        other.setFocus();
    }

    private void fit() {
        int width = table.getClientArea().width;
        int used = 0;
        for (int i = 1; i <= COLUMNS.length; i++) {
            int head = FittingColumns.head(table.getColumn(i)) + MARGIN;
            table.getColumn(i).setWidth(head);
            used += head;
        }
        table.getColumn(0).setWidth(Math.max(form.look().characters(20), width - used));
    }

    private void key(Event event) {
        int index = table.getSelectionIndex();
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (index < 0 || !plain) {
            return;
        }
        Mark mark = KEYS.get(event.character);
        if (mark != null) {
            mark(index, mark);
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            interests.clear(rows.get(index));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            table.setSelection(Math.min(index + 1, table.getItemCount() - 1));
            table.showSelection();
        } else if (event.character < ' ') {
            return;
        }
        event.doit = false;
        refresh();
    }

    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && event.button == 1 && i < COLUMNS.length; i++) {
            if (item.getBounds(i + 1).contains(event.x, event.y)) {
                mark(table.indexOf(item), COLUMNS[i]);
            }
        }
    }

    private void mark(int index, Mark mark) {
        if (state.isEditable()) {
            interests.toggle(rows.get(index), mark);
            refresh();
        }
    }

    @Override
    void refresh() {
        rows = interests.rows();
        while (table.getItemCount() > rows.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            show(item, rows.get(i));
        }
        other.setEditable(state.isEditable());
        add.setEnabled(state.isEditable());
    }

    private static void show(TableItem item, Row row) {
        String[] cells = new String[1 + COLUMNS.length];
        cells[0] = row.label();
        for (int i = 0; i < COLUMNS.length; i++) {
            cells[i + 1] = row.has(COLUMNS[i]) ? YES : COLUMNS[i] == Mark.DOING && row.has(Mark.NONE) ? NO : "";
        }
        for (int i = 0; i < cells.length; i++) {
            if (!item.getText(i).equals(cells[i])) {
                item.setText(i, cells[i]);
            }
        }
    }

    @Override
    boolean goInto(EObject inside) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).answer() == inside) {
                table.setSelection(i);
                table.showSelection();
                return table.setFocus();
            }
        }
        return false;
    }

    @Override
    boolean isAffectedBy(Notification change) {
        return change.getNotifier() instanceof EObject object && EcoreUtil.isAncestor(sheet, object);
    }

    @Override
    Control focusControl() {
        return table;
    }
}
