// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.sasae.drawing.Path;
import org.sasae.drawing.Point;

/** A line with a direction, straight or bent, along which double lines, zigzags and arrows run. */
final class BentLine {

    private static final int PIECES = 64;

    private final List<Point> points;

    private BentLine(List<Point> points) {
        this.points = points;
    }

    /** {@return a Bézier curve} */
    static BentLine curve(Point from, Point first, Point second, Point to) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            points.add(new Point(
                    u * u * u * from.x() + 3 * u * u * t * first.x() + 3 * u * t * t * second.x() + t * t * t * to.x(),
                    u * u * u * from.y() + 3 * u * u * t * first.y() + 3 * u * t * t * second.y() + t * t * t * to.y()));
        }
        return new BentLine(points);
    }

    /** {@return a straight line} */
    static BentLine straight(Point from, Point to) {
        return curve(from, from.towards(to, 1.0 / 3), from.towards(to, 2.0 / 3), to);
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return length;
    }

    /** {@return the point at a distance from the beginning, moved to the right of the direction} */
    Point at(double distance, double aside) {
        double left = Math.max(0, distance);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double piece = from.distance(to);
            if (left <= piece || i == points.size() - 1) {
                double share = piece == 0 ? 0 : Math.min(1, left / piece);
                double nx = piece == 0 ? 0 : -(to.y() - from.y()) / piece;
                double ny = piece == 0 ? 0 : (to.x() - from.x()) / piece;
                return from.towards(to, share).plus(nx * aside, ny * aside);
            }
            left -= piece;
        }
        return points.get(points.size() - 1);
    }

    Point middle() {
        return at(length() / 2, 0);
    }

    /** {@return the part between two distances, moved aside} */
    Path part(double from, double to, double aside) {
        List<Point> line = new ArrayList<>();
        double step = Math.max(3, (to - from) / PIECES);
        for (double at = from; at < to; at += step) {
            line.add(at(at, aside));
        }
        line.add(at(to, aside));
        return Path.lines(line);
    }

    Path whole(double aside) {
        return part(0, length(), aside);
    }

    /** {@return a zigzag that swings to both sides} */
    Path zigzag(double from, double to, double swing, double pitch) {
        int teeth = Math.max(2, (int) Math.round((to - from) / pitch));
        List<Point> line = new ArrayList<>(List.of(at(from, 0)));
        for (int i = 0; i < teeth; i++) {
            line.add(at(from + (to - from) * (i + 0.5) / teeth, i % 2 == 0 ? swing : -swing));
        }
        line.add(at(to, 0));
        return Path.lines(line);
    }

    /** {@return a short line across} */
    Path across(double distance, double half) {
        return Path.lines(at(distance, -half), at(distance, half));
    }

    /** {@return an arrow head whose point is at the end} */
    Path arrowHead(double size) {
        double end = length();
        return Path.polygon(at(end, 0), at(end - size, size * 0.45), at(end - size * 0.75, 0), at(end - size, -size * 0.45));
    }

    /** {@return the two lines of an open arrow head} */
    Path openArrowHead(double size) {
        double end = length();
        return Path.lines(at(end - size, size * 0.5), at(end, 0), at(end - size, -size * 0.5));
    }
}
