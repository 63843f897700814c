// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.List;

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
        Point from = end.from();
        Point to = end.to();
        switch (kind) {
        case ADOPTED -> {
            pen.stroke(Path.lines(from, to), ColourRole.INK, LineStyle.PLAIN);
            pen.stroke(Path.lines(from.plus(5, 0), to.plus(5, 0)), ColourRole.INK, SHORT_DASHES);
        }
        case FOSTER -> pen.stroke(Path.lines(from, to), ColourRole.INK, LineStyle.DOTTED);
        case STEP -> pen.stroke(Path.lines(from, to), ColourRole.INK, SHORT_DASHES);
        default -> pen.stroke(Path.lines(from, to), ColourRole.INK, LineStyle.PLAIN);
        }
    }
}
