// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sasae.model.care.CareCase;

/**
 * The municipality profile that the workspace has chosen for all cases that choose none themselves. Commands without a
 * workspace have no such choice. Safe for many threads.
 */
public final class WorkspaceProfile {

    /** The node of the preferences of the workspace that keeps the choice under {@link #KEY}. */
    public static final String NODE = "org.sasae.core";

    /** The key of the choice: the id of a profile, or empty. */
    public static final String KEY = "municipalityProfile";

    private WorkspaceProfile() {
    }

    /** @return the id of the profile that the workspace has chosen; empty for the national defaults */
    public static String chosen() {
        return preferences().get(KEY, "");
    }

    /**
     * Chooses a profile for the workspace.
     *
     * @param id id of a profile, empty for the national defaults, not null
     * @throws BackingStoreException when the choice cannot be kept
     */
    public static void choose(String id) throws BackingStoreException {
        preferences().put(KEY, id);
        preferences().flush();
    }

    /** @return the preferences that keep the choice, to be told of changes */
    public static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /**
     * @param careCase a case, not null
     * @return the id of the profile that holds for the case: its own, which may be {@code none}, else that of the
     *     workspace; null when neither says one
     */
    public static String idOf(CareCase careCase) {
        String own = careCase.getProfileId();
        if (own != null && !own.isBlank()) {
            return own;
        }
        String chosen = chosen();
        return chosen.isBlank() ? null : chosen;
    }
}
