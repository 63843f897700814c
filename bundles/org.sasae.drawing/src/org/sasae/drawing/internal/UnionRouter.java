// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.Extent;
import org.sasae.drawing.genogram.GenogramLayout;
import org.sasae.drawing.genogram.UnionRoute;
import org.sasae.drawing.genogram.UnionRoute.Branch;
import org.sasae.drawing.genogram.UnionRoute.End;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/** Finds the way of the lines of couples and children between the persons. */
public final class UnionRouter {

    private static final double ABOVE_CHILD = 15;
    private static final double OUT = BarTracks.ALONE;
    private static final double FURTHER_SHARE = 0.62;
    private static final double FURTHER_SIDE = 9;
    private static final double FURTHER_ABOVE = 6;

    private final FamilyIndex index;
    private final GenogramLayout layout;
    private final Map<FamilyMember, Extent> extents;
    private final ToDoubleFunction<FamilyMember> radius;
    private final Map<FamilyMember, Double> x = new HashMap<>();

    /**
     * Prepares.
     *
     * @param index the family, not null
     * @param layout where its members stand, not null
     * @param extents the room they need, not null
     * @param radius the size of their symbols, not null
     */
    public UnionRouter(FamilyIndex index, GenogramLayout layout, Map<FamilyMember, Extent> extents,
            ToDoubleFunction<FamilyMember> radius) {
        this.index = index;
        this.layout = layout;
        this.extents = extents;
        this.radius = radius;
        layout.centres().forEach((person, point) -> x.put(person, point.x()));
    }

    /** {@return the ways of all couples and parents} */
    public Map<Union, UnionRoute> routes() {
        Map<Union, UnionRoute> routes = new LinkedHashMap<>();
        Map<Union, Integer> tracks = tracks();
        for (Union union : index.family().getUnions()) {
            List<FamilyMember> partners = index.partners(union);
            if (!partners.isEmpty()) {
                routes.put(union, route(union, partners, tracks.getOrDefault(union, 0)));
            }
        }
        return routes;
    }

    /**
     * Finds the way to a child who stands under other parents: from the couple's line down to just above the child.
     *
     * @param child the parentage, not null
     * @param route the way of its couple, not null
     * @return the corners, from the couple to the child
     */
    public List<Point> further(Parentage child, UnionRoute route) {
        FamilyMember person = child.getChild();
        Point from = route.line().get(0).towards(route.line().get(route.line().size() - 1), FURTHER_SHARE);
        double side = from.x() < centre(person).x() ? -FURTHER_SIDE : FURTHER_SIDE;
        Point to = centre(person).plus(side, -Math.sqrt(Math.max(0, Math.pow(radius.applyAsDouble(person), 2)
                - FURTHER_SIDE * FURTHER_SIDE)));
        double bar = centre(person).y() - extents.get(person).above() - FURTHER_ABOVE;
        return List.of(from, new Point(from.x(), bar), new Point(to.x(), bar), to);
    }

    private Map<Union, Integer> tracks() {
        Map<Integer, List<Union>> byRow = new LinkedHashMap<>();
        for (Union union : index.family().getUnions()) {
            if (!index.partners(union).isEmpty() && !index.children(union).isEmpty()) {
                byRow.computeIfAbsent(layout.generations().get(index.partners(union).get(0)), row -> new ArrayList<>())
                        .add(union);
            }
        }
        Map<Union, Integer> tracks = new HashMap<>();
        byRow.values().forEach(unions -> tracks.putAll(
                BarTracks.assign(unions, union -> BarTracks.span(index, union, x, extents))));
        return tracks;
    }

