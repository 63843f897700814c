// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.List;

import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.BondSymbol;
import org.sasae.model.care.BondKind;

/** The lines of bonds. */
public final class BondLines {

    private static final double APART = 2.2;
    private static final double WIDE = 4.4;
    private static final double SWING = 4;
    private static final double PITCH = 6;
    private static final double HEAD = 10;
    private static final LineStyle THICK = LineStyle.solid(2.4);
    private static final LineStyle LONG_DASHES = new LineStyle(1.3, List.of(9.0, 3.0, 2.0, 3.0));

    private final BentLine line;
    private final ColourRole colour;
    private final Pen pen;
    private final double length;

    private BondLines(BentLine line, ColourRole colour, Pen pen) {
        this.line = line;
        this.colour = colour;
        this.pen = pen;
        this.length = line.length();
    }

    /**
     * Draws a bond.
     *
     * @param kind the kind, not null
     * @param curve beginning, two control points and end, not null
     * @param pen what draws, not null
     */
    public static void draw(BondKind kind, List<Point> curve, Pen pen) {
        BentLine line = BentLine.curve(curve.get(0), curve.get(1), curve.get(2), curve.get(3));
        new BondLines(line, BondSymbol.colour(kind), pen).draw(kind);
    }

    /**
     * Finds the middle of a curve.
     *
     * @param curve beginning, two control points and end, not null
     * @return the point half way along
     */
    public static Point middle(List<Point> curve) {
        return BentLine.curve(curve.get(0), curve.get(1), curve.get(2), curve.get(3)).middle();
    }

    private void draw(BondKind kind) {
        switch (kind) {
        case CLOSE -> parallel(-APART, APART);
        case FUSED -> parallel(-1.6 * APART, 0, 1.6 * APART);
        case DISTANT -> pen.stroke(line.whole(0), colour, LineStyle.DOTTED);
        case CONFLICT -> zigzag(length);
        case CLOSE_HOSTILE -> {
            parallel(-WIDE, WIDE);
            zigzag(length);
        }
        case FUSED_HOSTILE -> {
            parallel(-WIDE - 1, 0, WIDE + 1);
            zigzag(length);
        }
        case CUT_OFF -> cutOff(false);
        case CUT_OFF_REPAIRED -> cutOff(true);
        case CARETAKING -> {
            pen.stroke(line.part(0, length - HEAD * 0.7, 0), colour, THICK);
            pen.fill(line.arrowHead(HEAD + 2), colour);
        }
        case FOCUSED_ON -> {
            pen.stroke(line.whole(0), colour, LineStyle.THIN);
            pen.stroke(line.openArrowHead(HEAD), colour, LineStyle.PLAIN);
        }
        case PHYSICAL_ABUSE -> {
            zigzag(length - HEAD);
            pen.fill(line.arrowHead(HEAD + 2), colour);
        }
        case EMOTIONAL_ABUSE -> {
            zigzag(length - HEAD * 0.6);
            pen.stroke(line.openArrowHead(HEAD), colour, LineStyle.PLAIN);
        }
        case SEXUAL_ABUSE -> {
            pen.stroke(line.part(0, length - HEAD, -WIDE), colour, LineStyle.THIN);
            pen.stroke(line.part(0, length - HEAD, WIDE), colour, LineStyle.THIN);
            zigzag(length - HEAD);
            pen.fill(line.arrowHead(HEAD + 2), colour);
        }
        case SPIRITUAL -> pen.stroke(line.whole(0), colour, LONG_DASHES);
        }
    }

    private void parallel(double... asides) {
        for (double aside : asides) {
            pen.stroke(line.whole(aside), colour, LineStyle.solid(1.3));
        }
    }

    private void zigzag(double end) {
        pen.stroke(line.zigzag(0, end, SWING, PITCH), colour, LineStyle.solid(1.3));
    }

    private void cutOff(boolean repaired) {
        double middle = length / 2;
        double gap = repaired ? 6 : 4;
        pen.stroke(line.part(0, middle - gap, 0), colour, LineStyle.PLAIN);
        pen.stroke(line.part(middle + gap, length, 0), colour, LineStyle.PLAIN);
        if (repaired) {
            pen.stroke(Path.circle(line.middle(), 5), colour, LineStyle.PLAIN);
            pen.stroke(line.across(middle - gap - 3, 6), colour, LineStyle.PLAIN);
            pen.stroke(line.across(middle + gap + 3, 6), colour, LineStyle.PLAIN);
        } else {
            pen.stroke(line.across(middle - gap, 7), colour, LineStyle.PLAIN);
            pen.stroke(line.across(middle + gap, 7), colour, LineStyle.PLAIN);
        }
    }
}
