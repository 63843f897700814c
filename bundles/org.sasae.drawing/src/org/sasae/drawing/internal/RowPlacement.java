// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.genogram.Extent;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Union;

/**
 * Finds the places within the rows: children under the middle of their parents, partners close together,
 * nobody on top of anybody. Rows are pulled towards each other in turn; each pull keeps the order and the
 * distances within the row.
 */
final class RowPlacement {

    private static final double PARTNER_GAP = 14;
    private static final double PARTNER_DISTANCE = 104;
    private static final double MIXED_CUSTODY_GAP = 34;
    private static final double SIBLING_GAP = 12;
    private static final double COUSIN_GAP = 26;
    private static final double UNRELATED_GAP = 60;
    /** Who has neither partner nor children follows the others and does not pull. */
    private static final double LEAF = 0.1;
    private static final double TOGETHER = 0.7;
    private static final int PULLS = 160;
    private static final int LAST_PULLS = 12;

    private final FamilyIndex index;
    private final Generations generations;
    private final List<List<FamilyMember>> rows;
    private final Map<FamilyMember, Extent> extents;
    private final Map<FamilyMember, Double> x = new HashMap<>();
    private final List<double[]> gaps = new ArrayList<>();

    RowPlacement(FamilyIndex index, Generations generations, List<List<FamilyMember>> rows,
            Map<FamilyMember, Extent> extents) {
        this.index = index;
        this.generations = generations;
        this.rows = rows;
        this.extents = extents;
        rows.forEach(this::start);
        for (int pull = 0; pull < PULLS; pull++) {
            for (int i = 0; i < rows.size(); i++) {
                pull(pull % 2 == 0 ? i : rows.size() - 1 - i);
            }
        }
        for (int pull = 0; pull < LAST_PULLS; pull++) {
            for (int i = 0; i < rows.size(); i++) {
                pullGroups(pull % 2 == 0 ? rows.size() - 1 - i : i, pull % 2 == 0);
            }
        }
    }

    Map<FamilyMember, Double> x() {
        return x;
    }

