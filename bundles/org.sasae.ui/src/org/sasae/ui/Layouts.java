// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.service.prefs.BackingStoreException;

/** The arrangement of the window's parts, which a person may change and the program keeps. */
public final class Layouts {

    private static final String PREFERENCE = "layoutVersion";

    /** To be raised when parts are added or need other room, so that kept arrangements do not cut or hide them. */
    private static final int VERSION = 2;

    private Layouts() {
    }

    /**
     * Arranges the parts anew if the arrangement was kept by a version of the program with other parts. Editors stay
     * open.
     *
     * @param page the page of a window that has just been opened, not null
     */
    public static void bringUpToDate(IWorkbenchPage page) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);
        if (preferences.getInt(PREFERENCE, 0) < VERSION
                && SasaeUi.CASE_PERSPECTIVE_ID.equals(page.getPerspective().getId())) {
            page.resetPerspective();
            preferences.putInt(PREFERENCE, VERSION);
            try {
                preferences.flush();
            } catch (BackingStoreException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
