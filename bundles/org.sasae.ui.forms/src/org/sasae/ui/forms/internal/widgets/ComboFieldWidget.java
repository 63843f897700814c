// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** One of many values, of the plan types, or of the objects of the case. */
final class ComboFieldWidget extends FieldWidget {

    private static final int MOST_VISIBLE = 16;

    private final Supplier<List<Choice>> source;
    private final boolean followsCase;
    private Combo combo;
    private List<Choice> choices = List.of();

    /**
     * Makes the widget.
     *
     * @param source      gives the choices in order
     * @param followsCase whether the choices themselves change with the case
     */
    ComboFieldWidget(FormPart form, FieldState state, Supplier<List<Choice>> source, boolean followsCase) {
        super(form, state);
        this.source = source;
        this.followsCase = followsCase;
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(MOST_VISIBLE);
        describe(combo, state.label());
        combo.addListener(SWT.Selection, event -> chosen());
        form.keepFromTurning(combo);
        refresh();
        return combo;
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            state.set(choices.get(index).value());
        }
    }

    @Override
    void refresh() {
        List<Choice> now = new ArrayList<>(source.get());
        Object value = state.value();
        if (!now.equals(choices)) {
            choices = now;
            combo.setItems(now.stream().map(Choice::label).toArray(String[]::new));
            form.layoutChanged();
        }
        int index = -1;
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value(), value)) {
                index = i;
            }
        }
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        combo.setEnabled(state.isEditable());
    }

    @Override
    boolean isAffectedBy(Notification change) {
        return followsCase || super.isAffectedBy(change);
    }

    @Override
    Control focusControl() {
        return combo;
    }

    @Override
    List<Control> entryControls() {
        return List.of(combo);
    }
}
