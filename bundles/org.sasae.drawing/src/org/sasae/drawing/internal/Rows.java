// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.Extent;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Union;

/** Puts the steps of the automatic arrangement together. */
public final class Rows {

    /** Room between two generations for the lines to the children, with one bar. */
    private static final double BETWEEN = 40;
    /** Room for each further bar. */
    static final double BAR = 9;

    private Rows() {
    }

    /**
     * Arranges a family.
     *
     * @param index the family, not null
     * @param generations its generations, not null
     * @param extents the room that each person needs, not null
     * @return the centre of each person's symbol; the client, or else the first person, stands at 0, 0
     */
    public static Map<FamilyMember, Point> arrange(FamilyIndex index, Generations generations,
            Map<FamilyMember, Extent> extents) {
        List<List<FamilyMember>> rows = new RowOrder(index, generations).rows();
        Map<FamilyMember, Double> x = new RowPlacement(index, generations, rows, extents).x();
        Map<FamilyMember, Point> centres = new LinkedHashMap<>();
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            double above = rows.get(i).stream().mapToDouble(person -> extents.get(person).above()).max().orElse(0);
            double below = rows.get(i).stream().mapToDouble(person -> extents.get(person).below()).max().orElse(0);
            y += above;
            for (FamilyMember person : rows.get(i)) {
                centres.put(person, new Point(x.get(person), y));
            }
            y += below + BETWEEN + BAR * (bars(index, rows.get(i), x, extents) - 1);
        }
        return aroundClient(index, centres);
    }

    /** How many bars to children lie above each other below a row. */
    private static int bars(FamilyIndex index, List<FamilyMember> row, Map<FamilyMember, Double> x,
            Map<FamilyMember, Extent> extents) {
        List<Union> unions = row.stream().flatMap(person -> index.unions(person).stream()).distinct()
                .filter(union -> !index.children(union).isEmpty()).toList();
        return Math.max(1, 1 + BarTracks.assign(unions, union -> BarTracks.span(index, union, x, extents)).values().stream()
                .mapToInt(Integer::intValue).max().orElse(0));
    }

    private static Map<FamilyMember, Point> aroundClient(FamilyIndex index, Map<FamilyMember, Point> centres) {
        Point origin = index.client().or(() -> index.members().stream().findFirst()).map(centres::get)
                .orElse(new Point(0, 0));
        Map<FamilyMember, Point> moved = new LinkedHashMap<>();
        index.members().forEach(person -> moved.put(person,
                round(centres.get(person).plus(-origin.x(), -origin.y()))));
        return moved;
    }

    private static Point round(Point point) {
        return new Point(Math.round(point.x() * 2) / 2.0, Math.round(point.y() * 2) / 2.0);
    }
}
