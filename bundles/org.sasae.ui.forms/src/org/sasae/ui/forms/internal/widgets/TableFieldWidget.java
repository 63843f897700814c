// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.PageShape;

/** Contained objects as rows of a table, with the form of the selected row below it. */
final class TableFieldWidget extends ContainedFieldWidget {

    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 10;

    private final boolean elsewhere;
    private final List<Button> buttons = new ArrayList<>();
    private Composite box;
    private Composite head;
    private Table table;
    private RowColumns columns;
    private Composite detail;
    private EObject detailed;
    private int place = -1;
    private int shownRows = -1;
    private boolean marked;

    TableFieldWidget(FormPart form, FieldState state, boolean inOutline, String above) {
        super(form, state, inOutline, above);
        this.elsewhere = inOutline && PageShape.nodes(state.owner().eClass()).contains(rows.reference());
    }

    @Override
    Control create(Composite parent) {
        box = column(parent, 5);
        createHead();
        createTable();
        detail = Look.grid(box, 1);
        GridLayout detailLayout = (GridLayout) detail.getLayout();
        detailLayout.marginLeft = form.look().gap();
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.exclude = true;
        detail.setLayoutData(data);
        form.register(this, box);
        refresh();
        return box;
    }

    private void createHead() {
        head = head(box, 5);
        Label name = name(head);
        name.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        state.hint().ifPresent(name::setToolTipText);
        button(FormMessages.Add, FormMessages.AddOne, FormMessages.AddTip, this::add);
        button(FormMessages.Remove, FormMessages.RemoveOne, FormMessages.RemoveTip, this::remove);
        button(FormMessages.Up, FormMessages.UpOne, FormMessages.UpTip, () -> move(-1));
        button(FormMessages.Down, FormMessages.DownOne, FormMessages.DownTip, () -> move(1));
        // The other buttons have their keys in the table itself.
        head.setTabList(new Control[] { buttons.get(0) });
    }

