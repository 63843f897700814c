// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * Orders each generation from left to right: brothers and sisters by age, the eldest on the left, and
 * otherwise so that few lines cross. Groups of partners are never torn apart. The same family always
 * gives the same order, and the order of the model decides where nothing else does.
 */
final class RowOrder {

    private static final double UNRELATED = 1e9;
    private static final double AGE = 1e6;
    private static final double CROSSING = 10;
    private static final double MODEL_ORDER = 0.01;
    private static final int SWEEPS = 4;

    private final FamilyIndex index;
    private final Generations generations;
    private final List<List<FamilyMember>> lines = new ArrayList<>();
    private final List<List<Integer>> rows = new ArrayList<>();
    private final Map<FamilyMember, Double> places = new HashMap<>();
    private final Map<FamilyMember, Integer> birthPlace = new HashMap<>();
    private final int[] visit;
    private int visits;

    RowOrder(FamilyIndex index, Generations generations) {
        this.index = index;
        this.generations = generations;
        this.visit = new int[generations.groups().size()];
        generations.groups().forEach(group -> lines.add(PartnerOrder.of(index, group)));
        for (Union union : index.family().getUnions()) {
            List<Parentage> children = index.children(union);
            for (int i = 0; i < children.size(); i++) {
                birthPlace.put(children.get(i).getChild(), i);
            }
        }
        firstOrder();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean changed = false;
            for (int i = 0; i < rows.size(); i++) {
                changed |= improve(sweep % 2 == 0 ? i : rows.size() - 1 - i);
            }
            if (!changed && sweep > 0) {
                break;
            }
        }
    }

    /** {@return the persons of each generation from left to right} */
    List<List<FamilyMember>> rows() {
        return rows.stream().map(row -> row.stream().flatMap(group -> lines.get(group).stream()).toList()).toList();
    }

    private void firstOrder() {
        List<Integer> all = new ArrayList<>();
        for (int group = 0; group < visit.length; group++) {
            all.add(group);
        }
        all.sort(Comparator.<Integer>comparingInt(generations::component).thenComparingInt(generations::generation));
        all.forEach(this::visit);
        int deepest = all.stream().mapToInt(generations::generation).max().orElse(-1);
        for (int row = 0; row <= deepest; row++) {
            int wanted = row;
            rows.add(new ArrayList<>(all.stream().filter(group -> generations.generation(group) == wanted)
                    .sorted(Comparator.<Integer>comparingInt(generations::component)
                            .thenComparingInt(group -> visit[group]))
                    .toList()));
        }
        rows.forEach(this::number);
    }

    private void visit(int group) {
        if (visit[group] != 0) {
            return;
        }
        visit[group] = ++visits;
        for (FamilyMember person : lines.get(group)) {
            for (Union union : index.unions(person)) {
                for (Parentage child : index.children(union)) {
                    visit(generations.group(child.getChild()));
                }
            }
        }
    }

    private void number(List<Integer> row) {
        double place = 0;
        for (int group : row) {
            for (FamilyMember person : lines.get(group)) {
                places.put(person, place++);
            }
        }
    }

    /** Moves each group to where it costs least, until nothing gets better. */
    private boolean improve(int rowNumber) {
        List<Integer> row = rows.get(rowNumber);
        int n = row.size();
        double[][] cost = costs(row);
        List<Integer> order = byAge(row);
        boolean any = false;
        for (int i = 0; i < n; i++) {
            any |= order.get(i) != i;
        }
        boolean better = true;
        for (int round = 0; round < n && better; round++) {
            better = false;
            for (int item = 0; item < n; item++) {
                better |= sift(order, item, cost);
            }
            any |= better;
        }
        if (any) {
            List<Integer> moved = order.stream().map(row::get).toList();
            rows.set(rowNumber, new ArrayList<>(moved));
            number(moved);
        }
        return any;
    }

    /**
     * The row as it is, but nobody before an elder brother or sister. Moving one group at a time would not always
     * get there.
     */
    private List<Integer> byAge(List<Integer> row) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            open.add(i);
        }
        List<Integer> order = new ArrayList<>();
        while (!open.isEmpty()) {
            int next = open.stream().filter(item -> open.stream().noneMatch(other -> other != item
                    && outOfAge(row.get(item), row.get(other)) > 0)).findFirst().orElse(open.get(0));
            order.add(next);
            open.remove(Integer.valueOf(next));
        }
        return order;
    }

    /** How many pairs of brothers and sisters stand in the wrong order when one group stands left of another. */
    private int outOfAge(int left, int right) {
        int pairs = 0;
        for (FamilyMember one : lines.get(left)) {
            for (FamilyMember other : lines.get(right)) {
                boolean siblings = index.parents(one).isPresent() && index.parents(one).equals(index.parents(other));
                pairs += siblings && birthPlace.get(one) > birthPlace.get(other) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean sift(List<Integer> order, int item, double[][] cost) {
        int at = order.indexOf(item);
        int best = at;
        double gain = 0;
        double sum = 0;
        for (int i = at - 1; i >= 0; i--) {
            sum += cost[order.get(i)][item] - cost[item][order.get(i)];
            if (sum > gain + 1e-6) {
                gain = sum;
                best = i;
            }
        }
        sum = 0;
        for (int i = at + 1; i < order.size(); i++) {
            sum += cost[item][order.get(i)] - cost[order.get(i)][item];
            if (sum > gain + 1e-6) {
                gain = sum;
                best = i;
            }
        }
        if (best == at) {
            return false;
        }
        order.remove(at);
        order.add(best, item);
        return true;
    }

    private double[][] costs(List<Integer> row) {
        int n = row.size();
        double[][] cost = new double[n][n];
        List<Ends> ends = row.stream().map(this::ends).toList();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (a != b) {
                    cost[a][b] = cost(row.get(a), row.get(b), ends.get(a), ends.get(b));
                }
            }
        }
        return cost;
    }

    /** What it costs that one group stands on the left of another. */
    private double cost(int left, int right, Ends leftEnds, Ends rightEnds) {
        double cost = generations.component(left) > generations.component(right) ? UNRELATED : 0;
        cost += visit[left] > visit[right] ? MODEL_ORDER : 0;
        cost += AGE * outOfAge(left, right);
        return cost + CROSSING * (crossings(leftEnds.up, rightEnds.up) + crossings(leftEnds.down, rightEnds.down));
    }

    private static int crossings(List<Double> left, List<Double> right) {
        int crossings = 0;
        for (double one : left) {
            for (double other : right) {
                crossings += one > other ? 1 : 0;
            }
        }
        return crossings;
    }

    private record Ends(List<Double> up, List<Double> down) {
    }

    private Ends ends(int group) {
        List<Double> up = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        for (FamilyMember person : lines.get(group)) {
            index.parents(person).ifPresent(union -> up.add(index.partners(union).stream()
                    .mapToDouble(places::get).average().orElse(0)));
            for (Union union : index.unions(person)) {
                index.children(union).forEach(child -> down.add(places.get(child.getChild())));
            }
        }
        return new Ends(up, down);
    }
}
