// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import org.sasae.drawing.Align;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextStyle;

/** Draws what is drawn around 0, 0 smaller and elsewhere; lines keep their width. */
final class ShrinkingPen implements Pen {

    private final Pen pen;
    private final Point at;
    private final double scale;

    ShrinkingPen(Pen pen, Point at, double scale) {
        this.pen = pen;
        this.at = at;
        this.scale = scale;
    }

    @Override
    public void stroke(Path path, ColourRole colour, LineStyle style) {
        pen.stroke(shrink(path), colour, new LineStyle(Math.min(style.width(), 1.3), style.dashes()));
    }

    @Override
    public void fill(Path path, ColourRole colour) {
        pen.fill(shrink(path), colour);
    }

    @Override
    public void text(String text, Point point, Align align, TextStyle style, ColourRole colour) {
        pen.text(text, shrink(point), align, new TextStyle(style.size() * scale, style.bold()), colour);
    }

    private Path shrink(Path path) {
        return new Path(path.steps().stream().map(step -> switch (step) {
        case Path.Move move -> new Path.Move(shrink(move.to()));
        case Path.Line line -> new Path.Line(shrink(line.to()));
        case Path.Curve curve -> new Path.Curve(shrink(curve.first()), shrink(curve.second()), shrink(curve.to()));
        case Path.Close close -> close;
        }).map(Path.Step.class::cast).toList());
    }

    private Point shrink(Point point) {
        return at.plus(point.x() * scale, point.y() * scale);
    }
}
