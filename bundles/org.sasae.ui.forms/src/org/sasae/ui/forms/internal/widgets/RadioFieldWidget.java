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

/** One of few values, all in view. */
final class RadioFieldWidget extends FieldWidget {

    private final List<Button> buttons = new ArrayList<>();
    private List<Choice> choices = List.of();

    RadioFieldWidget(FormPart form, FieldState state) {
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
        layout.center = true;
        row.setLayout(layout);
        describe(row, state.label());
        choices = state.choices();
        for (Choice choice : choices) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(choice.label());
            describe(button, state.label() + ": " + choice.label());
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    state.set(choice.value());
                }
            });
            buttons.add(button);
        }
        refresh();
        return row;
    }

    @Override
    void refresh() {
        Object value = state.value();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(choices.get(i).value().equals(value));
            buttons.get(i).setEnabled(state.isEditable());
        }
    }

    @Override
    Control focusControl() {
        return buttons.stream().filter(Button::getSelection).findFirst().orElse(buttons.get(0));
    }
}
