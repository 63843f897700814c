// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;

/**
 * Puts people who are joined by unions side by side: the man of a couple on the left; of several unions
 * of one person the earlier one on the left.
 */
final class PartnerOrder {

    private final FamilyIndex index;
    private final Map<FamilyMember, Set<FamilyMember>> partners = new LinkedHashMap<>();
    private final List<Union> unions = new ArrayList<>();

    private PartnerOrder(FamilyIndex index, List<FamilyMember> group) {
        this.index = index;
        group.forEach(person -> partners.put(person, new LinkedHashSet<>()));
        for (Union union : index.family().getUnions()) {
            List<FamilyMember> two = index.partners(union);
            if (two.size() == 2 && partners.containsKey(two.get(0))) {
                unions.add(union);
                partners.get(two.get(0)).add(two.get(1));
                partners.get(two.get(1)).add(two.get(0));
            }
        }
    }

    static List<FamilyMember> of(FamilyIndex index, List<FamilyMember> group) {
        return group.size() == 1 ? group : new PartnerOrder(index, group).order();
    }

    private List<FamilyMember> order() {
        FamilyMember first = partners.keySet().iterator().next();
        List<FamilyMember> line = new ArrayList<>(farthest(farthest(first).get(0)));
        for (FamilyMember person : partners.keySet()) {
            if (!line.contains(person)) {
                insert(line, person);
            }
        }
        List<FamilyMember> other = new ArrayList<>(line);
        Collections.reverse(other);
        int here = wrongSides(line);
        int there = wrongSides(other);
        return here < there || here == there && earlierOnTheLeft(line) ? line : other;
    }

    /** The longest way from a person along unions, from its far end back to that person. */
    private List<FamilyMember> farthest(FamilyMember start) {
        Map<FamilyMember, FamilyMember> from = new HashMap<>();
        Deque<FamilyMember> waiting = new ArrayDeque<>(List.of(start));
        from.put(start, null);
        FamilyMember last = start;
        while (!waiting.isEmpty()) {
            last = waiting.remove();
            for (FamilyMember next : partners.get(last)) {
                if (!from.containsKey(next)) {
                    from.put(next, last);
                    waiting.add(next);
                }
            }
        }
        List<FamilyMember> way = new ArrayList<>();
        for (FamilyMember person = last; person != null; person = from.get(person)) {
            way.add(person);
        }
        return way;
    }

    /** A third partner stands outside, on the side with fewer people. */
    private void insert(List<FamilyMember> line, FamilyMember person) {
        int beside = 0;
        for (int i = 0; i < line.size(); i++) {
            if (partners.get(person).contains(line.get(i))) {
                beside = i;
            }
        }
        line.add(beside < line.size() - beside ? 0 : line.size(), person);
    }

    private int wrongSides(List<FamilyMember> line) {
        int wrong = 0;
        for (Union union : unions) {
            List<FamilyMember> two = index.partners(union);
            boolean firstLeft = line.indexOf(two.get(0)) < line.indexOf(two.get(1));
            FamilyMember left = firstLeft ? two.get(0) : two.get(1);
            FamilyMember right = firstLeft ? two.get(1) : two.get(0);
            boolean byesex = left.getSex() == Sex.FEMALE && right.getSex() == Sex.MALE;
            boolean byOrder = left.getSex() == right.getSex() && !firstLeft;
            wrong += byesex || byOrder ? 1 : 0;
        }
        return wrong;
    }

    private boolean earlierOnTheLeft(List<FamilyMember> line) {
        if (unions.size() < 2) {
            return true;
        }
        return middle(line, unions.get(0)) <= middle(line, unions.get(unions.size() - 1));
    }

    private int middle(List<FamilyMember> line, Union union) {
        return index.partners(union).stream().mapToInt(line::indexOf).sum();
    }
}
