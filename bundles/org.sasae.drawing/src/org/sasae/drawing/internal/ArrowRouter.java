// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;

/**
 * Finds ways for arrows in the lanes between cards: short, with few corners, and not on top of each other.
 * Where there are too many arrows for this to stay quick, they run straight.
 */
public final class ArrowRouter {

    private static final double FINE = 6;
    /** For many arrows: fewer ways side by side, but found before the person has looked up. */
    private static final double COARSE = 10;
    private static final double MUCH_WORK = 3e6;
    private static final double CLEARANCE = 3;
    private static final double MARGIN = 30;
    private static final float CORNER_COST = 5f;
    private static final float SHARED_COST = 4f;
    private static final float CROSSING_COST = 1f;
    private static final float CLOSE_COST = 0.8f;
    private static final double CLOSE = 10;
    private static final float EAGER = 1.3f;
    private static final double MOST_WORK = 25e6;
    private static final int[] DX = { 1, 0, -1, 0 };
    private static final int[] DY = { 0, 1, 0, -1 };

    private final Map<IcfFactor, Box> cards;
    private final Box field;
    private final double step;
    private final int columns;
    private final int rows;
    private final IcfFactor[] owner;
    private final boolean[] closed;
    private final boolean[] close;
    private final byte[] used;
    private final float[] cost;
    private final int[] before;
    private final StateQueue queue = new StateQueue();
    private final Map<IcfFactor, Integer> ports = new HashMap<>();
    private final Map<IcfFactor, Integer> taken = new HashMap<>();

    /**
     * Prepares.
     *
     * @param cards the cards, at least one
     * @param closedAreas places that no arrow may cross, such as headings, not null
     * @param arrows how many arrows there will be
     */
    public ArrowRouter(Map<IcfFactor, Box> cards, List<Box> closedAreas, int arrows) {
        this.cards = cards;
        this.field = Box.around(cards.values()).orElseThrow().grow(MARGIN);
        this.step = field.width() / FINE * field.height() / FINE * arrows <= MUCH_WORK ? FINE : COARSE;
        this.columns = (int) Math.ceil(field.width() / step) + 1;
        this.rows = (int) Math.ceil(field.height() / step) + 1;
        this.owner = new IcfFactor[columns * rows];
        this.closed = new boolean[columns * rows];
        this.close = new boolean[columns * rows];
        this.used = new byte[columns * rows];
        this.cost = new float[columns * rows * 4];
        this.before = new int[columns * rows * 4];
        cards.values().forEach(box -> cells(box.grow(CLOSE)).forEach(cell -> close[cell] = true));
        cards.forEach((factor, box) -> cells(box.grow(CLEARANCE)).forEach(cell -> owner[cell] = factor));
        closedAreas.forEach(box -> cells(box).forEach(cell -> closed[cell] = true));
    }

    /**
     * Finds the ways.
     *
     * @param influences influences between two of the cards, not null
     * @return the corners of each way, from the edge of the source to the edge of the target
     */
    public Map<IcfInfluence, List<Point>> routes(List<IcfInfluence> influences) {
        boolean quick = (double) columns * rows * influences.size() <= MOST_WORK;
        influences.forEach(influence -> {
            ports.merge(influence.getSource(), 1, Integer::sum);
            ports.merge(influence.getTarget(), 1, Integer::sum);
        });
        Map<IcfInfluence, List<Point>> routes = new LinkedHashMap<>();
        for (IcfInfluence influence : influences) {
            Box from = cards.get(influence.getSource());
            Box to = cards.get(influence.getTarget());
            Point start = port(influence.getSource());
            Point end = port(influence.getTarget());
            List<Point> way = quick ? way(influence, start, end) : List.of(start, end);
            routes.put(influence, clip(way, from, to));
        }
        return routes;
    }

    /** Each arrow of a card leaves from a point of its own, so that arrows do not meet at the edge. */
    private Point port(IcfFactor factor) {
        int number = taken.merge(factor, 1, Integer::sum) - 1;
        double aside = number - (ports.get(factor) - 1) / 2.0;
        Box box = cards.get(factor);
        double stepX = Math.min(14, box.width() * 0.7 / ports.get(factor));
        double stepY = Math.min(9, box.height() * 0.7 / ports.get(factor));
        return box.centre().plus(aside * stepX, aside * stepY);
    }

