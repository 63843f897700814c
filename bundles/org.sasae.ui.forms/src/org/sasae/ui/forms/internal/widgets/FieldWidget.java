// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FieldPlace;
import org.sasae.ui.forms.internal.state.FieldState;

/** The widgets of one field. They hold no state of their own: what they show is in the state. */
public abstract class FieldWidget {

    /** What the widget is for. */
    protected final FieldState state;

    /** The form that the widget is part of. */
    protected final FormPart form;

    FieldWidget(FormPart form, FieldState state) {
        this.form = Objects.requireNonNull(form);
        this.state = Objects.requireNonNull(state);
    }

    /** {@return what the widget is for} */
    public final FieldState state() {
        return state;
    }

    /** {@return whether the field takes the whole width, with its name above it} */
    boolean isWide() {
        return false;
    }

    /** {@return whether the widget shows the name of the field itself} */
    boolean namesItself() {
        return false;
    }

    /**
     * Makes the controls.
     *
     * @param parent in a grid, not null
     * @return the outermost control, which the caller lays out
     */
    abstract Control create(Composite parent);

    /** Shows the present state. Called after each change that concerns the field. */
    abstract void refresh();

    /** {@return the control that takes the focus} */
    abstract Control focusControl();

    /** {@return whether a key that goes from section to section may stop here} */
    boolean isStop() {
        return true;
    }

    /** {@return the controls in which Enter goes on to the next field} */
    List<Control> entryControls() {
        return List.of();
    }

    /** {@return a problem with what was typed, empty where there is none} */
    String problem() {
        return "";
    }

    /** Gives the focus to the field. */
    public void setFocus() {
        Control control = focusControl();
        if (control != null && !control.isDisposed()) {
            control.setFocus();
        }
    }

    /**
     * Gives the focus to the place of an object that the field shows within itself, such as an answer of a grid.
     *
     * @param inside an object of the case, not null
     * @return false where the field shows no such object
     */
    boolean goInto(EObject inside) {
        return false;
    }

    /**
     * Tells whether a change may alter what the field shows.
     *
     * @param change a change somewhere in the case, not null
     * @return true where {@link #refresh()} is needed
     */
    boolean isAffectedBy(Notification change) {
        return change.getNotifier() == state.owner() && change.getFeature() == state.feature();
    }

    /** Names a control for screen readers, with the field's instruction as description. */
    protected final void describe(Control control, String name) {
        ControlNames.give(control, name, state.hint().orElse(""));
        FieldPlace.mark(control, state.owner(), state.feature());
        state.hint().ifPresent(control::setToolTipText);
    }
}
