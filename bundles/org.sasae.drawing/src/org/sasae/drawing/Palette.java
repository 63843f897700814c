// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.EnumMap;
import java.util.Map;

/** The colours of light and dark pictures. Words on their ground have a contrast of at least 4.5 to 1. */
public enum Palette {

    /** For paper and light screens. */
    LIGHT(0xFFFFFF, 0x1A1A1A, 0x595959, 0xBDBDBD, 0x00695C, 0x1B5E20, 0xB71C1C, 0x37474F, 0xF4F6F8, 0xFFFFFF,
            0x00695C, 0xE6F4F1, 0xAD3A00, 0xFDF0E7, 0xB00020, 0x283593, 0xE8EAF6),

    /** For dark screens. */
    DARK(0x1E1F22, 0xECECEC, 0xB4B4B4, 0x5A5D63, 0x80CBC4, 0xA5D6A7, 0xFF8A80, 0xB0BEC5, 0x2A2C30, 0x34373C,
            0x80CBC4, 0x223B38, 0xFFB07C, 0x45301F, 0xFF8A80, 0x9FA8DA, 0x2C3050);

    private final Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);

    Palette(int... rgb) {
        for (ColourRole role : ColourRole.values()) {
            colours.put(role, rgb[role.ordinal()]);
        }
    }

    /**
     * Gives a colour.
     *
     * @param role what it means, not null
     * @return red, green and blue as {@code 0xRRGGBB}
     */
    public int rgb(ColourRole role) {
        return colours.get(role);
    }
}
