// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** The arrow keys choose among radio buttons, as they do everywhere else; GTK alone only moves the focus. */
final class RadioKeys {

    private RadioKeys() {
    }

    /**
     * Gives radio buttons the keys ← and →, and ↑ and ↓ where the group does not use them otherwise.
     *
     * @param buttons of one group in order, not null
     * @param choose  told of the button that is chosen, not null
     */
    static void install(List<Button> buttons, IntConsumer choose) {
        for (int i = 0; i < buttons.size(); i++) {
            int index = i;
            Button button = buttons.get(i);
            button.addListener(SWT.FocusIn, event -> toChosen(buttons, button));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    button.setFocus();
                }
            });
            button.addListener(SWT.Traverse, event -> {
                int target = index + steps(event);
                if (target != index) {
                    event.detail = SWT.TRAVERSE_NONE;
                    event.doit = true;
                    if (target >= 0 && target < buttons.size() && buttons.get(target).isEnabled()) {
                        buttons.forEach(each -> each.setSelection(each == buttons.get(target)));
                        choose.accept(target);
                        buttons.get(target).setFocus();
                    }
                }
            });
        }
    }

    /** Tab comes to the first button; the arrows are to go on from the one that is chosen. */
    private static void toChosen(List<Button> buttons, Button button) {
        if (!button.getSelection()) {
            buttons.stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
        }
    }

    private static int steps(Event event) {
        return switch (event.detail) {
        case SWT.TRAVERSE_ARROW_NEXT -> 1;
        case SWT.TRAVERSE_ARROW_PREVIOUS -> -1;
        default -> 0;
        };
    }
}
