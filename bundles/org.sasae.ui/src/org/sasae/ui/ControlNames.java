// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.sasae.ui.internal.gtk.SpokenNames;

/** Names by which screen readers, and tests, know a control. Every control that takes input has one. */
public final class ControlNames {

    private static final String KEY = "org.sasae.ui.controlName";
    private static final String NOTE = "org.sasae.ui.controlNote";

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
                    event.result = spoken(control);
                }

                @Override
                public void getHelp(AccessibleEvent event) {
                    event.result = help;
                }
            });
        }
        SpokenNames.give(control, spoken(control), help);
    }

    private static String spoken(Control control) {
        String note = noteOn(control);
        return note.isEmpty() ? (String) control.getData(KEY) : control.getData(KEY) + " – " + note;
    }

    /**
     * Says something about the present state of a control after its name, such as what the rules have found.
     *
     * @param control one that has a name, not null
     * @param note    what a screen reader says after the name, empty for nothing, not null
     */
    public static void note(Control control, String note) {
        if (!note.equals(noteOn(control))) {
            control.setData(NOTE, note);
            if (control.getData(KEY) != null) {
                SpokenNames.give(control, spoken(control), "");
            }
        }
    }

    /**
     * Gives what is said after the name of a control.
     *
     * @param control not null
     * @return the note, empty where there is none
     */
    public static String noteOn(Control control) {
        return control.getData(NOTE) instanceof String note ? note : "";
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