    private List<Point> way(IcfInfluence influence, Point from, Point to) {
        int start = cell(from);
        int goal = cell(to);
        Arrays.fill(cost, Float.POSITIVE_INFINITY);
        Arrays.fill(before, -1);
        queue.clear();
        for (int d = 0; d < 4; d++) {
            cost[start * 4 + d] = 0;
            queue.add(far(start, goal), start * 4 + d);
        }
        int reached = -1;
        while (!queue.isEmpty()) {
            float estimate = queue.key();
            int state = queue.remove();
            int at = state / 4;
            if (at == goal) {
                reached = state;
                break;
            }
            if (estimate > cost[state] + far(at, goal) + 0.01f) {
                continue;
            }
            for (int d = 0; d < 4; d++) {
                int next = next(at, d);
                if (next < 0 || d == (state + 2) % 4 || !open(next, influence)) {
                    continue;
                }
                float way = cost[state] + 1 + (d == state % 4 ? 0 : CORNER_COST) + crowd(next, d);
                int reachedState = next * 4 + d;
                if (way < cost[reachedState]) {
                    cost[reachedState] = way;
                    before[reachedState] = state;
                    queue.add(way + far(next, goal), reachedState);
                }
            }
        }
        return reached < 0 ? List.of(from, to) : corners(reached);
    }

    private boolean open(int cell, IcfInfluence influence) {
        IcfFactor there = owner[cell];
        return there == null ? !closed[cell] : there == influence.getSource() || there == influence.getTarget();
    }

    private float crowd(int cell, int direction) {
        if (owner[cell] != null) {
            return 0;
        }
        float edge = close[cell] ? CLOSE_COST : 0;
        if (used[cell] == 0) {
            return edge;
        }
        int same = direction % 2 == 0 ? 1 : 2;
        return edge + ((used[cell] & same) != 0 ? SHARED_COST : CROSSING_COST);
    }

    private List<Point> corners(int reached) {
        List<Point> way = new ArrayList<>();
        int last = -1;
        for (int state = reached; state >= 0; state = before[state]) {
            used[state / 4] |= (byte) (state % 2 == 0 ? 1 : 2);
            if (last != state % 4 || before[state] < 0) {
                way.add(0, point(state / 4));
                if (before[state] >= 0 && last >= 0 && last != state % 4) {
                    used[state / 4] |= 3;
                }
            }
            last = state % 4;
        }
        return way;
    }

    /** Cuts off what lies within the two cards. */
    private static List<Point> clip(List<Point> way, Box from, Box to) {
        List<Point> line = new ArrayList<>(way);
        while (line.size() > 2 && from.distance(line.get(1).x(), line.get(1).y()) == 0) {
            line.remove(0);
        }
        while (line.size() > 2 && to.distance(line.get(line.size() - 2).x(), line.get(line.size() - 2).y()) == 0) {
            line.remove(line.size() - 1);
        }
        line.set(0, edge(line.get(1), line.get(0), from));
        int last = line.size() - 1;
        line.set(last, edge(line.get(last - 1), line.get(last), to));
        return line;
    }

    /** Where the line from outside to a point inside meets the edge. */
    private static Point edge(Point outside, Point inside, Box box) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            Point p = outside.towards(inside, middle);
            if (box.distance(p.x(), p.y()) == 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return outside.towards(inside, high);
    }

    /** The least way there is; going a little astray costs less time than looking everywhere. */
    private float far(int from, int to) {
        return EAGER * (Math.abs(from % columns - to % columns) + Math.abs(from / columns - to / columns));
    }

    private int next(int cell, int direction) {
        int c = cell % columns + DX[direction];
        int r = cell / columns + DY[direction];
        return c < 0 || r < 0 || c >= columns || r >= rows ? -1 : r * columns + c;
    }

    private int cell(Point point) {
        return (int) Math.round((point.y() - field.y()) / step) * columns
                + (int) Math.round((point.x() - field.x()) / step);
    }

    private Point point(int cell) {
        return new Point(field.x() + cell % columns * step, field.y() + cell / columns * step);
    }

    private List<Integer> cells(Box box) {
        List<Integer> cells = new ArrayList<>();
        int left = Math.max(0, (int) Math.ceil((box.x() - field.x()) / step));
        int right = Math.min(columns - 1, (int) Math.floor((box.right() - field.x()) / step));
        int top = Math.max(0, (int) Math.ceil((box.y() - field.y()) / step));
        int bottom = Math.min(rows - 1, (int) Math.floor((box.bottom() - field.y()) / step));
        for (int r = top; r <= bottom; r++) {
            for (int c = left; c <= right; c++) {
                cells.add(r * columns + c);
            }
        }
        return cells;
    }
}
