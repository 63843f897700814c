// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.sasae.drawing.Box;
import org.sasae.drawing.Path;
import org.sasae.drawing.Point;

/**
 * One smooth closed curve around the members of a household. Members that are not neighbours are joined
 * by a narrow band that finds its way between the others; the curve is the line at which the distance to
 * members and bands has a fixed value.
 */
public final class HouseholdOutline {

    private static final double PADDING = 7;
    private static final double BAND = 10;
    private static final double CELL = 4;
    private static final double MARGIN = 90;
    private static final double ROUNDING = 9;
    private static final double STEP = 11;
    /** With more cells than this the grid gets coarser. */
    private static final double MOST_CELLS = 250_000;

    private final List<Box> members;
    private final List<Box> others;
    private final Box field;
    private final double cell;
    private final int columns;
    private final int rows;
    private final List<List<Point>> bands = new ArrayList<>();
    private boolean through;

    private HouseholdOutline(List<Box> members, List<Box> others) {
        this.members = members;
        this.others = others;
        this.field = Box.around(members).orElseThrow().grow(MARGIN);
        this.cell = Math.max(CELL, Math.sqrt(field.width() * field.height() / MOST_CELLS));
        this.columns = (int) Math.ceil(field.width() / cell) + 1;
        this.rows = (int) Math.ceil(field.height() / cell) + 1;
    }

    /**
     * Finds the curve.
     *
     * @param members the room of each member, at least one
     * @param others the room of everybody else, not null
     * @return points on the curve, in order around it
     */
    public static List<Point> around(List<Box> members, List<Box> others) {
        HouseholdOutline outline = new HouseholdOutline(members, others);
        outline.join();
        return outline.smooth(outline.contour());
    }

    /**
     * Makes the path of a curve.
     *
     * @param points the points on it, not null
     * @return the closed path
     */
    public static Path path(List<Point> points) {
        return Path.smoothLoop(points);
    }

