// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.drawing.internal.Generations;
import org.sasae.drawing.internal.Rows;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;

/**
 * Where the persons of a genogram stand: one row for each generation, partners side by side, children
 * under their parents with the eldest on the left. The client stands at 0, 0, so places set by hand keep
 * their meaning when the family grows.
 *
 * @param centres the centre of each person's symbol
 * @param generations the row of each person, 0 for the eldest
 * @param automatic the centres without what was set by hand
 */
public record GenogramLayout(Map<FamilyMember, Point> centres, Map<FamilyMember, Integer> generations,
        Map<FamilyMember, Point> automatic) {

    /** Copies the maps in their order. */
    public GenogramLayout {
        centres = new LinkedHashMap<>(centres);
        generations = new LinkedHashMap<>(generations);
        automatic = new LinkedHashMap<>(automatic);
    }

    /**
     * Arranges a family.
     *
     * @param index the family, not null
     * @param extents the room that each person needs, not null
     * @param byHand the places set by hand, not null; they are kept
     * @return the arrangement; who stands automatically makes way for who was placed by hand
     */
    public static GenogramLayout arrange(FamilyIndex index, Map<FamilyMember, Extent> extents,
            Map<FamilyMember, Point> byHand) {
        Generations generations = new Generations(index);
        Map<FamilyMember, Point> automatic = Rows.arrange(index, generations, extents);
        Map<FamilyMember, Integer> rows = new LinkedHashMap<>();
        index.members().forEach(person -> rows.put(person, generations.generation(generations.group(person))));
        return new GenogramLayout(makeWay(automatic, extents, byHand), rows, automatic);
    }

    /**
     * Gives where persons were put by hand.
     *
     * @param careCase the case, not null
     * @return the places as {@link #arrange} takes them
     */
    public static Map<FamilyMember, Point> byHand(CareCase careCase) {
        Map<FamilyMember, Point> places = new LinkedHashMap<>();
        LayoutStore.positions(careCase, DiagramKind.GENOGRAM).forEach((element, position) -> {
            if (element instanceof FamilyMember person) {
                places.put(person, new Point(position.x(), position.y()));
            }
        });
        return places;
    }

    private static Map<FamilyMember, Point> makeWay(Map<FamilyMember, Point> automatic,
            Map<FamilyMember, Extent> extents, Map<FamilyMember, Point> byHand) {
        Map<FamilyMember, Point> centres = new LinkedHashMap<>(automatic);
        centres.putAll(byHand.entrySet().stream().filter(entry -> automatic.containsKey(entry.getKey()))
                .collect(LinkedHashMap::new, (map, entry) -> map.put(entry.getKey(), entry.getValue()), Map::putAll));
        if (byHand.isEmpty()) {
            return centres;
        }
        List<Box> taken = new ArrayList<>();
        byHand.forEach((person, centre) -> {
            if (extents.containsKey(person)) {
                taken.add(extents.get(person).at(centre));
            }
        });
        automatic.entrySet().stream().filter(entry -> !byHand.containsKey(entry.getKey()))
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().distance(new Point(0, 0))))
                .forEach(entry -> {
                    Point free = nearestFree(entry.getValue(), extents.get(entry.getKey()), taken);
                    centres.put(entry.getKey(), free);
                    taken.add(extents.get(entry.getKey()).at(free));
                });
        return centres;
    }

    /** Looks to both sides in the row for the nearest place that nobody has taken. */
    private static Point nearestFree(Point wanted, Extent extent, List<Box> taken) {
        List<Point> candidates = new ArrayList<>(List.of(wanted));
        for (Box box : taken) {
            candidates.add(new Point(box.x() - extent.side() - 1, wanted.y()));
            candidates.add(new Point(box.right() + extent.side() + 1, wanted.y()));
        }
        return candidates.stream().filter(point -> taken.stream().noneMatch(extent.at(point)::overlaps))
                .min(Comparator.comparingDouble(point -> point.distance(wanted))).orElse(wanted);
    }
}
