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
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.core.form.FormField;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.PageShape;

/** Contained objects as rows of a table, with the form of the selected row below it. */
final class TableFieldWidget extends ContainedFieldWidget {

    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 10;
    private static final int HEAD_MARGIN = 16;

    private final boolean elsewhere;
    private final List<Button> buttons = new ArrayList<>();
    private Composite box;
    private Table table;
    private Composite detail;
    private EObject detailed;
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
        detail = Look.area(box);
        GridLayout detailLayout = new GridLayout();
        detailLayout.marginHeight = 0;
        detailLayout.marginWidth = 0;
        detailLayout.marginLeft = form.look().gap();
        detail.setLayout(detailLayout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.exclude = true;
        detail.setLayoutData(data);
        form.register(this, box);
        refresh();
        return box;
    }

    private void createHead() {
        Composite head = head(box, 5);
        Label name = name(head);
        name.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        state.hint().ifPresent(name::setToolTipText);
        button(head, FormMessages.Add, FormMessages.AddOne, this::add);
        button(head, FormMessages.Remove, FormMessages.RemoveOne, this::remove);
        button(head, FormMessages.Up, FormMessages.UpOne, () -> move(-1));
        button(head, FormMessages.Down, FormMessages.DownOne, () -> move(1));
    }

    private void button(Composite parent, String text, String name, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        describe(button, FormMessages.bind(name, state.label()));
        button.setToolTipText(FormMessages.bind(name, state.label()));
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
    }

    private void createTable() {
        table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        describe(table, state.label());
        for (FormField column : rows.columns()) {
            TableColumn shown = new TableColumn(table, SWT.LEFT);
            shown.setText(state.context().wording().feature(column.feature()));
            shown.setMoveable(false);
        }
        if (rows.columns().isEmpty()) {
            new TableColumn(table, SWT.LEFT).setText(state.label());
        }
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = form.look().characters(40);
        table.setLayoutData(data);
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.Selection, event -> chosen());
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        RowKeys.install(table, actions());
        RowTips.install(table, item -> tip((EObject) item.getData()));
    }

    /** All cells of a row, which may be cut, and what is said about it. */
    private String tip(EObject row) {
        if (row == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (FormField column : rows.columns()) {
            String text = rows.cell(row, column);
            if (!text.isEmpty()) {
                lines.add(state.context().wording().feature(column.feature()) + ": " + text);
            }
        }
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

    private void fitColumns() {
        List<FormField> columns = rows.columns();
        int[] weights = columns.stream().mapToInt(TableFieldWidget::weight).toArray();
        int total = java.util.stream.IntStream.of(weights).sum();
        int width = table.getClientArea().width;
        if (weights.length == 0) {
            table.getColumn(0).setWidth(width);
        }
        GC gc = new GC(table);
        // Some themes write headers in bold.
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        for (int i = 0; i < weights.length && width > 0; i++) {
            int head = gc.textExtent(table.getColumn(i).getText()).x + HEAD_MARGIN;
            table.getColumn(i).setWidth(Math.max(head, width * weights[i] / total));
        }
        gc.dispose();
    }

    private static int weight(FormField column) {
        return switch (column.widget()) {
        case MULTILINE, COLUMNS -> 5;
        case TEXT -> 3;
        case CHECKBOX, NUMBER -> 1;
        default -> 2;
        };
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
            table.setFocus();
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

    void goToNext(EStructuralFeature feature) {
        List<EObject> all = rows.rows();
        int next = all.indexOf(detailed) + 1;
        EObject target = next < all.size() ? all.get(next) : null;
        if (target == null && rows.canAdd()) {
            target = rows.add(rows.newTypes().get(0), null);
        }
        if (target != null) {
            show(target);
            form.layoutNow();
            form.reveal(target, feature);
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
        List<FormField> columns = rows.columns();
        EObject selected = selected();
        while (table.getItemCount() > now.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < now.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setData(now.get(i));
            for (int c = 0; c < columns.size(); c++) {
                item.setText(c, rows.cell(now.get(i), columns.get(c)));
            }
            if (columns.isEmpty()) {
                // Rows of several classes, such as municipal items, have no columns in common.
                item.setText(0, state.context().describer().describeWithType(now.get(i)));
            }
        }
        if (selected != null && now.contains(selected)) {
            select(selected);
        } else {
            table.deselectAll();
        }
        if (detailed != null && !now.contains(detailed)) {
            showDetail(null);
        }
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
