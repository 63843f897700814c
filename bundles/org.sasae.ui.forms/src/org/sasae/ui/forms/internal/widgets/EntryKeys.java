// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.forms.internal.state.FieldState;

/**
 * Enter goes on through the fields of a form as Tab does, whatever their kind, and from the last field of a row to the
 * next row. Ctrl+Enter goes to the next row from every field.
 */
final class EntryKeys {

    private final FormPart form;
    private final FieldState state;
    private final Control control;

    private EntryKeys(FormPart form, FieldState state, Control control) {
        this.form = form;
        this.state = state;
        this.control = control;
    }

    /**
     * Gives a control of a field its keys.
     *
     * @param form    the form around, not null
     * @param state   the field, not null
     * @param control takes the focus, not null
     */
    static void install(FormPart form, FieldState state, Control control) {
        EntryKeys keys = new EntryKeys(form, state, control);
        control.addListener(SWT.KeyDown, keys::key);
        if (!usesEnter(control)) {
            control.addListener(SWT.Traverse, keys::traverse);
        } else if (control instanceof Button) {
            control.addListener(SWT.Traverse, keys::traverseButton);
        }
    }

    /** A long text takes Enter for a new line, a button for being pressed. */
    private static boolean usesEnter(Control control) {
        return control instanceof Text && (control.getStyle() & SWT.MULTI) != 0
                || control instanceof Button && (control.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0;
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && form.nextRow(state)) {
            event.doit = false;
        }
    }

    /** A button is pressed before it hears of the key, unless the step to the next row comes first. */
    private void traverseButton(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1
                && form.nextRow(state)) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            if (!form.leaveRow(state)) {
                control.traverse(SWT.TRAVERSE_TAB_NEXT);
            }
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
        }
    }
}
