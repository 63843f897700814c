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

/** The values of an enumeration as buttons, all in view. */
abstract class ChoiceButtons extends FieldWidget {

    private final int style;
    private final List<Button> buttons = new ArrayList<>();
    private List<Choice> choices = List.of();

    /**
     * Makes the widget.
     *
     * @param style SWT.RADIO or SWT.CHECK
     */
    ChoiceButtons(FormPart form, FieldState state, int style) {
        super(form, state);
        this.style = style;
    }

    /** {@return the values that are offered, in order} */
    List<Choice> offered() {
        return state.choices();
    }

    /** Called after the person has switched the button of a choice on or off. */
    abstract void switched(Choice choice, boolean on);

    /** {@return whether a choice is made at present} */
    abstract boolean isChosen(Choice choice);

    /** {@return the choices whose buttons are on, in order} */
    final List<Choice> chosen() {
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                chosen.add(choices.get(i));
            }
        }
        return chosen;
    }

    @Override
    final Control create(Composite parent) {
        Composite row = Look.area(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = FocusRing.WIDTH;
        layout.marginTop = FocusRing.WIDTH;
        layout.marginBottom = FocusRing.WIDTH;
        layout.spacing = form.look().characters(2);
        layout.center = true;
        row.setLayout(layout);
        describe(row, state.label());
        choices = offered();
        for (Choice choice : choices) {
            Button button = new Button(row, style);
            button.setText(choice.label());
            describe(button, state.label() + ": " + choice.label());
            button.addListener(SWT.Selection, event -> switched(choice, button.getSelection()));
            FocusRing.around(row, button);
            buttons.add(button);
        }
        if (style == SWT.RADIO) {
            RadioKeys.install(buttons, index -> switched(choices.get(index), true));
        }
        refresh();
        return row;
    }

    @Override
    final void refresh() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(isChosen(choices.get(i)));
            buttons.get(i).setEnabled(state.isEditable());
        }
    }

    @Override
    final Control focusControl() {
        return buttons.stream().filter(Button::getSelection).findFirst().orElse(buttons.get(0));
    }

    @Override
    final List<Control> entryControls() {
        return List.copyOf(buttons);
    }
}
