// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sasae.ui.ControlNames;
import org.sasae.ui.internal.gtk.Gtk;

/** The names of fields, tables and trees reach what a screen reader asks on this system. */
class SpokenNamesTest {

    private final Shell shell = new Shell(Display.getCurrent());

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static String heard(Control control) {
        Gtk gtk = Gtk.find().orElseThrow();
        return gtk.text(gtk.accessible(control), "accessible-name");
    }

    @Test
    void eachKindOfFieldIsHeardByItsName() {
        assumeTrue("gtk".equals(SWT.getPlatform()));
        for (Control control : new Control[] { new Text(shell, SWT.SINGLE), new Text(shell, SWT.MULTI | SWT.V_SCROLL),
            new Combo(shell, SWT.READ_ONLY), new Table(shell, SWT.NONE), new Tree(shell, SWT.NONE),
            new Button(shell, SWT.PUSH) }) {
            ControlNames.give(control, "利用者の氏名");

            assertEquals("利用者の氏名", heard(control), control.toString());
        }
    }

    @Test
    void whatTheRulesSayIsHeardAfterTheName() {
        assumeTrue("gtk".equals(SWT.getPlatform()));
        Text field = new Text(shell, SWT.SINGLE);
        ControlNames.give(field, "氏名");
        ControlNames.note(field, "空です");
        assertEquals("氏名 – 空です", heard(field));

        ControlNames.note(field, "");
        assertEquals("氏名", heard(field));
    }
}
