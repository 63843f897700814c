// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** Any number of the values of an enumeration, all in view. */
final class MultiChoiceFieldWidget extends ChoiceButtons {

    MultiChoiceFieldWidget(FormPart form, FieldState state) {
        super(form, state, SWT.CHECK);
    }

    /** Nothing is ticked where nothing is said; a box of its own for that would only contradict the others. */
    @Override
    List<Choice> offered() {
        return state.choices().stream().filter(choice -> !(choice.value() instanceof Enumerator literal)
                || !Choice.isUnstated(literal) || isChosen(choice)).toList();
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