    private void start(List<FamilyMember> row) {
        double[] gap = new double[row.size()];
        double place = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                gap[i] = distance(row.get(i - 1), row.get(i));
                place += gap[i];
            }
            x.put(row.get(i), place);
        }
        double middle = place / 2;
        row.forEach(person -> x.merge(person, -middle, Double::sum));
        gaps.add(gap);
    }

    private double distance(FamilyMember left, FamilyMember right) {
        double room = extents.get(left).side() + extents.get(right).side();
        Optional<Union> union = union(left, right);
        if (union.isPresent()) {
            return Math.max(PARTNER_DISTANCE, room + (mixedCustody(union.get()) ? MIXED_CUSTODY_GAP : PARTNER_GAP));
        }
        if (generations.component(generations.group(left)) != generations.component(generations.group(right))) {
            return room + UNRELATED_GAP;
        }
        boolean siblings = index.parents(left).isPresent() && index.parents(left).equals(index.parents(right));
        boolean sameGroup = generations.group(left) == generations.group(right);
        return room + (siblings || sameGroup ? SIBLING_GAP : COUSIN_GAP);
    }

    private Optional<Union> union(FamilyMember one, FamilyMember other) {
        return index.unions(one).stream().filter(union -> index.partners(union).contains(other)).findFirst();
    }

    static boolean mixedCustody(Union union) {
        return union.getChildren().stream().map(child -> child.getCustodyWith()).filter(each -> each != null)
                .distinct().count() > 1;
    }

    private void pull(int rowNumber) {
        List<FamilyMember> row = rows.get(rowNumber);
        double[] wanted = new double[row.size()];
        double[] weight = new double[row.size()];
        for (int i = 0; i < row.size(); i++) {
            FamilyMember person = row.get(i);
            double sum = 0.05 * x.get(person);
            double weights = 0.05;
            Optional<Union> parents = index.parents(person);
            if (parents.isPresent()) {
                double pull = index.unions(person).isEmpty() ? LEAF : 1;
                sum += pull * (x.get(person) - offCentre(parents.get()));
                weights += pull;
            }
            for (Union union : index.unions(person)) {
                if (!index.children(union).isEmpty()) {
                    sum += x.get(person) + offCentre(union);
                    weights += 1;
                }
            }
            double[] siblings = siblings(rowNumber, i);
            sum += siblings[0];
            weights += siblings[1];
            if (i > 0 && union(row.get(i - 1), person).isPresent()) {
                sum += 0.6 * (x.get(row.get(i - 1)) + gaps.get(rowNumber)[i]);
                weights += 0.6;
            }
            if (i + 1 < row.size() && union(person, row.get(i + 1)).isPresent()) {
                sum += 0.6 * (x.get(row.get(i + 1)) - gaps.get(rowNumber)[i + 1]);
                weights += 0.6;
            }
            wanted[i] = sum / weights;
            weight[i] = weights;
        }
        double[] placed = Spacing.place(wanted, weight, gaps.get(rowNumber));
        for (int i = 0; i < row.size(); i++) {
            x.put(row.get(i), placed[i]);
        }
    }

    /** Brothers and sisters keep together; otherwise they would drift apart around a centre that suits them. */
    private double[] siblings(int rowNumber, int at) {
        List<FamilyMember> row = rows.get(rowNumber);
        double[] gap = gaps.get(rowNumber);
        double[] sum = new double[2];
        Optional<Union> parents = index.parents(row.get(at));
        if (parents.isEmpty()) {
            return sum;
        }
        double way = 0;
        for (int i = at - 1; i >= 0; i--) {
            way += gap[i + 1];
            if (index.parents(row.get(i)).equals(parents)) {
                sum[0] += TOGETHER * (x.get(row.get(i)) + way);
                sum[1] += TOGETHER;
                break;
            }
        }
        way = 0;
        for (int i = at + 1; i < row.size(); i++) {
            way += gap[i];
            if (index.parents(row.get(i)).equals(parents)) {
                sum[0] += TOGETHER * (x.get(row.get(i)) - way);
                sum[1] += TOGETHER;
                break;
            }
        }
        return sum;
    }

    /** Moves groups of partners as they are, so that lines that can be straight become straight. */
    private void pullGroups(int rowNumber, boolean towardsChildren) {
        List<FamilyMember> row = rows.get(rowNumber);
        double[] wanted = new double[row.size()];
        double[] weight = new double[row.size()];
        int from = 0;
        while (from < row.size()) {
            int to = from + 1;
            while (to < row.size() && generations.group(row.get(to)) == generations.group(row.get(from))) {
                to++;
            }
            double shift = follows(row, from, to) ? follow(rowNumber, from)
                    : shift(row.subList(from, to), towardsChildren);
            for (int i = from; i < to; i++) {
                wanted[i] = x.get(row.get(i)) + shift;
                weight[i] = 1;
            }
            from = to;
        }
        double[] rigid = gaps.get(rowNumber).clone();
        for (int i = 1; i < row.size(); i++) {
            if (generations.group(row.get(i)) == generations.group(row.get(i - 1))) {
                rigid[i] = Math.max(rigid[i], x.get(row.get(i)) - x.get(row.get(i - 1)));
            }
        }
        double[] placed = Spacing.place(wanted, weight, rigid);
        for (int i = 0; i < row.size(); i++) {
            x.put(row.get(i), placed[i]);
        }
    }

    /** Somebody without partner and children, some of whose brothers and sisters have them. */
    private boolean follows(List<FamilyMember> row, int from, int to) {
        FamilyMember person = row.get(from);
        Optional<Union> parents = index.parents(person);
        return to - from == 1 && index.unions(person).isEmpty() && parents.isPresent()
                && index.children(parents.get()).stream().anyMatch(child -> !index.unions(child.getChild()).isEmpty());
    }

    private double follow(int rowNumber, int at) {
        double[] siblings = siblings(rowNumber, at);
        return siblings[1] == 0 ? 0 : siblings[0] / siblings[1] - x.get(rows.get(rowNumber).get(at));
    }

    private double shift(List<FamilyMember> group, boolean towardsChildren) {
        double sum = 0;
        int count = 0;
        Set<Union> seen = new HashSet<>();
        for (FamilyMember person : group) {
            Optional<Union> parents = index.parents(person);
            if (!towardsChildren && parents.isPresent()) {
                sum -= offCentre(parents.get());
                count++;
            }
            for (Union union : index.unions(person)) {
                if (towardsChildren && seen.add(union) && !index.children(union).isEmpty()) {
                    sum += offCentre(union);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** How far the children stand to the right of the middle of their parents. */
    private double offCentre(Union union) {
        double parents = BarTracks.anchor(index, union, x, extents);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (var child : index.children(union)) {
            least = Math.min(least, x.get(child.getChild()));
            most = Math.max(most, x.get(child.getChild()));
        }
        return least > most ? 0 : (least + most) / 2 - parents;
    }
}
