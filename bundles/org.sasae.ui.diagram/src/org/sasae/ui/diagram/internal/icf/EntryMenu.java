// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sasae.ui.diagram.internal.model.MenuEntry;

/** Shows lines of a menu by themselves, without the rest of a context menu. */
final class EntryMenu {

    private EntryMenu() {
    }

    static void open(Control owner, Point at, List<MenuEntry> entries) {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        entries.forEach(entry -> add(menu, entry));
        // The menu hides before its item is told, so it may only go afterwards.
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setVisible(true);
    }

    private static void add(Menu menu, MenuEntry entry) {
        if (entry.children().isEmpty()) {
            MenuItem item = new MenuItem(menu, entry.checkable() ? SWT.CHECK : SWT.PUSH);
            item.setText(entry.text());
            item.setSelection(entry.checked());
            item.addListener(SWT.Selection, event -> entry.run().run());
            return;
        }
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(entry.text());
        Menu below = new Menu(menu.getShell(), SWT.DROP_DOWN);
        item.setMenu(below);
        entry.children().forEach(child -> add(below, child));
    }
}
