// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.gtk;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Hands names on to the controls of GTK. SWT asks accessibility listeners only for what it draws itself; a field, a
 * table or a tree speaks for itself to a screen reader and would have no name.
 */
public final class SpokenNames {

    private SpokenNames() {
    }

    /**
     * Names a control of the system; nothing happens for another control or on another system.
     *
     * @param control not null
     * @param name    what is said, not null
     * @param help    how it is filled in, empty for nothing, not null
     */
    public static void give(Control control, String name, String help) {
        boolean speaks = control instanceof Text || control instanceof Combo || control instanceof Table
                || control instanceof Tree || control instanceof Spinner || control instanceof Button
                || control instanceof Scale || control instanceof List || control instanceof Link;
        if (speaks && !control.isDisposed()) {
            Gtk.find().ifPresent(gtk -> {
                long object = gtk.accessible(control);
                gtk.setText(object, "accessible-name", name);
                if (!help.isEmpty()) {
                    gtk.setText(object, "accessible-description", help);
                }
            });
        }
    }
}
