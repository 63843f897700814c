// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** Any number of the values of an enumeration, all in view. */
final class MultiChoiceFieldWidget extends FieldWidget {

    private final List<Button> buttons = new ArrayList<>();
    private List<Choice> choices = List.of();

    MultiChoiceFieldWidget(FormPart form, FieldState state) {
        super(form, state);
    }

    @Override
    Control create(Composite parent) {
        Composite row = Look.area(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = form.look().characters(2);
        row.setLayout(layout);
        describe(row, state.label());
        choices = state.choices();
        for (Choice choice : choices) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(choice.label());
            describe(button, state.label() + ": " + choice.label());
            button.addListener(SWT.Selection, event -> chosen());
            buttons.add(button);
        }
        refresh();
        return row;
    }

    private void chosen() {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                values.add(choices.get(i).value());
            }
        }
        state.set(values);
    }

    @Override
    void refresh() {
        List<Object> values = state.values();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(values.contains(choices.get(i).value()));
            buttons.get(i).setEnabled(state.isEditable());
        }
    }

    @Override
    Control focusControl() {
        return buttons.get(0);
    }
}
