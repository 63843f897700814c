// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the person at this workplace teaches. */
public final class InstructorMode {

    private static final String PREFERENCE = "instructor";
    private static final String GROUP = "group.folder";

    private InstructorMode() {
    }

    /** {@return whether comments are written as an instructor} */
    public static boolean isOn() {
        return node().getBoolean(PREFERENCE, false);
    }

    /**
     * Turns the mode on or off.
     *
     * @param on whether the person teaches
     */
    public static void set(boolean on) {
        node().putBoolean(PREFERENCE, on);
        keep();
    }

    /** {@return the folder of a group that was opened last; empty for none} */
    public static String lastGroup() {
        return node().get(GROUP, "");
    }

    /**
     * Remembers the folder of a group.
     *
     * @param folder not null
     */
    public static void setLastGroup(String folder) {
        node().put(GROUP, folder);
        keep();
    }

    /** Also for the next start, which the platform does not see to by itself. */
    private static void keep() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The instructor mode could not be kept for the next start", e);
        }
    }

    static Runnable listen(Runnable changed) {
        IPreferenceChangeListener listener = event -> changed.run();
        node().addPreferenceChangeListener(listener);
        return () -> node().removePreferenceChangeListener(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.sasae.ui.training");
    }
}
