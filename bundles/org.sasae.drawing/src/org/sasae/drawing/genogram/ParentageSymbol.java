// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.List;
import java.util.stream.IntStream;

import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.UnionRoute.End;
import org.sasae.model.care.ParentageKind;

/**
 * Draws the last piece of the line to a child: full for a child by birth, full beside dashed for an
 * adopted one, dotted for a foster child, dashed for a partner's child.
 */
public final class ParentageSymbol {

    private static final double BESIDE = 5;
    private static final LineStyle SHORT_DASHES = new LineStyle(1.5, List.of(4.0, 3.0));

    private ParentageSymbol() {
    }

    /**
     * Draws the line.
     *
     * @param kind how the child belongs to the parents, not null
     * @param end where the line runs, not null
     * @param pen what draws, not null
     */
    public static void draw(ParentageKind kind, End end, Pen pen) {
        draw(kind, List.of(end.from(), end.to()), pen);
    }

    /**
     * Draws a line with corners, to a child who stands under other parents.
     *
     * @param kind how the child belongs to the parents, not null
     * @param corners where the line runs, not null
     * @param pen what draws, not null
     */
    public static void draw(ParentageKind kind, List<Point> corners, Pen pen) {
        Path path = Path.lines(corners);
        switch (kind) {
        case ADOPTED -> {
            pen.stroke(path, ColourRole.INK, LineStyle.PLAIN);
            pen.stroke(Path.lines(beside(corners)), ColourRole.INK, SHORT_DASHES);
        }
        case FOSTER -> pen.stroke(path, ColourRole.INK, LineStyle.DOTTED);
        case STEP -> pen.stroke(path, ColourRole.INK, SHORT_DASHES);
        default -> pen.stroke(path, ColourRole.INK, LineStyle.PLAIN);
        }
    }

    /** The second line of an adoption: beside upright pieces on the side where they turn to, above level ones. */
    private static List<Point> beside(List<Point> corners) {
        int last = corners.size() - 1;
        double side = corners.get(last).x() < corners.get(0).x() ? -BESIDE : BESIDE;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> corners.get(i).plus(side, i == 0 || i == last ? 0 : -BESIDE)).toList();
    }
}
