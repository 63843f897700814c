// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Light and dark colours of the workbench. */
public final class Themes {

    /** Preference: id of the chosen theme. */
    public static final String PREFERENCE = "theme";

    /** The light theme. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    /** The dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {
    }

    /** {@return id of the theme that the person has chosen} */
    public static String chosen() {
        return InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).get(PREFERENCE, LIGHT);
    }

    /** Shows the chosen theme, and any other one as soon as it is chosen. */
    public static void follow() {
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).addPreferenceChangeListener(event -> {
            if (PREFERENCE.equals(event.getKey()) && PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(Themes::show);
            }
        });
        show();
    }

    private static void show() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null
                && (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(chosen()))) {
            engine.setTheme(chosen(), true);
        }
    }
}
