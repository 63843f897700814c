// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * Sorts a family into generations. People who are joined by unions make a group and stand in one row;
 * children stand at least one row lower. In an ordinary family each child stands exactly one row lower;
 * where that is impossible (an uncle marries his niece) or the data goes round in a circle, some lines
 * become longer, but it always ends.
 */
public final class Generations {

    private final FamilyIndex index;
    private final Map<FamilyMember, Integer> groupOf = new HashMap<>();
    private final List<List<FamilyMember>> groups = new ArrayList<>();
    private final List<Set<Integer>> below = new ArrayList<>();
    private final List<Set<Integer>> above = new ArrayList<>();
    private int[] rank;
    private int[] family;

    /**
     * Sorts a family.
     *
     * @param index the family, not null
     */
    public Generations(FamilyIndex index) {
        this.index = index;
        makeGroups();
        joinGroups();
        rankGroups();
    }

    /** {@return the groups; persons of one group are joined by unions} */
    public List<List<FamilyMember>> groups() {
        return groups;
    }

    /**
     * Tells the generation of a group.
     *
     * @param group its number
     * @return 0 for the eldest
     */
    public int generation(int group) {
        return rank[group];
    }

    /**
     * Tells the group of a person.
     *
     * @param person the person, not null
     * @return its number
     */
    public int group(FamilyMember person) {
        return groupOf.get(person);
    }

    /**
     * Tells which groups are related at all.
     *
     * @param group a group
     * @return the same number for related groups; 0 for those of the client, else in order of the model
     */
    public int component(int group) {
        return family[group];
    }

    private void makeGroups() {
        Map<FamilyMember, List<FamilyMember>> partners = new LinkedHashMap<>();
        index.members().forEach(person -> partners.put(person, new ArrayList<>()));
        for (Union union : index.family().getUnions()) {
            List<FamilyMember> two = index.partners(union);
            if (two.size() == 2) {
                partners.get(two.get(0)).add(two.get(1));
                partners.get(two.get(1)).add(two.get(0));
            }
        }
        for (FamilyMember person : index.members()) {
            if (!groupOf.containsKey(person)) {
                List<FamilyMember> group = new ArrayList<>();
                Deque<FamilyMember> waiting = new ArrayDeque<>(List.of(person));
                groupOf.put(person, groups.size());
                while (!waiting.isEmpty()) {
                    FamilyMember next = waiting.remove();
                    group.add(next);
                    partners.get(next).stream().filter(each -> groupOf.putIfAbsent(each, groups.size()) == null)
                            .forEach(waiting::add);
                }
                groups.add(group);
                below.add(new LinkedHashSet<>());
                above.add(new LinkedHashSet<>());
            }
        }
    }

    private void joinGroups() {
        for (Union union : index.family().getUnions()) {
            for (FamilyMember parent : index.partners(union)) {
                for (Parentage child : index.children(union)) {
                    int upper = groupOf.get(parent);
                    int lower = groupOf.get(child.getChild());
                    if (upper != lower) {
                        below.get(upper).add(lower);
                        above.get(lower).add(upper);
                    }
                }
            }
        }
        breakCircles();
    }

    /** Takes away the lines that lead back to where a walk down came from. */
    private void breakCircles() {
        int[] state = new int[groups.size()];
        for (int start = 0; start < groups.size(); start++) {
            Deque<int[]> path = new ArrayDeque<>();
            if (state[start] == 0) {
                path.push(new int[] { start, 0 });
                state[start] = 1;
            }
            while (!path.isEmpty()) {
                int[] top = path.peek();
                List<Integer> next = List.copyOf(below.get(top[0]));
                if (top[1] >= next.size()) {
                    state[top[0]] = 2;
                    path.pop();
                    continue;
                }
                int group = next.get(top[1]);
                if (state[group] == 1) {
                    below.get(top[0]).remove(group);
                    above.get(group).remove(top[0]);
                } else {
                    top[1]++;
                    if (state[group] == 0) {
                        state[group] = 1;
                        path.push(new int[] { group, 0 });
                    }
                }
            }
        }
    }

    private void rankGroups() {
        rank = new int[groups.size()];
        family = new int[groups.size()];
        boolean[] seen = new boolean[groups.size()];
        List<Integer> order = new ArrayList<>();
        index.client().ifPresent(client -> order.add(groupOf.get(client)));
        for (int group = 0; group < groups.size(); group++) {
            order.add(group);
        }
        int number = 0;
        int clientRank = 0;
        for (int start : order) {
            if (!seen[start]) {
                List<Integer> related = walk(start, seen);
                for (int group : related) {
                    family[group] = number;
                }
                if (!consistent(related)) {
                    longestWays(related);
                }
                int lowest = related.stream().mapToInt(group -> rank[group]).min().orElse(0);
                int shift = number == 0 ? -lowest : clientRank - rank[start];
                for (int group : related) {
                    rank[group] += shift;
                }
                clientRank = number == 0 ? rank[start] : clientRank;
                number++;
            }
        }
        int lowest = java.util.Arrays.stream(rank).min().orElse(0);
        for (int group = 0; group < rank.length; group++) {
            rank[group] -= lowest;
        }
    }

    /** Walks over all related groups, one row up or down at each step. */
    private List<Integer> walk(int start, boolean[] seen) {
        List<Integer> related = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int i = 0; i < related.size(); i++) {
            int group = related.get(i);
            for (int lower : below.get(group)) {
                visit(lower, rank[group] + 1, seen, related);
            }
            for (int upper : above.get(group)) {
                visit(upper, rank[group] - 1, seen, related);
            }
        }
        return related;
    }

    private void visit(int group, int itsRank, boolean[] seen, List<Integer> related) {
        if (!seen[group]) {
            seen[group] = true;
            rank[group] = itsRank;
            related.add(group);
        }
    }

    private boolean consistent(List<Integer> related) {
        return related.stream().allMatch(group -> below.get(group).stream()
                .allMatch(lower -> rank[lower] == rank[group] + 1));
    }

    private void longestWays(List<Integer> related) {
        List<Integer> sorted = topological(related);
        for (int group : sorted) {
            rank[group] = above.get(group).stream().mapToInt(upper -> rank[upper] + 1).max().orElse(0);
        }
        for (int i = sorted.size() - 1; i >= 0; i--) {
            int group = sorted.get(i);
            if (above.get(group).isEmpty()) {
                rank[group] = below.get(group).stream().mapToInt(lower -> rank[lower] - 1).min().orElse(rank[group]);
            }
        }
    }

    private List<Integer> topological(List<Integer> related) {
        Map<Integer, Integer> open = new HashMap<>();
        related.forEach(group -> open.put(group, above.get(group).size()));
        List<Integer> sorted = new ArrayList<>(related.stream().filter(group -> open.get(group) == 0).toList());
        for (int i = 0; i < sorted.size(); i++) {
            for (int lower : below.get(sorted.get(i))) {
                if (open.merge(lower, -1, Integer::sum) == 0) {
                    sorted.add(lower);
                }
            }
        }
        return sorted;
    }
}
