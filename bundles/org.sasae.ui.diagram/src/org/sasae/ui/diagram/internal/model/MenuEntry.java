// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.List;

/**
 * A line of a context menu.
 *
 * @param text what it says
 * @param checkable whether it has room for a tick
 * @param checked whether it has a tick
 * @param run what it does; does nothing where there are children
 * @param children the lines of a submenu
 */
public record MenuEntry(String text, boolean checkable, boolean checked, Runnable run, List<MenuEntry> children) {

    /** Copies the children. */
    public MenuEntry {
        children = List.copyOf(children);
    }

    /**
     * Makes a line that does something.
     *
     * @param text what it says, not null
     * @param run what it does, not null
     * @return the line
     */
    public static MenuEntry of(String text, Runnable run) {
        return new MenuEntry(text, false, false, run, List.of());
    }

    /**
     * Makes a line with or without a tick.
     *
     * @param text what it says, not null
     * @param checked whether it has a tick
     * @param run what it does, not null
     * @return the line
     */
    public static MenuEntry check(String text, boolean checked, Runnable run) {
        return new MenuEntry(text, true, checked, run, List.of());
    }

    /**
     * Makes a submenu.
     *
     * @param text what it says, not null
     * @param children its lines, not null
     * @return the line
     */
    public static MenuEntry menu(String text, List<MenuEntry> children) {
        return new MenuEntry(text, false, false, () -> {
        }, children);
    }
}
