// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.genogram.Extent;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Union;

/** Gives bars to children that would lie on each other different heights. */
final class BarTracks {

    /** How far from the words of a lone parent the line to the children runs down. */
    static final double ALONE = 5;

    private static final double APART = 8;

    private BarTracks() {
    }

    /** From where to where a bar reaches. */
    record Span(double from, double to) {
        boolean touches(Span other) {
            return from < other.to + APART && other.from < to + APART;
        }
    }

    /** {@return where the line to the children leaves: in the gap between the words below the two partners} */
    static double anchor(FamilyIndex index, Union union, Map<FamilyMember, Double> x, Map<FamilyMember, Extent> extents) {
        List<FamilyMember> partners = index.partners(union);
        if (partners.size() != 2) {
            return partners.stream().mapToDouble(person -> x.get(person) + extents.get(person).side() + ALONE).findFirst()
                    .orElse(0);
        }
        boolean firstLeft = x.get(partners.get(0)) <= x.get(partners.get(1));
        FamilyMember left = partners.get(firstLeft ? 0 : 1);
        FamilyMember right = partners.get(firstLeft ? 1 : 0);
        return (x.get(left) + extents.get(left).side() + x.get(right) - extents.get(right).side()) / 2;
    }

    static Span span(FamilyIndex index, Union union, Map<FamilyMember, Double> x, Map<FamilyMember, Extent> extents) {
        double anchor = anchor(index, union, x, extents);
        double from = anchor;
        double to = anchor;
        for (var child : index.children(union)) {
            from = Math.min(from, x.get(child.getChild()));
            to = Math.max(to, x.get(child.getChild()));
        }
        return new Span(from, to);
    }

    /** {@return the height of each bar, 0 for the lowest} */
    static Map<Union, Integer> assign(List<Union> unions, Function<Union, Span> spans) {
        Map<Union, Integer> tracks = new LinkedHashMap<>();
        List<List<Span>> used = new ArrayList<>();
        List<Union> sorted = unions.stream()
                .sorted(Comparator.comparingDouble(union -> spans.apply(union).from())).toList();
        for (Union union : sorted) {
            Span span = spans.apply(union);
            int track = 0;
            while (track < used.size() && used.get(track).stream().anyMatch(span::touches)) {
                track++;
            }
            if (track == used.size()) {
                used.add(new ArrayList<>());
            }
            used.get(track).add(span);
            tracks.put(union, track);
        }
        return tracks;
    }
}