    private UnionRoute route(Union union, List<FamilyMember> partners, int track) {
        if (partners.size() == 1) {
            return single(union, partners.get(0), track);
        }
        boolean firstLeft = x.get(partners.get(0)) <= x.get(partners.get(1));
        FamilyMember left = partners.get(firstLeft ? 0 : 1);
        FamilyMember right = partners.get(firstLeft ? 1 : 0);
        Point from = centre(left).plus(radius.applyAsDouble(left), 0);
        Point to = centre(right).plus(-radius.applyAsDouble(right), 0);
        if (Math.abs(from.y() - to.y()) > 1) {
            Point middle = from.towards(to, 0.5);
            return new UnionRoute(List.of(from, to), branches(union, track, middle, middle),
                    Optional.of(left));
        }
        double gapLeft = centre(left).x() + extents.get(left).side();
        double gapRight = centre(right).x() - extents.get(right).side();
        if (clear(left, right)) {
            double middle = (gapLeft + gapRight) / 2;
            double room = Math.max(0, (gapRight - gapLeft) / 2 - 12);
            Optional<FamilyMember> custody = custody(union);
            double least = custody.filter(right::equals).isPresent() ? middle : middle - room;
            double most = custody.filter(left::equals).isPresent() ? middle : middle + room;
            return new UnionRoute(List.of(from, to), branches(union, track, new Point(least, from.y()),
                    new Point(most, from.y())), Optional.of(left));
        }
        double below = from.y() + layout.centres().entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue().y() - from.y()) < 1)
                .filter(entry -> entry.getValue().x() >= from.x() - 100 && entry.getValue().x() <= to.x() + 100)
                .mapToDouble(entry -> extents.get(entry.getKey()).below()).max().orElse(0) + 5;
        List<Point> around = List.of(from, new Point(gapLeft + OUT, from.y()), new Point(gapLeft + OUT, below),
                new Point(gapRight - OUT, below), new Point(gapRight - OUT, from.y()), to);
        return new UnionRoute(around, branches(union, track, new Point(gapLeft + 3 * OUT, below),
                new Point(gapRight - 3 * OUT, below)), Optional.of(left));
    }

    private UnionRoute single(Union union, FamilyMember parent, int track) {
        Point from = centre(parent).plus(radius.applyAsDouble(parent), 0);
        Point out = new Point(centre(parent).x() + extents.get(parent).side() + OUT, from.y());
        return new UnionRoute(List.of(from, out), branches(union, track, out, out), Optional.empty());
    }

    private boolean clear(FamilyMember left, FamilyMember right) {
        double y = centre(left).y();
        return layout.centres().entrySet().stream()
                .filter(entry -> entry.getKey() != left && entry.getKey() != right)
                .noneMatch(entry -> Math.abs(entry.getValue().y() - y) < extents.get(entry.getKey()).above()
                        && entry.getValue().x() > centre(left).x() && entry.getValue().x() < centre(right).x());
    }

    private Optional<FamilyMember> custody(Union union) {
        return union.getChildren().stream().map(Parentage::getCustodyWith).filter(Objects::nonNull).findFirst();
    }

    /** Children hang at the side of the parent who has custody; where both have some, at two places. */
    private List<Branch> branches(Union union, int track, Point leftEnd, Point rightEnd) {
        List<Parentage> children = index.children(union);
        if (children.isEmpty()) {
            return List.of();
        }
        if (!RowPlacement.mixedCustody(union)) {
            return List.of(branch(children, track, leftEnd, rightEnd));
        }
        FamilyMember left = index.partners(union).stream()
                .reduce((a, b) -> x.get(a) <= x.get(b) ? a : b).orElseThrow();
        List<Parentage> withLeft = children.stream().filter(child -> child.getCustodyWith() == left).toList();
        List<Parentage> withRight = children.stream().filter(child -> child.getCustodyWith() != left).toList();
        List<Branch> branches = new ArrayList<>();
        if (!withLeft.isEmpty()) {
            branches.add(branch(withLeft, track, leftEnd, leftEnd));
        }
        if (!withRight.isEmpty()) {
            branches.add(branch(withRight, withLeft.isEmpty() ? track : track + 1, rightEnd, rightEnd));
        }
        return branches;
    }

    private Branch branch(List<Parentage> children, int track, Point leftEnd, Point rightEnd) {
        double least = children.stream().mapToDouble(child -> x.get(child.getChild())).min().orElse(0);
        double most = children.stream().mapToDouble(child -> x.get(child.getChild())).max().orElse(0);
        double wanted = (least + most) / 2;
        double at = Math.max(leftEnd.x(), Math.min(rightEnd.x(), wanted));
        double top = children.stream().map(Parentage::getChild)
                .mapToDouble(child -> centre(child).y() - extents.get(child).above()).min().orElse(0);
        double bar = top - ABOVE_CHILD - Rows.BAR * track;
        Point anchor = new Point(at, leftEnd.y());
        boolean straight = children.size() == 1 && Math.abs(at - wanted) < 0.6;
        return new Branch(anchor, bar, children, children.stream()
                .map(child -> straight ? straight(anchor, child) : end(child, children, bar)).toList());
    }

    private End straight(Point anchor, Parentage child) {
        return new End(anchor, centre(child.getChild()).plus(0, -radius.applyAsDouble(child.getChild())));
    }

    private End end(Parentage child, List<Parentage> siblings, double bar) {
        FamilyMember person = child.getChild();
        Point to = centre(person).plus(0, -radius.applyAsDouble(person));
        double from = child.getTwinGroup() == null || child.getTwin().getValue() == 0 ? to.x()
                : siblings.stream().filter(other -> Objects.equals(other.getTwinGroup(), child.getTwinGroup()))
                        .mapToDouble(other -> x.get(other.getChild())).average().orElse(to.x());
        return new End(new Point(from, bar), to);
    }

    private Point centre(FamilyMember person) {
        return layout.centres().get(person);
    }
}
