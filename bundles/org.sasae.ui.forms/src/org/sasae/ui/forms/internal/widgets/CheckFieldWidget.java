// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.forms.internal.state.FieldState;

/** Yes or no. */
final class CheckFieldWidget extends FieldWidget {

    private Button button;

    CheckFieldWidget(FormPart form, FieldState state) {
        super(form, state);
    }

    @Override
    boolean namesItself() {
        return true;
    }

    @Override
    Control create(Composite parent) {
        button = new Button(parent, SWT.CHECK | SWT.WRAP);
        button.setText(state.label());
        describe(button, state.label());
        button.addListener(SWT.Selection, event -> state.set(button.getSelection()));
        refresh();
        return button;
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.TRUE.equals(state.value()));
        button.setEnabled(state.isEditable());
    }

    @Override
    Control focusControl() {
        return button;
    }

    @Override
    List<Control> entryControls() {
        return List.of(button);
    }
}
