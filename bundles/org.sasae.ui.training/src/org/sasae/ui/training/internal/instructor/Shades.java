// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sasae.training.model.FeedbackKind;
import org.sasae.ui.Themes;

/** Backgrounds of the table of criteria; what they say stands in the cell as sign and number too. */
final class Shades {

    private Shades() {
    }

    static Color of(FeedbackKind kind, Display display) {
        boolean dark = Themes.isDark();
        return new Color(display, switch (kind) {
        case ESSENTIAL -> dark ? new RGB(92, 38, 34) : new RGB(250, 221, 217);
        case ACTIONABLE -> dark ? new RGB(84, 62, 24) : new RGB(252, 236, 205);
        case INFORMATIVE -> dark ? new RGB(30, 58, 88) : new RGB(222, 235, 248);
        case CELEBRATORY -> dark ? new RGB(28, 70, 46) : new RGB(218, 240, 226);
        });
    }

    static Color text(Display display) {
        return Themes.isDark() ? new Color(display, new RGB(240, 242, 244))
                : new Color(display, new RGB(31, 35, 40));
    }
}
