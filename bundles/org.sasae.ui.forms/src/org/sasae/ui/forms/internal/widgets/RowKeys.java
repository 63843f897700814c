// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sasae.ui.forms.internal.FormMessages;

/**
 * Keys and context menu of a list of rows. Insert adds, Delete removes, Alt with the arrows moves: everything
 * without the mouse, and the menu shows the keys.
 */
public final class RowKeys {

    private final Actions actions;

    private RowKeys(Actions actions) {
        this.actions = actions;
    }

    /** What can be done with the rows of a list. */
    public interface Actions {

        /** {@return whether a row can be added now} */
        boolean canAdd();

        /** Adds a row. */
        void add();

        /** {@return whether a row is selected that can be removed} */
        boolean canRemove();

        /** Removes the selected row. */
        void remove();

        /**
         * Tells whether the selected row can be moved.
         *
         * @param steps negative for up, positive for down
         * @return whether there is a place
         */
        boolean canMove(int steps);

        /**
         * Moves the selected row.
         *
         * @param steps negative for up, positive for down
         */
        void move(int steps);

        /** Copies the selected row. */
        void copy();

        /** Pastes the row that was copied last, where it fits. */
        void paste();
    }

    /**
     * Gives a list its keys and its context menu.
     *
     * @param list    a table or tree, not null
     * @param actions what can be done with its rows, not null
     */
    public static void install(Control list, Actions actions) {
        RowKeys keys = new RowKeys(actions);
        list.addListener(SWT.KeyDown, keys::key);
        Menu menu = new Menu(list);
        menu.addListener(SWT.Show, event -> keys.fill(menu));
        list.setMenu(menu);
    }

    /**
     * Gives the button that adds rows the keys that make the first row.
     *
     * @param button  the button above the list, not null
     * @param actions what can be done with the rows, not null
     */
    static void installAdding(Control button, Actions actions) {
        button.addListener(SWT.KeyDown, event -> {
            boolean paste = event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
            if (paste || event.keyCode == SWT.INSERT) {
                event.doit = false;
                if (paste) {
                    actions.paste();
                } else {
                    actions.add();
                }
            }
        });
    }

    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Runnable action = switch (event.keyCode) {
        case 'c' -> modifiers == SWT.MOD1 ? actions::copy : null;
        case 'v' -> modifiers == SWT.MOD1 ? actions::paste : null;
        case SWT.INSERT -> actions::add;
        case SWT.DEL -> actions::remove;
        case SWT.ARROW_UP -> modifiers == SWT.MOD3 ? () -> actions.move(-1) : null;
        case SWT.ARROW_DOWN -> modifiers == SWT.MOD3 ? () -> actions.move(1) : null;
        default -> null;
        };
        if (action != null) {
            event.doit = false;
            action.run();
        } else if (event.character > ' ' && event.character != SWT.DEL && (modifiers & ~SWT.SHIFT) == 0) {
            // GTK would open a box to search in, where what is typed gets lost.
            event.doit = false;
        }
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        item(menu, FormMessages.Add, FormMessages.KeyAdd, actions.canAdd(), actions::add);
        item(menu, FormMessages.Remove, FormMessages.KeyRemove, actions.canRemove(), actions::remove);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, FormMessages.Up, FormMessages.KeyUp, actions.canMove(-1), () -> actions.move(-1));
        item(menu, FormMessages.Down, FormMessages.KeyDown, actions.canMove(1), () -> actions.move(1));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, FormMessages.Copy, FormMessages.KeyCopy, actions.canRemove(), actions::copy);
        item(menu, FormMessages.Paste, FormMessages.KeyPaste, actions.canAdd(), actions::paste);
    }

    private static void item(Menu menu, String text, String key, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text + "\t" + key);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
