// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of one glyph as a record of the TrueType table {@code glyf}. Curves of the third degree,
 * as OpenType fonts with CFF outlines have them, are replaced by curves of the second degree that stay
 * within half a font unit.
 */
final class Outline {

    private static final double TOLERANCE = 0.5;
    private static final int ON_CURVE = 1;

    private record Point(int x, int y, boolean onCurve) {
    }

    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> current = new ArrayList<>();

    private Outline() {
    }

    /**
     * Writes a glyph.
     *
     * @param path the outline in the units of its font, not null
     * @param scale factor to the units of the font that is made
     * @return the record, empty for a glyph without ink; its length is a multiple of four
     * @throws IOException never, since the record is written to memory
     */
    static byte[] encode(GeneralPath path, double scale) throws IOException {
        Outline outline = new Outline();
        outline.read(path.getPathIterator(AffineTransform.getScaleInstance(scale, scale)));
        return outline.write();
    }

    private void read(PathIterator segments) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    close();
                    add(c[0], c[1], true);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    add(c[0], c[1], true);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    add(c[0], c[1], false);
                    add(c[2], c[3], true);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    cubic(x, y, c);
                    x = c[4];
                    y = c[5];
                }
                default -> close();
            }
        }
        close();
    }

    private void cubic(double x0, double y0, double[] c) {
        double ex = c[4] - 3 * c[2] + 3 * c[0] - x0;
        double ey = c[5] - 3 * c[3] + 3 * c[1] - y0;
        double error = Math.sqrt(3) / 36 * Math.hypot(ex, ey);
        int pieces = Math.max(1, (int) Math.ceil(Math.cbrt(error / TOLERANCE)));
        double px = x0;
        double py = y0;
        for (int i = 1; i <= pieces; i++) {
            double t0 = (i - 1.0) / pieces;
            double t1 = (double) i / pieces;
            double qx = at(x0, c[0], c[2], c[4], t1);
            double qy = at(y0, c[1], c[3], c[5], t1);
            double third = (t1 - t0) / 3;
            double ax = px + third * slope(x0, c[0], c[2], c[4], t0);
            double ay = py + third * slope(y0, c[1], c[3], c[5], t0);
            double bx = qx - third * slope(x0, c[0], c[2], c[4], t1);
            double by = qy - third * slope(y0, c[1], c[3], c[5], t1);
            add((3 * ax - px + 3 * bx - qx) / 4, (3 * ay - py + 3 * by - qy) / 4, false);
            add(qx, qy, true);
            px = qx;
            py = qy;
        }
    }

    private static double at(double p0, double p1, double p2, double p3, double t) {
        double u = 1 - t;
        return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
    }

    private static double slope(double p0, double p1, double p2, double p3, double t) {
        double u = 1 - t;
        return 3 * u * u * (p1 - p0) + 6 * u * t * (p2 - p1) + 3 * t * t * (p3 - p2);
    }

    private void add(double x, double y, boolean onCurve) {
        current.add(new Point((int) Math.round(x), (int) Math.round(y), onCurve));
    }

    private void close() {
        if (current.size() > 2) {
            Point first = current.getFirst();
            Point last = current.getLast();
            if (last.onCurve && last.x == first.x && last.y == first.y) {
                current.removeLast();
            }
            contours.add(current);
        }
        current = new ArrayList<>();
    }

    private byte[] write() throws IOException {
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        if (points.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(contours.size());
        out.writeShort(points.stream().mapToInt(Point::x).min().orElseThrow());
        out.writeShort(points.stream().mapToInt(Point::y).min().orElseThrow());
        out.writeShort(points.stream().mapToInt(Point::x).max().orElseThrow());
        out.writeShort(points.stream().mapToInt(Point::y).max().orElseThrow());
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            out.writeShort(end);
        }
        out.writeShort(0);
        for (Point point : points) {
            out.writeByte(point.onCurve ? ON_CURVE : 0);
        }
        int x = 0;
        for (Point point : points) {
            out.writeShort(point.x - x);
            x = point.x;
        }
        int y = 0;
        for (Point point : points) {
            out.writeShort(point.y - y);
            y = point.y;
        }
        while (bytes.size() % 4 != 0) {
            out.writeByte(0);
        }
        return bytes.toByteArray();
    }
}
