// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

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
     * Gives a font height at the reader's size.
     *
     * @param points the height at the usual size
     * @return the height in points, at least 1
     */
    public static int scale(int points) {
        return Math.max(1, Math.round(points * percent() / 100f));
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
