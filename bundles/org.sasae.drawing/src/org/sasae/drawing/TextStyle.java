// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/**
 * How words are written.
 *
 * @param size the size of the font in units of 1/96 inch
 * @param bold whether they are bold
 */
public record TextStyle(double size, boolean bold) {

    /**
     * Makes a plain style.
     *
     * @param size the size of the font
     * @return the style
     */
    public static TextStyle plain(double size) {
        return new TextStyle(size, false);
    }

    /**
     * Makes a bold style.
     *
     * @param size the size of the font
     * @return the style
     */
    public static TextStyle bold(double size) {
        return new TextStyle(size, true);
    }
}
