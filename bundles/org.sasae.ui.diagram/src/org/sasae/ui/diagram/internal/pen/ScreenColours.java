// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.pen;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Palette;
import org.sasae.ui.Themes;

/** The colours of pictures in the chosen theme. */
public final class ScreenColours {

    private ScreenColours() {
    }

    /** {@return the palette of the theme that is chosen now} */
    public static Palette palette() {
        return Themes.isDark() ? Palette.DARK : Palette.LIGHT;
    }

    /**
     * Gives a colour for widgets.
     *
     * @param palette light or dark, not null
     * @param role what it means, not null
     * @return the colour
     */
    public static Color of(Palette palette, ColourRole role) {
        return new Color(rgb(palette, role));
    }

    /**
     * Gives a colour.
     *
     * @param palette light or dark, not null
     * @param role what it means, not null
     * @return red, green and blue
     */
    public static RGB rgb(Palette palette, ColourRole role) {
        int rgb = palette.rgb(role);
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * Gives the colour of what is selected.
     *
     * @param palette light or dark, not null
     * @return a blue that stands out from the colours of the symbols
     */
    public static RGB selection(Palette palette) {
        return palette == Palette.DARK ? new RGB(0x64, 0xB5, 0xF6) : new RGB(0x15, 0x65, 0xC0);
    }
}
