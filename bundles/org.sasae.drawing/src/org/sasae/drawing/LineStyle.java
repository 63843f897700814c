// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width its width in units of 1/96 inch
 * @param dashes lengths of dashes and gaps in turn; empty for a full line
 */
public record LineStyle(double width, List<Double> dashes) {

    /** A plain line. */
    public static final LineStyle PLAIN = solid(1.5);

    /** A thin line. */
    public static final LineStyle THIN = solid(1);

    /** A dashed line. */
    public static final LineStyle DASHED = new LineStyle(1.5, List.of(6.0, 4.0));

    /** A dotted line. */
    public static final LineStyle DOTTED = new LineStyle(1.5, List.of(1.5, 4.0));

    /** Copies the dashes. */
    public LineStyle {
        dashes = List.copyOf(dashes);
    }

    /**
     * Makes a full line.
     *
     * @param width its width
     * @return the style
     */
    public static LineStyle solid(double width) {
        return new LineStyle(width, List.of());
    }
}
