// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and curves of a drawing. Immutable.
 *
 * @param steps the steps from the first point on
 */
public record Path(List<Step> steps) {

    /** How far the control points of a quarter circle lie from its ends, as a share of the radius. */
    private static final double QUARTER = 0.5522847498;

    /** Copies the steps. */
    public Path {
        steps = List.copyOf(steps);
    }

    /** One step of a path. */
    public sealed interface Step {
    }

    /**
     * Begins a new figure.
     *
     * @param to where
     */
    public record Move(Point to) implements Step {
    }

    /**
     * A straight line.
     *
     * @param to its end
     */
    public record Line(Point to) implements Step {
    }

    /**
     * A cubic Bézier curve.
     *
     * @param first the first control point
     * @param second the second control point
     * @param to its end
     */
    public record Curve(Point first, Point second, Point to) implements Step {
    }

    /** Goes back to where the figure began. */
    public record Close() implements Step {
    }

    /**
     * Joins points by straight lines.
     *
     * @param points the points, at least one
     * @return the open path
     */
    public static Path lines(Point... points) {
        return lines(List.of(points));
    }

    /**
     * Joins points by straight lines.
     *
     * @param points the points, at least one
     * @return the open path
     */
    public static Path lines(List<Point> points) {
        List<Step> steps = new ArrayList<>();
        points.forEach(point -> steps.add(steps.isEmpty() ? new Move(point) : new Line(point)));
        return new Path(steps);
    }

    /**
     * Joins points by straight lines and closes the figure.
     *
     * @param points the corners, at least one
     * @return the closed path
     */
    public static Path polygon(Point... points) {
        return lines(points).closed();
    }

    /**
     * Makes a rectangle.
     *
     * @param box the rectangle, not null
     * @return the closed path
     */
    public static Path rectangle(Box box) {
        return polygon(new Point(box.x(), box.y()), new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()));
    }

    /**
     * Makes a circle.
     *
     * @param centre its centre, not null
     * @param radius its radius
     * @return the closed path
     */
    public static Path circle(Point centre, double radius) {
        return roundedRectangle(new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
    }

    /**
     * Makes a rectangle with round corners.
     *
     * @param box the rectangle, not null
     * @param radius the radius of the corners
     * @return the closed path
     */
    public static Path roundedRectangle(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double k = r * (1 - QUARTER);
        double l = box.x();
        double t = box.y();
        double e = box.right();
        double b = box.bottom();
        return new Path(List.of(new Move(new Point(l + r, t)), new Line(new Point(e - r, t)),
                new Curve(new Point(e - k, t), new Point(e, t + k), new Point(e, t + r)),
                new Line(new Point(e, b - r)),
                new Curve(new Point(e, b - k), new Point(e - k, b), new Point(e - r, b)),
                new Line(new Point(l + r, b)),
                new Curve(new Point(l + k, b), new Point(l, b - k), new Point(l, b - r)),
                new Line(new Point(l, t + r)),
                new Curve(new Point(l, t + k), new Point(l + k, t), new Point(l + r, t)), new Close()));
    }

    /**
     * Makes a smooth closed curve through points.
     *
     * @param points the points in order, at least three
     * @return the closed path
     */
    public static Path smoothLoop(List<Point> points) {
        int n = points.size();
        List<Step> steps = new ArrayList<>();
        steps.add(new Move(points.get(0)));
        for (int i = 0; i < n; i++) {
            Point before = points.get((i + n - 1) % n);
            Point from = points.get(i);
            Point to = points.get((i + 1) % n);
            Point after = points.get((i + 2) % n);
            steps.add(new Curve(from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6),
                    to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6), to));
        }
        steps.add(new Close());
        return new Path(steps);
    }

    /** {@return the path closed to a figure} */
    public Path closed() {
        List<Step> closed = new ArrayList<>(steps);
        closed.add(new Close());
        return new Path(closed);
    }

    /**
     * Adds another path.
     *
     * @param other the other path, not null
     * @return both as one
     */
    public Path and(Path other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Path(both);
    }

    /**
     * Moves the path.
     *
     * @param dx to the right
     * @param dy downwards
     * @return the moved path
     */
    public Path plus(double dx, double dy) {
        return new Path(steps.stream().map(step -> switch (step) {
        case Move move -> new Move(move.to().plus(dx, dy));
        case Line line -> new Line(line.to().plus(dx, dy));
        case Curve curve -> new Curve(curve.first().plus(dx, dy), curve.second().plus(dx, dy),
                curve.to().plus(dx, dy));
        case Close close -> close;
        }).map(Step.class::cast).toList());
    }

    /**
     * Encloses the path.
     *
     * @return the box around its points and control points; an empty box at 0, 0 for an empty path
     */
    public Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return left > right ? new Box(0, 0, 0, 0) : Box.between(left, top, right, bottom);
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
            case Move move -> points.add(move.to());
            case Line line -> points.add(line.to());
            case Curve curve -> points.addAll(List.of(curve.first(), curve.second(), curve.to()));
            case Close close -> { }
            }
        }
        return points;
    }
}
