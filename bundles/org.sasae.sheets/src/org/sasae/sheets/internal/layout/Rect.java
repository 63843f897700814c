// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

/**
 * A place on the paper in millimetres, from the top left corner.
 *
 * @param x left edge
 * @param y top edge
 * @param width to the right
 * @param height downwards
 */
public record Rect(double x, double y, double width, double height) {

    /** {@return the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the bottom edge} */
    public double bottom() {
        return y + height;
    }
}
