// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.sasae.diagram.ElementForm;
import org.sasae.drawing.Box;
import org.sasae.drawing.Path;
import org.sasae.drawing.Path.Close;
import org.sasae.drawing.Path.Curve;
import org.sasae.drawing.Path.Line;
import org.sasae.drawing.Path.Move;
import org.sasae.drawing.Path.Step;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.Picture.Stroke;
import org.sasae.drawing.Picture.Text;
import org.sasae.drawing.Point;

/** Where a part of a picture can be clicked: nodes everywhere, lines near their strokes and on their words. */
public final class HitShape {

    private static final int CURVE_PIECES = 12;

    private final Box bounds;
    private final boolean whole;
    private final List<Point[]> pieces = new ArrayList<>();
    private final List<Box> words = new ArrayList<>();

    private HitShape(Part part, boolean whole) {
        this.bounds = part.bounds();
        this.whole = whole;
        if (!whole) {
            part.marks().forEach(mark -> {
                if (mark instanceof Stroke stroke) {
                    addPieces(stroke.path());
                } else if (mark instanceof Text text) {
                    words.add(new Box(text.at().x() - 8, text.at().y() - text.style().size(), 16, text.style().size()));
                }
            });
        }
    }

    /**
     * Finds where a part can be clicked.
     *
     * @param part the part, not null
     * @param form what it is, not null
     * @return the shape
     */
    public static HitShape of(Part part, ElementForm form) {
        return new HitShape(part, form == ElementForm.NODE || form == ElementForm.OVERLAY);
    }

    /**
     * Tells whether a point hits the part.
     *
     * @param x the point, in units of the picture
     * @param y the point, in units of the picture
     * @param tolerance how far beside a line is near enough
     * @return whether it is hit
     */
    public boolean hit(double x, double y, double tolerance) {
        if (bounds.distance(x, y) > tolerance) {
            return false;
        }
        return whole || words.stream().anyMatch(box -> box.distance(x, y) <= 0)
                || pieces.stream().anyMatch(piece -> distance(piece[0], piece[1], x, y) <= tolerance);
    }

    private void addPieces(Path path) {
        Point start = new Point(0, 0);
        Point at = start;
        for (Step step : path.steps()) {
            switch (step) {
            case Move move -> {
                start = move.to();
                at = start;
            }
            case Line line -> {
                pieces.add(new Point[] { at, line.to() });
                at = line.to();
            }
            case Curve curve -> {
                for (int i = 1; i <= CURVE_PIECES; i++) {
                    pieces.add(new Point[] { on(at, curve, (i - 1.0) / CURVE_PIECES), on(at, curve, (double) i / CURVE_PIECES) });
                }
                at = curve.to();
            }
            case Close close -> {
                pieces.add(new Point[] { at, start });
                at = start;
            }
            }
        }
    }

    private static Point on(Point from, Curve curve, double t) {
        double a = (1 - t) * (1 - t) * (1 - t);
        double b = 3 * (1 - t) * (1 - t) * t;
        double c = 3 * (1 - t) * t * t;
        double d = t * t * t;
        return new Point(a * from.x() + b * curve.first().x() + c * curve.second().x() + d * curve.to().x(),
                a * from.y() + b * curve.first().y() + c * curve.second().y() + d * curve.to().y());
    }

    private static double distance(Point from, Point to, double x, double y) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / length, 0, 1);
        return Math.hypot(x - from.x() - t * dx, y - from.y() - t * dy);
    }
}
