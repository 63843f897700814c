// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormPage;
import org.sasae.model.care.CarePlan;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.OutlineNode;
import org.sasae.ui.forms.internal.state.OutlineState;
import org.sasae.ui.forms.internal.state.PlanSheet;
import org.sasae.ui.forms.internal.state.RowsState;
import org.sasae.ui.forms.internal.widgets.ElementForm;
import org.sasae.ui.forms.internal.widgets.FormHost;
import org.sasae.ui.forms.internal.widgets.FormPart;
import org.sasae.ui.forms.internal.widgets.Headings;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.ui.forms.internal.widgets.PlanSheetView;
import org.sasae.ui.forms.internal.widgets.RowKeys;
import org.sasae.ui.forms.internal.widgets.Rows;

/** A page whose elements hold one another: their outline at the left, the form of one at the right. */
final class OutlinePage implements PageView {

    private static final int PAUSE_MILLISECONDS = 300;
    private static final int[] SHARES = { 32, 68 };

    private final FormPage page;
    private final FormContext context;
    private final FormHost host;
    private final Look look;
    private final OutlineState outline;
    private final SashForm sash;
    private final OutlineTree tree;
    private final Composite right;
    private final ToolItem[] tools = new ToolItem[4];
    private FormPart form;
    private OutlineNode shown;
    private final Runnable afterPause = this::refreshIfThere;
    private boolean pending;

    OutlinePage(FormPage page, Composite parent, FormContext context, FormHost host, Look look) {
        this.page = page;
        this.context = context;
        this.host = host;
        this.look = look;
        this.outline = new OutlineState(context, page);
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = Look.grid(sash, 1);
        createTools(left);
        tree = new OutlineTree(left, outline, context, host);
        ControlNames.give(tree.control(), context.name(page));
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.control().addListener(SWT.Selection, event -> show(selected()));
        tree.control().addListener(SWT.DefaultSelection, event -> focusForm());
        RowKeys.install(tree.control(), actions());
        right = Look.area(sash);
        right.setLayout(new org.eclipse.swt.layout.FillLayout());
        sash.setWeights(SHARES);
        Runnable stop = context.changes().listen(this::changed);
        sash.addListener(SWT.Dispose, event -> stop.run());
        look.apply(sash);
        tree.fill();
        select(outline.first());
    }

    private void createTools(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        tools[0] = tool(bar, FormMessages.Add, this::add);
        tools[1] = tool(bar, FormMessages.Remove, this::remove);
        tools[2] = tool(bar, FormMessages.Up, () -> move(-1));
        tools[3] = tool(bar, FormMessages.Down, () -> move(1));
    }

