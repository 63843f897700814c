// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.sasae.ui.internal.icons.ToolIcons;
import org.sasae.ui.internal.size.ScaledFonts;

/** The reader's text size, in percent of the system's. */
public final class TextSize {

    /** Preference: the size in percent. */
    public static final String PREFERENCE = "textSize";

    /** The system's own size. */
    public static final int USUAL = 100;

    /** The smallest size offered. */
    public static final int LEAST = 90;

    /** The largest size offered. */
    public static final int MOST = 200;

    private TextSize() {
    }

    /** {@return the size in percent, between {@link #LEAST} and {@link #MOST}} */
    public static int percent() {
        return Math.clamp(node().getInt(PREFERENCE, USUAL), LEAST, MOST);
    }

    /**
     * Sets the size; open forms follow at once.
     *
     * @param percent the size, brought between {@link #LEAST} and {@link #MOST}
     */
    public static void set(int percent) {
        IEclipsePreferences node = node();
        node.putInt(PREFERENCE, Math.clamp(percent, LEAST, MOST));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives a length that grows with the text. Fonts need no scaling: those of the platform have the reader's size.
     *
     * @param length the length at the usual size
     * @return the length at the reader's size, at least 1
     */
    public static int scale(int length) {
        return Math.max(1, Math.round(length * percent() / 100f));
    }

    /**
     * Shows all text of the workbench and the icons of its tool bars at the reader's size, and at any other as soon as it
     * is chosen. Called once, in the user interface thread, before the first window opens.
     *
     * @param display not null
     */
    public static void follow(Display display) {
        ToolIcons.follow(display);
        ScaledFonts fonts = new ScaledFonts(display);
        fonts.show(percent());
        listen(() -> {
            if (Display.getCurrent() == display) {
                fonts.show(percent());
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> fonts.show(percent()));
            }
        });
    }

    /**
     * Listens to changes of the size.
     *
     * @param changed run in the thread that changes it, not null
     * @return undoes this call when run
     */
    public static Runnable listen(Runnable changed) {
        IPreferenceChangeListener listener = event -> {
            if (PREFERENCE.equals(event.getKey())) {
                changed.run();
            }
        };
        node().addPreferenceChangeListener(listener);
        return () -> node().removePreferenceChangeListener(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);
    }
}
