// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** One of few values, all in view. */
final class RadioFieldWidget extends ChoiceButtons {

    RadioFieldWidget(FormPart form, FieldState state) {
        super(form, state, SWT.RADIO);
    }

    @Override
    void switched(Choice choice, boolean on) {
        if (on) {
            state.set(choice.value());
        }
    }

    @Override
    boolean isChosen(Choice choice) {
        return choice.value().equals(state.value());
    }
}
