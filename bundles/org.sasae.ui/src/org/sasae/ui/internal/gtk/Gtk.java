// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.gtk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * The few things of GTK that the program needs and SWT has no public call for. They are looked up by name, because this
 * bundle also runs where there is no GTK. Used in the user interface thread.
 */
public final class Gtk {

    private static final String PACKAGE = "org.eclipse.swt.internal.";
    private static final Optional<Gtk> FOUND = look();

    private final MethodHandle set;
    private final MethodHandle get;
    private final MethodHandle decode;
    private final MethodHandle settings;
    private final MethodHandle accessible;
    private final MethodHandle handle;

    private Gtk(MethodHandles.Lookup lookup, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> os = loader.loadClass(PACKAGE + "gtk.OS");
        Class<?> gtk = loader.loadClass(PACKAGE + "gtk.GTK");
        set = lookup.findStatic(os, "g_object_set",
                MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
        get = lookup.findStatic(os, "g_object_get",
                MethodType.methodType(void.class, long.class, byte[].class, long[].class, long.class));
        decode = lookup.findStatic(loader.loadClass(PACKAGE + "Converter"), "cCharPtrToJavaString",
                MethodType.methodType(String.class, long.class, boolean.class));
        settings = lookup.findStatic(gtk, "gtk_settings_get_default", MethodType.methodType(long.class));
        accessible = lookup.findStatic(loader.loadClass(PACKAGE + "gtk3.GTK3"), "gtk_widget_get_accessible",
                MethodType.methodType(long.class, long.class));
        handle = lookup.findGetter(Control.class, "handle", long.class);
    }

    private static Optional<Gtk> look() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Gtk(MethodHandles.publicLookup(), SWT.class.getClassLoader()));
        } catch (ReflectiveOperationException e) {
            ILog.of(Gtk.class).warn("Text size in menus and names for screen readers are not passed on to GTK", e);
            return Optional.empty();
        }
    }

    /** {@return GTK, empty on another system or where it is of another kind} */
    public static Optional<Gtk> find() {
        return FOUND;
    }

    /** {@return the object with the settings of the toolkit} */
    public long settings() {
        return (long) call(() -> settings.invoke());
    }

    /**
     * Gives what assistive technology sees of a control.
     *
     * @param control not null, not disposed
     * @return an object
     */
    public long accessible(Control control) {
        return (long) call(() -> accessible.invoke((long) handle.invoke(control)));
    }

    /**
     * Reads a property.
     *
     * @param object   an object of GTK
     * @param property name of a property whose value is text
     * @return the value, empty for none
     */
    public String text(long object, String property) {
        return (String) call(() -> {
            long[] value = new long[1];
            get.invoke(object, bytes(property), value, 0L);
            return value[0] == 0 ? "" : decode.invoke(value[0], true);
        });
    }

    /**
     * Sets a property.
     *
     * @param object   an object of GTK
     * @param property name of a property whose value is text
     * @param value    the value, not null
     */
    public void setText(long object, String property, String value) {
        call(() -> {
            set.invoke(object, bytes(property), bytes(value), 0L);
            return null;
        });
    }

    private static byte[] bytes(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    interface Call {
        Object run() throws Throwable;
    }

    static Object call(Call call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
