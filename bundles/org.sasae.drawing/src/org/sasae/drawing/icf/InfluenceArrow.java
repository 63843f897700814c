// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.icf;

import java.util.ArrayList;
import java.util.List;

import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.model.care.InfluenceKind;

/**
 * Draws an influence: a full arrow for a cause, a full line with a bar at its end for a hindrance, a
 * dashed arrow with an open head for a support.
 */
public final class InfluenceArrow {

    private static final double CORNER = 6;
    private static final double HEAD = 9;

    private InfluenceArrow() {
    }

    /**
     * Draws an arrow.
     *
     * @param kind how the source acts on the target, not null
     * @param way the corners from the source to the target, at least two
     * @param pen what draws, not null
     */
    public static void draw(InfluenceKind kind, List<Point> way, Pen pen) {
        Point end = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        double length = Math.max(0.001, before.distance(end));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        ColourRole colour = colour(kind);
        LineStyle style = kind == InfluenceKind.SUPPORTS ? new LineStyle(1.7, List.of(7.0, 3.0)) : LineStyle.solid(1.7);
        List<Point> line = new ArrayList<>(way);
        if (kind == InfluenceKind.CAUSES) {
            line.set(line.size() - 1, end.plus(-dx * HEAD * 0.7, -dy * HEAD * 0.7));
        }
        pen.stroke(rounded(line), colour, style);
        Point left = end.plus(-dx * HEAD - dy * HEAD * 0.5, -dy * HEAD + dx * HEAD * 0.5);
        Point right = end.plus(-dx * HEAD + dy * HEAD * 0.5, -dy * HEAD - dx * HEAD * 0.5);
        switch (kind) {
        case CAUSES -> pen.fill(Path.polygon(end, left, right), colour);
        case HINDERS -> {
            Point stop = end.plus(-dx * 2, -dy * 2);
            pen.stroke(Path.lines(stop.plus(-dy * 7, dx * 7), stop.plus(dy * 7, -dx * 7)), colour, LineStyle.solid(3));
        }
        case SUPPORTS -> pen.stroke(Path.lines(left, end, right), colour, LineStyle.solid(1.7));
        }
    }

    /**
     * Tells the colour of an influence.
     *
     * @param kind the kind, not null
     * @return what its colour means
     */
    public static ColourRole colour(InfluenceKind kind) {
        return switch (kind) {
        case CAUSES -> ColourRole.INK;
        case HINDERS -> ColourRole.DIFFICULTY;
        case SUPPORTS -> ColourRole.STRENGTH;
        };
    }

    private static Path rounded(List<Point> way) {
        List<Path.Step> steps = new ArrayList<>(List.of(new Path.Move(way.get(0))));
        for (int i = 1; i + 1 < way.size(); i++) {
            Point corner = way.get(i);
            Point from = way.get(i - 1);
            Point to = way.get(i + 1);
            double r = Math.min(CORNER, Math.min(corner.distance(from), corner.distance(to)) / 2);
            Point in = corner.towards(from, corner.distance(from) == 0 ? 0 : r / corner.distance(from));
            Point out = corner.towards(to, corner.distance(to) == 0 ? 0 : r / corner.distance(to));
            steps.add(new Path.Line(in));
            steps.add(new Path.Curve(in.towards(corner, 0.55), out.towards(corner, 0.55), out));
        }
        steps.add(new Path.Line(way.get(way.size() - 1)));
        return new Path(steps);
    }
}
