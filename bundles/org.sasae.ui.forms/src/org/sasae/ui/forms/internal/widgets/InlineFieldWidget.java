// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.RowsState;

/** One contained object, shown in place; it can be added and taken away. */
final class InlineFieldWidget extends FieldWidget {

    private final RowsState rows;
    private final boolean inOutline;
    private final String above;
    private Composite box;
    private Button button;
    private EObject shown;
    private boolean built;

    InlineFieldWidget(FormPart form, FieldState state, boolean inOutline, String above) {
        super(form, state);
        this.rows = new RowsState(state.context(), state.owner(), (EReference) state.feature());
        this.inOutline = inOutline;
        this.above = above;
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Control create(Composite parent) {
        box = Look.area(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = form.look().gap();
        box.setLayout(layout);
        refresh();
        return box;
    }

    @Override
    void refresh() {
        EObject now = (EObject) state.value();
        if (!built || now != shown) {
            boolean again = built;
            built = true;
            shown = now;
            for (Control child : box.getChildren()) {
                child.dispose();
            }
            build();
            if (again) {
                form.layoutChanged();
            }
        }
        button.setEnabled(state.isEditable());
    }

    private void build() {
        Composite head = Look.area(box);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label name = new Label(head, SWT.WRAP);
        name.setText(state.label().equals(above) ? "" : state.label());
        name.setFont(form.look().heading());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button = new Button(head, SWT.PUSH);
        if (shown == null) {
            button.setText(FormMessages.bind(FormMessages.AddOne, state.label()));
            button.addListener(SWT.Selection, event -> add());
        } else {
            button.setText(FormMessages.Remove);
            button.setVisible(!isOfTheCaseItself());
            button.addListener(SWT.Selection, event -> RemoveQuestion.remove(form, rows, List.of(shown)));
        }
        describe(button, shown == null ? button.getText() : FormMessages.bind(FormMessages.RemoveOne, state.label()));
        if (shown != null) {
            Composite inner = Look.area(box);
            GridLayout innerLayout = new GridLayout();
            innerLayout.marginWidth = 0;
            innerLayout.marginHeight = 0;
            inner.setLayout(innerLayout);
            inner.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            new ElementForm(form, inOutline).build(inner, shown);
        }
    }

    /** Client, basic information and the like belong to every case. */
    private boolean isOfTheCaseItself() {
        return state.owner() == state.context().careCase();
    }

    private void add() {
        EObject added = rows.add(rows.newTypes().get(0), null);
        refresh();
        form.display().asyncExec(() -> form.reveal(added, null));
    }

    @Override
    Control focusControl() {
        return button;
    }
}
