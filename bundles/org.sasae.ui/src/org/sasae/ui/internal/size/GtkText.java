// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.size;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;

/**
 * Sets the font of what GTK draws itself. SWT has no call for it, so that the setting of the toolkit is changed; it is
 * looked up by name because this bundle also runs where there is no GTK.
 */
final class GtkText implements NativeText {

    private static final String PACKAGE = "org.eclipse.swt.internal.gtk.";
    private static final byte[] SETTING = "gtk-font-name\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FONT = Pattern.compile("(.*\\S)\\s+([0-9]+(?:\\.[0-9]+)?)");

    private final MethodHandle set;
    private final long settings;
    private final String family;
    private final double points;

    private GtkText(MethodHandle set, long settings, String family, double points) {
        this.set = set;
        this.settings = settings;
        this.family = family;
        this.points = points;
    }

    /** {@return the text of GTK, empty on another system} */
    static Optional<NativeText> find() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            ClassLoader loader = SWT.class.getClassLoader();
            Class<?> os = loader.loadClass(PACKAGE + "OS");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            long settings = (long) lookup.findStatic(loader.loadClass(PACKAGE + "GTK"), "gtk_settings_get_default",
                    MethodType.methodType(long.class)).invoke();
            MethodHandle set = lookup.findStatic(os, "g_object_set",
                    MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
            MethodHandle get = lookup.findStatic(os, "g_object_get",
                    MethodType.methodType(void.class, long.class, byte[].class, long[].class, long.class));
            MethodHandle text = lookup.findStatic(loader.loadClass("org.eclipse.swt.internal.Converter"),
                    "cCharPtrToJavaString", MethodType.methodType(String.class, long.class, boolean.class));
            long[] value = new long[1];
            get.invoke(settings, SETTING, value, 0L);
            Matcher font = FONT.matcher((String) text.invoke(value[0], true));
            if (font.matches()) {
                return Optional.of(new GtkText(set, settings, font.group(1), Double.parseDouble(font.group(2))));
            }
            FontData usual = JFaceResources.getDialogFont().getFontData()[0];
            return Optional.of(new GtkText(set, settings, usual.getName(), usual.getHeight()));
        } catch (Throwable e) {
            if (e instanceof Error error && !(e instanceof LinkageError)) {
                throw error;
            }
            ILog.of(GtkText.class).warn("The size of text in menus cannot be set", e);
            return Optional.empty();
        }
    }

    @Override
    public void show(int percent) {
        String font = String.format(Locale.ROOT, "%s %.1f\0", family, points * percent / 100);
        try {
            set.invoke(settings, SETTING, font.getBytes(StandardCharsets.UTF_8), 0L);
        } catch (Throwable e) {
            if (e instanceof Error error && !(e instanceof LinkageError)) {
                throw error;
            }
            ILog.of(GtkText.class).warn("The size of text in menus could not be set", e);
        }
    }
}
