// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** Any number of the values of an enumeration, all in view. */
final class MultiChoiceFieldWidget extends ChoiceButtons {

    MultiChoiceFieldWidget(FormPart form, FieldState state) {
        super(form, state, SWT.CHECK);
    }

    @Override
    void switched(Choice choice, boolean on) {
        state.set(chosen().stream().map(Choice::value).toList());
    }

    @Override
    boolean isChosen(Choice choice) {
        return state.values().contains(choice.value());
    }
}
