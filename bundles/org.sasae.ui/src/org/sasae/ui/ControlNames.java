// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** Names by which screen readers, and tests, know a control. Every control that takes input has one. */
public final class ControlNames {

    private static final String KEY = "org.sasae.ui.controlName";

    private ControlNames() {
    }

    /**
     * Names a control.
     *
     * @param control not null
     * @param name    what a screen reader says, in the workbench's language, not null
     */
    public static void give(Control control, String name) {
        give(control, name, "");
    }

    /**
     * Names a control and says how it is filled in.
     *
     * @param control not null
     * @param name    what a screen reader says, in the workbench's language, not null
     * @param help    more about it, empty where the name says all, not null
     */
    public static void give(Control control, String name, String help) {
        boolean first = control.getData(KEY) == null;
        control.setData(KEY, name);
        if (first) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = (String) control.getData(KEY);
                }

                @Override
                public void getHelp(AccessibleEvent event) {
                    event.result = help;
                }
            });
        }
    }

    /**
     * Finds the name of a control.
     *
     * @param control not null
     * @return the name it was given, or the text of a button
     */
    public static Optional<String> of(Control control) {
        if (control.getData(KEY) instanceof String name) {
            return Optional.of(name);
        }
        return control instanceof Button button && !button.getText().isBlank()
                ? Optional.of(button.getText().replace("&", ""))
                : Optional.empty();
    }
}
