// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.gtk;

import java.util.Optional;

import org.sasae.ui.Themes;

/** The theme in which GTK draws what style sheets do not reach: buttons, menus, heads of tables, the focus. */
public final class NativeTheme {

    private static final String SETTING = "gtk-theme-name";

    private final Gtk gtk;
    private final String usual;

    private NativeTheme(Gtk gtk) {
        this.gtk = gtk;
        this.usual = gtk.text(gtk.settings(), SETTING);
    }

    /** {@return the theme of GTK, empty on another system} */
    public static Optional<NativeTheme> find() {
        return Gtk.find().map(NativeTheme::new);
    }

    /**
     * Draws to match a theme of the workbench; the high contrast of GTK comes with GTK itself.
     *
     * @param theme id of a theme, not null
     */
    public void show(String theme) {
        gtk.setText(gtk.settings(), SETTING, switch (theme) {
        case Themes.BLACK_ON_WHITE -> "HighContrast";
        case Themes.WHITE_ON_BLACK -> "HighContrastInverse";
        default -> usual;
        });
    }
}
