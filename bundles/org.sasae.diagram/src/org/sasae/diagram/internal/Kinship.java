// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;

/**
 * Proposes the relationship (続柄) of a new person from the way that leads to the client, written as
 * letters: P parent, C child, S brother or sister, M partner. So CM is the partner of a child.
 */
final class Kinship {

    private static final int LONGEST_WAY = 3;

    private final Map<FamilyMember, String> ways = new HashMap<>();

    Kinship(FamilyIndex index) {
        Deque<FamilyMember> waiting = new ArrayDeque<>();
        index.client().ifPresent(client -> {
            ways.put(client, "");
            waiting.add(client);
        });
        while (!waiting.isEmpty()) {
            FamilyMember person = waiting.remove();
            for (Union union : index.unions(person)) {
                index.children(union).forEach(child -> reach(child.getChild(), person, 'C', waiting));
            }
            index.parents(person).ifPresent(union -> {
                index.partners(union).forEach(parent -> reach(parent, person, 'P', waiting));
                index.children(union).forEach(child -> reach(child.getChild(), person, 'S', waiting));
            });
            for (Union union : index.unions(person)) {
                index.partners(union).forEach(partner -> reach(partner, person, 'M', waiting));
            }
        }
    }

    /**
     * Names a new relative.
     *
     * @param anchor whose relative it is, not null
     * @param step P, C, S or M
     * @param sex the sex of the new person, not null
     * @param ordinal for a child, the how manieth of that sex, from 1
     * @param texts the language, not null
     * @return the relationship to the client, empty when the language has no short word for it
     */
    String name(FamilyMember anchor, char step, Sex sex, int ordinal, DiagramTexts texts) {
        return Optional.ofNullable(ways.get(anchor)).map(way -> step(way, step))
                .flatMap(way -> texts.find("kin." + way + "." + sex.name() + "." + ordinal)
                        .or(() -> texts.find("kin." + way + "." + sex.name())))
                .orElse("");
    }

    private void reach(FamilyMember person, FamilyMember from, char step, Deque<FamilyMember> waiting) {
        String way = step(ways.get(from), step);
        if (way.length() <= LONGEST_WAY && !ways.containsKey(person)) {
            ways.put(person, way);
            waiting.add(person);
        }
    }

    /** Goes one step on and shortens: a partner's child counts as a child, a parent's child as a brother or sister. */
    private static String step(String way, char step) {
        String longer = way + step;
        if (longer.endsWith("MC")) {
            return longer.substring(0, longer.length() - 2) + "C";
        }
        if (longer.endsWith("SP") || longer.endsWith("PM")) {
            return longer.substring(0, longer.length() - 2) + "P";
        }
        if (longer.endsWith("SS") || longer.endsWith("PC")) {
            return longer.substring(0, longer.length() - 2) + "S";
        }
        if (longer.endsWith("CS")) {
            return longer.substring(0, longer.length() - 2) + "C";
        }
        return longer;
    }
}
