// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

/**
 * How densely text is set.
 *
 * @param line the distance of two lines in relation to the font size
 * @param padX millimetres between the text and the sides of its cell
 * @param padY millimetres between the text and the top and bottom of its cell
 * @param bounded whether a page has the height of its paper; otherwise it grows with its text
 */
public record Metrics(double line, double padX, double padY, boolean bounded) {

    /** For paper. */
    public static final Metrics PRINT = new Metrics(1.25, 0.8, 0.5, true);

    /** For worksheets, whose programs set text wider than we do and whose pages they divide themselves. */
    public static final Metrics WORKSHEET = new Metrics(1.45, 1.3, 0.8, false);

    /** Millimetres in a point. */
    public static final double POINT = 25.4 / 72;
}
