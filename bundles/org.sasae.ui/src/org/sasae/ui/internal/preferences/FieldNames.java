// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.preferences;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.sasae.ui.ControlNames;

/** Gives the platform's fields, which stand after their labels, names for screen readers. */
final class FieldNames {

    private FieldNames() {
    }

    /** Names each field by the label before it. */
    static void byLabels(Composite parent) {
        String label = "";
        for (Control child : parent.getChildren()) {
            if (child instanceof Label text && !text.getText().isBlank()) {
                label = text.getText();
            } else if (child instanceof Text || child instanceof Combo || child instanceof Scale) {
                give(child, label);
            } else if (child instanceof Composite composite) {
                byLabels(composite);
            }
        }
    }

    /** Names the list of pages beside a page of the preferences, and the field that searches in it. */
    static void around(Control page) {
        name(page.getShell(), page.getShell().getText());
    }

    private static void name(Composite parent, String name) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree) {
                give(child, name);
            } else if (child instanceof Text text && !text.getMessage().isBlank()) {
                give(child, text.getMessage());
            } else if (child instanceof Composite composite) {
                name(composite, name);
            }
        }
    }

    private static void give(Control control, String name) {
        if (ControlNames.of(control).isEmpty() && !name.isBlank()) {
            ControlNames.give(control, name.replace("&", "").replaceAll("[:：]\\s*$", ""));
        }
    }
}
