// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.size;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.sasae.ui.internal.gtk.Gtk;

/** Sets the font of what GTK draws itself, by the toolkit's own setting for it. */
final class GtkText implements NativeText {

    private static final String SETTING = "gtk-font-name";
    private static final Pattern FONT = Pattern.compile("(.*\\S)\\s+([0-9]+(?:\\.[0-9]+)?)");

    private final Gtk gtk;
    private final String family;
    private final double points;

    private GtkText(Gtk gtk, String family, double points) {
        this.gtk = gtk;
        this.family = family;
        this.points = points;
    }

    /** {@return the text of GTK, empty on another system} */
    static Optional<NativeText> find() {
        return Gtk.find().map(gtk -> {
            Matcher font = FONT.matcher(gtk.text(gtk.settings(), SETTING));
            if (font.matches()) {
                return new GtkText(gtk, font.group(1), Double.parseDouble(font.group(2)));
            }
            FontData usual = JFaceResources.getDialogFont().getFontData()[0];
            return new GtkText(gtk, usual.getName(), usual.getHeight());
        });
    }

    @Override
    public void show(int percent) {
        gtk.setText(gtk.settings(), SETTING,
                String.format(Locale.ROOT, "%s %.1f", family, points * percent / 100));
    }
}
