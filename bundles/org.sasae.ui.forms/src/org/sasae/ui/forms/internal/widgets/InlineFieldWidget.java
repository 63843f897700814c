// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FieldState;

/** One contained object, shown in place; it can be added and taken away. */
final class InlineFieldWidget extends ContainedFieldWidget {

    private Composite box;
    private Button button;
    private EObject shown;
    private boolean built;

    InlineFieldWidget(FormPart form, FieldState state, boolean inOutline, String above) {
        super(form, state, inOutline, above);
    }

    @Override
    Control create(Composite parent) {
        box = column(parent, form.look().gap());
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
            box.setTabList(null);
            build();
            if (again) {
                form.layoutChanged();
            }
        }
        button.setEnabled(state.isEditable());
    }

    private void build() {
        Composite head = head(box, 2);
        Label name = name(head);
        name.setFont(form.look().heading());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button = new Button(head, SWT.PUSH);
        if (shown == null) {
            button.setText(FormMessages.bind(FormMessages.AddOne, state.label()));
            button.addListener(SWT.Selection, event -> add());
        } else {
            button.setText(FormMessages.Remove);
            // Client, basic information and the like belong to every case.
            button.setVisible(!isOfTheCaseItself());
            button.addListener(SWT.Selection, event -> RemoveQuestion.remove(form, rows, List.of(shown)));
        }
        describe(button, shown == null ? button.getText() : FormMessages.bind(FormMessages.RemoveOne, state.label()));
        if (shown != null) {
            Composite inner = column(box, 5);
            inner.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            new ElementForm(form, inOutline).build(inner, shown);
            // Who writes comes to the fields first, and to the button that takes them away only after them.
            box.setTabList(new Control[] { inner, head });
        }
    }

    private void add() {
        EObject added = rows.add(rows.newTypes().get(0), null);
        refresh();
        form.display().asyncExec(() -> form.reveal(added, null));
    }

    /** Where there are fields, they are the stop, and not the button that takes them away. */
    @Override
    boolean isStop() {
        return shown == null;
    }

    @Override
    Control focusControl() {
        return button;
    }
}
