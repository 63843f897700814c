// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.Extent;
import org.sasae.model.care.Bond;
import org.sasae.model.care.FamilyMember;

/**
 * Finds curves for bonds that keep off the lines of the family: between people of one row above the row,
 * otherwise out of the upper person's side, past the words below, to the lower person's shoulder.
 */
public final class BondRouter {

    private static final double RISE = 27;
    private static final double CLEAR = 26;

    private final Map<FamilyMember, Point> centres;
    private final Map<FamilyMember, Extent> extents;
    private final ToDoubleFunction<FamilyMember> radius;
    private final Map<Object, Integer> used = new HashMap<>();

    /**
     * Prepares.
     *
     * @param centres where people stand, not null
     * @param extents the room they need, not null
     * @param radius the size of their symbols, not null
     */
    public BondRouter(Map<FamilyMember, Point> centres, Map<FamilyMember, Extent> extents,
            ToDoubleFunction<FamilyMember> radius) {
        this.centres = centres;
        this.extents = extents;
        this.radius = radius;
    }

    /**
     * Finds the curves.
     *
     * @param bonds bonds whose two ends stand on the picture, not null
     * @return four points of each curve, from the bond's beginning to its end
     */
    public Map<Bond, List<Point>> routes(List<Bond> bonds) {
        Map<Bond, List<Point>> routes = new LinkedHashMap<>();
        for (Bond bond : bonds) {
            Point from = centres.get(bond.getFrom());
            Point to = centres.get(bond.getTo());
            boolean sameRow = Math.abs(from.y() - to.y()) < 30;
            if (sameRow) {
                routes.put(bond, arc(bond.getFrom(), bond.getTo()));
            } else if (from.y() < to.y()) {
                routes.put(bond, side(bond.getFrom(), bond.getTo()));
            } else {
                List<Point> down = side(bond.getTo(), bond.getFrom());
                routes.put(bond, List.of(down.get(3), down.get(2), down.get(1), down.get(0)));
            }
        }
        return routes;
    }

    private List<Point> arc(FamilyMember from, FamilyMember to) {
        Point a = centres.get(from);
        Point b = centres.get(to);
        double way = b.x() >= a.x() ? 1 : -1;
        int again = use(Set.of(from, to));
        double angle = Math.toRadians(55 - 12 * again);
        Point start = a.plus(way * radius.applyAsDouble(from) * Math.cos(angle),
                -radius.applyAsDouble(from) * Math.sin(angle));
        Point end = b.plus(-way * radius.applyAsDouble(to) * Math.cos(angle),
                -radius.applyAsDouble(to) * Math.sin(angle));
        double rise = RISE + 14 * again;
        return List.of(start, start.plus((end.x() - start.x()) * 0.25, -rise),
                end.plus(-(end.x() - start.x()) * 0.25, -rise), end);
    }

    private List<Point> side(FamilyMember upper, FamilyMember lower) {
        Point above = centres.get(upper);
        Point below = centres.get(lower);
        double way = below.x() >= above.x() ? 1 : -1;
        int again = use(List.of(upper, way));
        double angle = Math.toRadians(12 + 16 * again);
        Point start = above.plus(way * radius.applyAsDouble(upper) * Math.cos(angle),
                radius.applyAsDouble(upper) * Math.sin(angle));
        double shoulder = below.x() - above.x() > 0 ? -1 : 1;
        boolean steep = Math.abs(below.x() - above.x()) < extents.get(upper).side() + CLEAR;
        double lean = steep ? way : shoulder;
        Point end = below.plus(lean * radius.applyAsDouble(lower) * 0.72, -radius.applyAsDouble(lower) * 0.72);
        double out = Math.max(extents.get(upper).side() + CLEAR - radius.applyAsDouble(upper),
                Math.abs(below.x() - above.x()) * 0.35);
        return List.of(start, start.plus(way * out, 24), end.plus(lean * 14, -70), end);
    }

    private int use(Object key) {
        return used.merge(key, 1, Integer::sum) - 1;
    }
}