    /** Joins each member to the nearest one that is joined already. */
    private void join() {
        List<Integer> joined = new ArrayList<>(List.of(0));
        List<Integer> open = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            open.add(i);
        }
        while (!open.isEmpty()) {
            int bestOpen = -1;
            int bestJoined = -1;
            double best = Double.POSITIVE_INFINITY;
            for (int one : open) {
                for (int other : joined) {
                    double distance = gap(members.get(one), members.get(other));
                    if (distance < best) {
                        best = distance;
                        bestOpen = one;
                        bestJoined = other;
                    }
                }
            }
            bands.add(band(members.get(bestJoined), members.get(bestOpen)));
            joined.add(bestOpen);
            open.remove(Integer.valueOf(bestOpen));
        }
    }

    private static double gap(Box one, Box other) {
        double dx = Math.max(0, Math.max(other.x() - one.right(), one.x() - other.right()));
        double dy = Math.max(0, Math.max(other.y() - one.bottom(), one.y() - other.bottom()));
        return Math.hypot(dx, dy) + one.centre().distance(other.centre()) * 0.01;
    }

    /** The shortest way from one member to another that does not touch anybody else. */
    private List<Point> band(Box from, Box to) {
        double[] cost = new double[columns * rows];
        int[] before = new int[columns * rows];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(before, -1);
        int start = cellOf(from.centre());
        int goal = cellOf(to.centre());
        boolean[] blocked = blocked();
        record Step(int cell, double estimate) {
        }
        PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparingDouble(Step::estimate));
        cost[start] = 0;
        queue.add(new Step(start, 0));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            if (step.cell == goal) {
                break;
            }
            if (step.estimate > cost[step.cell] + point(step.cell).distance(point(goal)) + 1e-6) {
                continue;
            }
            int column = step.cell % columns;
            int row = step.cell / columns;
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    int c = column + dx;
                    int r = row + dy;
                    if (dx == 0 && dy == 0 || c < 0 || r < 0 || c >= columns || r >= rows || blocked[r * columns + c]) {
                        continue;
                    }
                    int next = r * columns + c;
                    double way = cost[step.cell] + Math.hypot(dx, dy) * cell;
                    if (way < cost[next] - 1e-9) {
                        cost[next] = way;
                        before[next] = step.cell;
                        queue.add(new Step(next, way + point(next).distance(point(goal))));
                    }
                }
            }
        }
        if (before[goal] < 0 && start != goal) {
            through = true;
            return List.of(from.centre(), to.centre());
        }
        List<Point> way = new ArrayList<>();
        for (int at = goal; at >= 0; at = before[at]) {
            way.add(point(at));
        }
        return straighten(way, blocked);
    }

    /** Leaves out corners where a straight line is free. */
    private List<Point> straighten(List<Point> way, boolean[] blocked) {
        List<Point> straight = new ArrayList<>(List.of(way.get(0)));
        int at = 0;
        while (at < way.size() - 1) {
            int next = way.size() - 1;
            while (next > at + 1 && !free(way.get(at), way.get(next), blocked)) {
                next--;
            }
            straight.add(way.get(next));
            at = next;
        }
        return straight;
    }

    private boolean free(Point from, Point to, boolean[] blocked) {
        int steps = (int) Math.ceil(from.distance(to) / (cell / 2)) + 1;
        for (int i = 0; i <= steps; i++) {
            if (blocked[cellOf(from.towards(to, (double) i / steps))]) {
                return false;
            }
        }
        return true;
    }

    private boolean[] blocked() {
        boolean[] blocked = new boolean[columns * rows];
        for (Box other : others) {
            Box wide = other.grow(3);
            int left = Math.max(0, (int) Math.floor((wide.x() - field.x()) / cell));
            int right = Math.min(columns - 1, (int) Math.ceil((wide.right() - field.x()) / cell));
            int top = Math.max(0, (int) Math.floor((wide.y() - field.y()) / cell));
            int bottom = Math.min(rows - 1, (int) Math.ceil((wide.bottom() - field.y()) / cell));
            for (int r = top; r <= bottom; r++) {
                for (int c = left; c <= right; c++) {
                    blocked[r * columns + c] = true;
                }
            }
        }
        for (Box member : members) {
            int left = Math.max(0, (int) Math.floor((member.x() - field.x()) / cell));
            int right = Math.min(columns - 1, (int) Math.ceil((member.right() - field.x()) / cell));
            int top = Math.max(0, (int) Math.floor((member.y() - field.y()) / cell));
            int bottom = Math.min(rows - 1, (int) Math.ceil((member.bottom() - field.y()) / cell));
            for (int r = top; r <= bottom; r++) {
                for (int c = left; c <= right; c++) {
                    blocked[r * columns + c] = false;
                }
            }
        }
        return blocked;
    }

    private int cellOf(Point point) {
        return (int) Math.round((point.y() - field.y()) / cell) * columns
                + (int) Math.round((point.x() - field.x()) / cell);
    }

    private Point point(int at) {
        return new Point(field.x() + at % columns * cell, field.y() + at / columns * cell);
    }

    /** Below 0 inside, above 0 outside. */
    private double[] values() {
        List<Box> near = others.stream().filter(field::overlaps).toList();
        double[] value = new double[columns * rows];
        for (int at = 0; at < value.length; at++) {
            Point p = point(at);
            double inside = Double.POSITIVE_INFINITY;
            for (Box member : members) {
                inside = blend(inside, member.grow(-4).distance(p.x(), p.y()) - 4 - PADDING);
            }
            for (List<Point> band : bands) {
                inside = blend(inside, distance(band, p) - BAND);
            }
            if (!through) {
                for (Box other : near) {
                    inside = Math.max(inside, 2 - other.distance(p.x(), p.y()));
                }
            }
            value[at] = inside;
        }
        return value;
    }

    /** The smaller of two values, rounded off where they are nearly the same. */
    private static double blend(double a, double b) {
        if (Math.abs(a - b) >= ROUNDING) {
            return Math.min(a, b);
        }
        double h = (ROUNDING - Math.abs(a - b)) / ROUNDING;
        return Math.min(a, b) - h * h * ROUNDING / 4;
    }

    private static double distance(List<Point> band, Point p) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < band.size(); i++) {
            Point a = band.get(i - 1);
            Point b = band.get(i);
            double length = a.distance(b);
            double t = length == 0 ? 0
                    : ((p.x() - a.x()) * (b.x() - a.x()) + (p.y() - a.y()) * (b.y() - a.y())) / (length * length);
            best = Math.min(best, p.distance(a.towards(b, Math.max(0, Math.min(1, t)))));
        }
        return band.size() == 1 ? p.distance(band.get(0)) : best;
    }

    /** The longest closed line at which the value is 0. */
    private List<Point> contour() {
        double[] value = values();
        Map<Point, List<Point>> next = new HashMap<>();
        for (int r = 0; r + 1 < rows; r++) {
            for (int c = 0; c + 1 < columns; c++) {
                segments(value, c, r, next);
            }
        }
        List<Point> best = List.of();
        double bestArea = -1;
        while (!next.isEmpty()) {
            List<Point> loop = loop(next);
            double area = Math.abs(area(loop));
            if (area > bestArea) {
                bestArea = area;
                best = loop;
            }
        }
        return best;
    }

    private void segments(double[] value, int c, int r, Map<Point, List<Point>> next) {
        int[] corner = { r * columns + c, r * columns + c + 1, (r + 1) * columns + c + 1, (r + 1) * columns + c };
        List<Point> crossings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int a = corner[i];
            int b = corner[(i + 1) % 4];
            if (value[a] < 0 != value[b] < 0) {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                crossings.add(point(low).towards(point(high), value[low] / (value[low] - value[high])));
            }
        }
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            link(next, crossings.get(i), crossings.get(i + 1));
            link(next, crossings.get(i + 1), crossings.get(i));
        }
    }

    private static void link(Map<Point, List<Point>> next, Point from, Point to) {
        next.computeIfAbsent(from, key -> new ArrayList<>(2)).add(to);
    }

    private static List<Point> loop(Map<Point, List<Point>> next) {
        List<Point> loop = new ArrayList<>();
        Point at = next.keySet().stream().min(Comparator.comparingDouble(Point::y).thenComparingDouble(Point::x))
                .orElseThrow();
        while (at != null) {
            loop.add(at);
            List<Point> ways = next.remove(at);
            at = ways == null ? null : ways.stream().filter(next::containsKey).findFirst().orElse(null);
        }
        return loop;
    }

    private static double area(List<Point> loop) {
        double area = 0;
        for (int i = 0; i < loop.size(); i++) {
            Point a = loop.get(i);
            Point b = loop.get((i + 1) % loop.size());
            area += a.x() * b.y() - b.x() * a.y();
        }
        return area / 2;
    }

    /** Takes points at equal distances and evens out the steps of the grid. */
    private List<Point> smooth(List<Point> loop) {
        double length = 0;
        for (int i = 0; i < loop.size(); i++) {
            length += loop.get(i).distance(loop.get((i + 1) % loop.size()));
        }
        int count = Math.max(8, (int) Math.round(length / STEP));
        List<Point> even = new ArrayList<>();
        double step = length / count;
        double due = 0;
        double done = 0;
        for (int i = 0; i < loop.size() && even.size() < count; i++) {
            Point a = loop.get(i);
            Point b = loop.get((i + 1) % loop.size());
            double piece = a.distance(b);
            while (due <= done + piece && even.size() < count) {
                even.add(piece == 0 ? a : a.towards(b, (due - done) / piece));
                due += step;
            }
            done += piece;
        }
        for (int round = 0; round < 2; round++) {
            List<Point> source = List.copyOf(even);
            for (int i = 0; i < source.size(); i++) {
                Point before = source.get((i + source.size() - 1) % source.size());
                Point after = source.get((i + 1) % source.size());
                even.set(i, source.get(i).towards(before.towards(after, 0.5), 0.5));
            }
        }
        return even.stream().map(p -> new Point(Math.round(p.x() * 10) / 10.0, Math.round(p.y() * 10) / 10.0)).toList();
    }
}