    private void button(String text, String name, String tip, Runnable action) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(text);
        describe(button, FormMessages.bind(name, state.label()));
        button.setToolTipText(FormMessages.bind(tip, state.label()));
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
    }

    private void createTable() {
        table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        describe(table, state.label());
        columns = new RowColumns(table, state.context(), rows);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = form.look().characters(40);
        table.setLayoutData(data);
        table.addListener(SWT.FocusIn, event -> begin());
        table.addListener(SWT.Selection, event -> chosen());
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        RowKeys.install(table, actions());
        RowKeys.installAdding(buttons.get(0), actions());
        RowTips.install(table, item -> tip((EObject) item.getData()));
    }

    /** All cells of a row, which may be cut, and what is said about it. */
    private String tip(EObject row) {
        if (row == null) {
            return "";
        }
        List<String> lines = columns.lines(row);
        String found = form.host().marks().sentences(row);
        if (!found.isEmpty()) {
            lines.add(found);
        }
        return String.join("\n", lines);
    }

    /** Shows at each row the most important of what is said about it. */
    void showMarks() {
        boolean any = false;
        for (TableItem item : table.getItems()) {
            Image sign = Signs.row(form.display(), form.host().marks(), (EObject) item.getData());
            any |= sign != null;
            Image image = sign == null && marked ? Images.of(form.display(), Images.Name.BLANK) : sign;
            if (image != item.getImage()) {
                item.setImage(image);
            }
        }
        marked |= any;
    }

    /** What the keys and the context menu of the table do. */
    private RowKeys.Actions actions() {
        return new RowKeys.Actions() {

            @Override
            public boolean canAdd() {
                return rows.canAdd();
            }

            @Override
            public void add() {
                TableFieldWidget.this.add();
            }

            @Override
            public boolean canRemove() {
                return selected() != null && !state.context().isLocked();
            }

            @Override
            public void remove() {
                TableFieldWidget.this.remove();
            }

            @Override
            public boolean canMove(int steps) {
                return rows.canMove(selected(), steps);
            }

            @Override
            public void move(int steps) {
                TableFieldWidget.this.move(steps);
            }

            @Override
            public void copy() {
                if (selected() != null) {
                    form.host().clipboard().copy(selected());
                }
            }

            @Override
            public void paste() {
                form.host().clipboard().paste(rows, selected(), state.label()).ifPresent(TableFieldWidget.this::show);
            }
        };
    }

    private void chosen() {
        EObject row = selected();
        showDetail(row);
        if (row != null) {
            form.host().entered(row, null);
        }
    }

    /** Who comes with the keyboard sees which row the keys are about. */
    private void begin() {
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            updateButtons();
        }
    }

    private EObject selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : (EObject) table.getItem(index).getData();
    }

    private void add() {
        if (!rows.canAdd()) {
            return;
        }
        List<EClass> types = rows.newTypes();
        if (types.size() == 1) {
            add(types.get(0));
            return;
        }
        Menu menu = new Menu(buttons.get(0));
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(FormMessages.bind(FormMessages.AddOne, state.context().wording().type(type)));
            item.addListener(SWT.Selection, event -> add(type));
        }
        menu.addListener(SWT.Hide, event -> form.display().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void add(EClass type) {
        EObject added = rows.add(type, selected());
        if (!elsewhere || !form.host().open(added)) {
            show(added);
            focusDetail();
        }
    }

    private void remove() {
        EObject row = selected();
        int index = table.getSelectionIndex();
        if (row != null && !state.context().isLocked() && RemoveQuestion.remove(form, rows, List.of(row))) {
            refresh();
            List<EObject> left = rows.rows();
            if (!left.isEmpty()) {
                show(left.get(Math.min(index, left.size() - 1)));
            }
            focusControl().setFocus();
        }
    }

    private void move(int steps) {
        EObject row = selected();
        if (rows.canMove(row, steps)) {
            rows.move(row, steps);
            refresh();
            select(row);
            updateButtons();
        }
    }

    private void openSelected() {
        EObject row = selected();
        if (row != null && (!elsewhere || !form.host().open(row))) {
            show(row);
            focusDetail();
        }
    }

    /** {@return whether a row of this table holds or is the object} */
    boolean holds(EObject object) {
        return object.eContainer() == state.owner() && object.eContainingFeature() == state.feature();
    }

    /** {@return whether the form of this row is open} */
    boolean isShowing(EObject row) {
        return detailed == row;
    }

    void show(EObject row) {
        refresh();
        select(row);
        showDetail(row);
    }

    private void select(EObject row) {
        int index = rows.rows().indexOf(row);
        table.setSelection(index);
        if (index >= 0) {
            table.showSelection();
        }
    }

    boolean focusDetail() {
        return detailed != null && form.reveal(detailed, null);
    }

    /** Goes to the next row; a new row that is still empty is given up instead of a second one being added. */
    void goToNext(EStructuralFeature feature) {
        List<EObject> all = rows.rows();
        EObject row = detailed;
        int next = all.indexOf(row) + 1;
        if (next == all.size() && row.eClass().getEAllStructuralFeatures().stream().noneMatch(row::eIsSet)) {
            rows.remove(List.of(row));
            refresh();
            showDetail(null);
            focusControl().setFocus();
            focusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
        } else if (next < all.size()) {
            show(all.get(next));
            form.layoutNow();
            form.reveal(all.get(next), feature);
        } else if (rows.canAdd()) {
            // A new row is written from its beginning.
            EObject added = rows.add(rows.newTypes().get(0), null);
            show(added);
            form.layoutNow();
            form.reveal(added, null);
        }
    }

    private void showDetail(EObject row) {
        updateButtons();
        if (elsewhere || row == detailed) {
            return;
        }
        detailed = row;
        for (Control child : detail.getChildren()) {
            child.dispose();
        }
        ((GridData) detail.getLayoutData()).exclude = row == null;
        detail.setVisible(row != null);
        if (row != null) {
            new ElementForm(form, inOutline).build(detail, row);
        }
        detail.getParent().layout(true, true);
        form.layoutChanged();
    }

    @Override
    void refresh() {
        List<EObject> now = rows.rows();
        EObject selected = selected();
        while (table.getItemCount() > now.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < now.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            columns.show(item, now.get(i));
        }
        if (selected != null && now.contains(selected)) {
            select(selected);
        } else {
            table.deselectAll();
        }
        if (detailed != null && !now.contains(detailed)) {
            leaveVanished(now);
        }
        place = detailed == null ? -1 : now.indexOf(detailed);
        // An empty table is no stop on the way: rows are added and pasted at the button above.
        box.setTabList(now.isEmpty() ? new Control[] { head, detail } : new Control[] { head, table, detail });
        showMarks();
        fitHeight(now.size());
        updateButtons();
        // Lists of the case itself open with their latest row, other lists with their first, so that no page is empty.
        if (shownRows < 0 && isOfTheCaseItself() && !now.isEmpty() && !elsewhere) {
            shownRows = now.size();
            show(now.get(state.context().isCase() ? now.size() - 1 : 0));
        }
        shownRows = now.size();
    }

    /** When the row in hand is gone, for example by undo, its neighbour is in hand and no key goes elsewhere. */
    private void leaveVanished(List<EObject> now) {
        boolean inside = hasFocus();
        EObject neighbour = now.isEmpty() ? null : now.get(Math.clamp(place, 0, now.size() - 1));
        if (neighbour != null) {
            select(neighbour);
        }
        showDetail(neighbour);
        if (inside) {
            focusControl().setFocus();
        }
    }

    private boolean hasFocus() {
        Control each = form.display().getFocusControl();
        while (each != null && each != box) {
            each = each.getParent();
        }
        return each == box;
    }

    private void fitHeight(int count) {
        int height = table.getHeaderHeight() + table.getItemHeight() * Math.clamp(count, LEAST_ROWS, MOST_ROWS);
        GridData data = (GridData) table.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            form.layoutChanged();
        }
    }

    private void updateButtons() {
        EObject row = selected();
        boolean[] enabled = { rows.canAdd(), row != null && !state.context().isLocked(), rows.canMove(row, -1),
            rows.canMove(row, 1) };
        for (int i = 0; i < enabled.length; i++) {
            buttons.get(i).setEnabled(enabled[i]);
        }
    }

    @Override
    boolean isAffectedBy(Notification change) {
        if (super.isAffectedBy(change)) {
            return true;
        }
        return change.getNotifier() instanceof EObject object && EcoreUtil.isAncestor(state.owner(), object)
                && object != state.owner();
    }

    /** In an empty list the way to the first row has the focus, where it can be seen. */
    @Override
    Control focusControl() {
        Button add = buttons.get(0);
        return table.getItemCount() == 0 && add.isEnabled() ? add : table;
    }
}
