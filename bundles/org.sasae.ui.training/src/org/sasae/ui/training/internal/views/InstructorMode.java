// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether the person at this workplace teaches. */
public final class InstructorMode {

    private static final String PREFERENCE = "instructor";

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