    private static ToolItem tool(ToolBar bar, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** What the keys and the context menu of the outline do. */
    private RowKeys.Actions actions() {
        return new RowKeys.Actions() {

            @Override
            public boolean canAdd() {
                return selected() != null && !outline.additions(selected()).isEmpty();
            }

            @Override
            public void add() {
                OutlinePage.this.add();
            }

            @Override
            public boolean canRemove() {
                return element().filter(outline::isRemovable).isPresent() && !context.isLocked();
            }

            @Override
            public void remove() {
                OutlinePage.this.remove();
            }

            @Override
            public boolean canMove(int steps) {
                return element().filter(node -> outline.rows(node).canMove(node.element(), steps)).isPresent();
            }

            @Override
            public void move(int steps) {
                OutlinePage.this.move(steps);
            }

            @Override
            public void copy() {
                element().ifPresent(node -> host.clipboard().copy(node.element()));
            }

            @Override
            public void paste() {
                OutlinePage.this.paste();
            }
        };
    }

    private Optional<OutlineNode> element() {
        return Optional.ofNullable(selected()).filter(node -> !node.isGroup());
    }

    private void paste() {
        if (selected() == null) {
            return;
        }
        outline.additions(selected()).stream().filter(host.clipboard()::fits).findFirst()
                .flatMap(list -> host.clipboard().paste(list, null, context.wording().feature(list.reference())))
                .ifPresent(pasted -> {
                    refreshOutline();
                    reveal(pasted, null, true);
                    tree.control().setFocus();
                });
    }

    /** The label of what is being typed follows at once, the rest of a long outline once the person pauses. */
    private void changed(Notification change) {
        if (change.getFeature() instanceof EAttribute && change.getNotifier() instanceof EObject object) {
            OutlineNode node = outline.nodeOf(object);
            if (node != null && node.equals(shown)) {
                tree.showSelectedLabel();
            }
            sash.getDisplay().timerExec(PAUSE_MILLISECONDS, afterPause);
        } else if (!pending) {
            pending = true;
            sash.getDisplay().asyncExec(() -> {
                pending = false;
                refreshIfThere();
            });
        }
    }

    private void refreshIfThere() {
        if (!sash.isDisposed()) {
            refreshOutline();
        }
    }

    private void refreshOutline() {
        OutlineNode wanted = shown;
        tree.fill();
        if (wanted != null && outline.contains(wanted)) {
            select(wanted);
        } else {
            select(outline.nearest(wanted));
        }
    }

    private void select(OutlineNode node) {
        show(tree.select(node) ? node : null);
    }

    private void show(OutlineNode node) {
        updateTools();
        if (node == null ? shown == null && form != null : node.equals(shown)) {
            return;
        }
        shown = node;
        if (form != null) {
            form.control().dispose();
        }
        form = new FormPart(right, context, host, look);
        form.setOnward(this::goOn);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        form.body().setLayout(layout);
        if (node == null) {
            Headings.title(form.body(), look, context.name(page));
        } else if (node.isGroup()) {
            FormField field = outline.field(node);
            Headings.title(form.body(), look, context.wording().feature(node.reference()));
            new ElementForm(form, true).fields(form.body(), node.owner(), List.of(field),
                    context.wording().feature(node.reference()));
        } else {
            Headings.title(form.body(), look, context.wording().type(node.element().eClass()));
            if (node.element() instanceof CarePlan plan) {
                Headings.section(form.body(), look, FormMessages.PlanSheetHeading);
                new PlanSheetView(form.body(), context, plan, look, this::go);
            }
            new ElementForm(form, true).build(form.body(), node.element());
        }
        look.apply(form.control());
        right.layout();
        form.layout();
        if (node != null && !node.isGroup()) {
            host.entered(node.element(), null);
        }
    }

    /** Goes to the place that a cell of the sheet comes from, which may be on another page. */
    private void go(PlanSheet.Cell cell) {
        if (!reveal(cell.target(), cell.feature(), true)) {
            host.open(cell.target());
        }
    }

    private boolean goOn(FieldState field) {
        OutlineNode node = shown;
        if (node == null || node.isGroup() || !EcoreUtil.isAncestor(node.element(), field.owner())) {
            return false;
        }
        RowsState rows = outline.rows(node);
        int next = rows.rows().indexOf(node.element()) + 1;
        if (next < rows.rows().size()) {
            return reveal(rows.rows().get(next), field.owner() == node.element() ? field.feature() : null, true);
        }
        // A new row is written from its beginning.
        return rows.canAdd() && reveal(rows.add(node.element().eClass(), node.element()), null, true);
    }

    private void focusForm() {
        if (form != null && (shown == null || shown.isGroup() || !form.reveal(shown.element(), null))) {
            form.setFocus();
        }
    }

    private OutlineNode selected() {
        return tree.selected();
    }

    private void updateTools() {
        RowKeys.Actions possible = actions();
        tools[0].setEnabled(possible.canAdd());
        tools[1].setEnabled(possible.canRemove());
        tools[2].setEnabled(possible.canMove(-1));
        tools[3].setEnabled(possible.canMove(1));
    }

    private void add() {
        OutlineNode node = selected();
        if (node != null) {
            Rows.chooseAndAdd(tools[0], outline.additions(node), context, added -> {
                refreshOutline();
                reveal(added, null, true);
            });
        }
    }

    private void remove() {
        if (actions().canRemove()
                && Rows.remove(form, outline.rows(selected()), List.of(selected().element()))) {
            refreshOutline();
            tree.control().setFocus();
        }
    }

    private void move(int steps) {
        OutlineNode node = selected();
        if (actions().canMove(steps)) {
            outline.rows(node).move(node.element(), steps);
            refreshOutline();
            tree.control().setFocus();
        }
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void shown() {
        form.layout();
    }

    @Override
    public void marksChanged() {
        tree.showMarks();
        form.marksChanged();
    }

    @Override
    public void refresh() {
        updateTools();
        form.refresh();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature, boolean focus) {
        OutlineNode node = outline.nodeOf(object);
        if (node == null) {
            return false;
        }
        tree.fill();
        select(node);
        if (!focus) {
            return form.show(object, feature) || node.element() == object;
        }
        return form.reveal(object, feature) || node.element() == object && form.setFocus();
    }

    @Override
    public void goSection(int steps) {
        if (tree.control().isFocusControl() && steps > 0) {
            form.setFocus();
        } else if (!form.goSection(steps) && steps < 0) {
            tree.control().setFocus();
        }
    }

    @Override
    public void setFocus() {
        if (shown != null && shown.isGroup() && outline.rows(shown).rows().isEmpty()) {
            // On an empty page the first thing to do is to add.
            focusForm();
        } else {
            tree.control().setFocus();
        }
    }
}
