// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.sasae.ui.internal.gtk.NativeTheme;

/** The colours of the workbench: light, dark, and both with the highest contrast. */
public final class Themes {

    /** Preference: id of the chosen theme. */
    public static final String PREFERENCE = "theme";

    /** The light theme. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    /** The dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Black on white. */
    public static final String BLACK_ON_WHITE = "org.sasae.app.theme.blackOnWhite";

    /** White on black; the platform takes a theme for dark by its id. */
    public static final String WHITE_ON_BLACK = "org.sasae.app.theme.dark.whiteOnBlack";

    private Themes() {
    }

    /** {@return id of the theme that the person has chosen} */
    public static String chosen() {
        return InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).get(PREFERENCE, LIGHT);
    }

    /** {@return whether text of the chosen theme is light on a dark ground} */
    public static boolean isDark() {
        return DARK.equals(chosen()) || WHITE_ON_BLACK.equals(chosen());
    }

    /** Shows the chosen theme, and any other one as soon as it is chosen. */
    public static void follow() {
        Optional<NativeTheme> look = NativeTheme.find();
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).addPreferenceChangeListener(event -> {
            if (PREFERENCE.equals(event.getKey()) && PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(look));
            }
        });
        show(look);
    }

    private static void show(Optional<NativeTheme> look) {
        // The platform remembers its theme by itself, the toolkit does not.
        look.ifPresent(each -> each.show(chosen()));
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null
                && (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(chosen()))) {
            engine.setTheme(chosen(), true);
        }
    }
}
