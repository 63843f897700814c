// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.List;

import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.internal.BondLines;
import org.sasae.model.care.BondKind;

/** Draws how two people feel and act towards each other, after the common chart of genogram symbols. */
public final class BondSymbol {

    private BondSymbol() {
    }

    /**
     * Draws a bond along a curve.
     *
     * @param kind the kind, not null
     * @param curve four points: the beginning, two control points and the end; a straight bond has its
     *            control points on the line between the ends
     * @param pen what draws, not null
     */
    public static void draw(BondKind kind, List<Point> curve, Pen pen) {
        BondLines.draw(kind, curve, pen);
    }

    /**
     * Tells the colour of a bond.
     *
     * @param kind the kind, not null
     * @return what its colour means
     */
    public static ColourRole colour(BondKind kind) {
        return switch (kind) {
        case CLOSE, FUSED, CARETAKING, SPIRITUAL, CUT_OFF_REPAIRED -> ColourRole.BOND_GOOD;
        case DISTANT, FOCUSED_ON -> ColourRole.BOND_OTHER;
        default -> ColourRole.BOND_BAD;
        };
    }

    /**
     * Draws a short sample for a legend.
     *
     * @param kind the kind, not null
     * @param at its left end, not null
     * @param length how long it is
     * @param pen what draws, not null
     */
    public static void sample(BondKind kind, Point at, double length, Pen pen) {
        Point end = at.plus(length, 0);
        draw(kind, List.of(at, at.towards(end, 1.0 / 3), at.towards(end, 2.0 / 3), end), pen);
    }

    /**
     * Finds the middle of a bond.
     *
     * @param curve the four points of its curve, not null
     * @return where a note may stand
     */
    static Point middle(List<Point> curve) {
        return BondLines.middle(curve);
    }
}
