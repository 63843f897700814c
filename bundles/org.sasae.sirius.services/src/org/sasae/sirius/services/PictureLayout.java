// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.genogram.Extent;
import org.sasae.drawing.genogram.GenogramLayout;
import org.sasae.drawing.icf.IcfLayout;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionStatus;
import org.sasae.sirius.services.internal.CardLines;

/**
 * Where things stand on a viewpoint's picture when it is arranged: as {@code org.sasae.drawing} arranges them. What only
 * viewpoints have, couples as nodes and households and areas as boxes, is put around that.
 *
 * @param boxes the places of persons, couples, households, factors, issues, goals and support rows
 * @param areas the places of the boxes that stand for the case itself, by the name of their mapping
 */
public record PictureLayout(Map<EObject, Box> boxes, Map<String, Box> areas) {

    /** The size of a person's symbol. */
    public static final double SYMBOL = 50;

    /** The name of the box that holds issues, goals and support rows. */
    public static final String PLAN = "Plan";

    private static final TextStyle WORDS = TextStyle.plain(12);
    private static final double KNOT = 10;
    private static final double SLASHES_WIDTH = 20;
    private static final double SLASHES_HEIGHT = 17;
    private static final Set<UnionStatus> SLASHED = EnumSet.of(UnionStatus.SEPARATED, UnionStatus.DIVORCED);
    private static final double BELOW = 58;
    private static final double MARGIN = 18;
    private static final double CARD = 220;
    private static final double GAP = 46;
    private static final int IN_COLUMN = 8;

    /** Copies the maps in their order. */
    public PictureLayout {
        boxes = new LinkedHashMap<>(boxes);
        areas = new LinkedHashMap<>(areas);
    }

    /**
     * Arranges a family.
     *
     * @param careCase the case, not null
     * @return the places; empty without a family
     */
    public static PictureLayout genogram(CareCase careCase) {
        Family family = careCase.getFamily();
        if (family == null) {
            return new PictureLayout(Map.of(), Map.of());
        }
        FamilyServices services = new FamilyServices();
        FamilyIndex index = FamilyIndex.of(family);
        Map<FamilyMember, Extent> extents = new LinkedHashMap<>();
        index.members().forEach(person -> extents.put(person, room(services.personWords(person, List.of()))));
        Map<FamilyMember, Point> centres = new LinkedHashMap<>(
                GenogramLayout.arrange(index, extents, GenogramLayout.byHand(careCase)).centres());
        Map<EObject, Box> boxes = new LinkedHashMap<>();
        for (Household household : services.householdsShown(careCase)) {
            List<FamilyMember> members = services.personsIn(household);
            around(members, centres, extents).ifPresent(box -> {
                makeWay(box, members, centres, extents);
                boxes.put(household, box);
            });
        }
        services.unionsShown(careCase).forEach(union -> boxes.put(union, couple(union, index, centres)));
        centres.forEach((person, at) -> boxes.put(person, square(at, SYMBOL)));
        return new PictureLayout(boxes, Map.of());
    }

    /** The room of a symbol with its words below it. */
    private static Extent room(String words) {
        double side = words.lines().mapToDouble(line -> CardLines.LETTERS.width(line, WORDS) / 2).max().orElse(0);
        return new Extent(Math.max(SYMBOL / 2, side) + 4, SYMBOL / 2 + 16,
                SYMBOL / 2 + 4 + words.lines().count() * WORDS.size() * 1.4);
    }

    private static Optional<Box> around(List<FamilyMember> members, Map<FamilyMember, Point> centres,
            Map<FamilyMember, Extent> extents) {
        return Box.around(members.stream().map(each -> extents.get(each).at(centres.get(each))).toList())
                .map(box -> Box.between(box.x() - MARGIN, box.y() - 2 * MARGIN, box.right() + MARGIN,
                        box.bottom() + MARGIN));
    }

    /** A box cannot wind around those who live elsewhere; so they step aside, with those who stand beyond them. */
    private static void makeWay(Box box, List<FamilyMember> members, Map<FamilyMember, Point> centres,
            Map<FamilyMember, Extent> extents) {
        for (FamilyMember person : centres.keySet()) {
            Box room = extents.get(person).at(centres.get(person));
            if (!members.contains(person) && room.overlaps(box)) {
                Point at = centres.get(person);
                boolean right = at.x() >= box.centre().x();
                double step = right ? box.right() + MARGIN - room.x() : box.x() - MARGIN - room.right();
                centres.replaceAll((other, place) -> !members.contains(other) && place.y() == at.y()
                        && (right ? place.x() >= at.x() : place.x() <= at.x()) ? place.plus(step, 0) : place);
            }
        }
    }

    private static Box couple(Union union, FamilyIndex index, Map<FamilyMember, Point> centres) {
        List<Point> partners = index.partners(union).stream().map(centres::get).toList();
        double x = partners.stream().mapToDouble(Point::x).average().orElse(0);
        double y = partners.stream().mapToDouble(Point::y).average().orElse(0);
        boolean slashes = SLASHED.contains(union.getStatus());
        Box between = slashes ? new Box(x - SLASHES_WIDTH / 2, y - SLASHES_HEIGHT / 2, SLASHES_WIDTH, SLASHES_HEIGHT)
                : square(new Point(x, y), KNOT);
        boolean taken = centres.values().stream().anyMatch(at -> square(at, SYMBOL).overlaps(between.grow(4)));
        return taken ? between.plus(0, BELOW) : between;
    }

    private static Box square(Point centre, double size) {
        return new Box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    }

    /**
     * Arranges the areas of the ICF picture, and beside them what the plan lays over it.
     *
     * @param careCase the case, not null
     * @param height how high the card of an object is, not null
     * @return the places
     */
    public static PictureLayout icf(CareCase careCase, ToDoubleFunction<EObject> height) {
        List<IcfFactor> factors = IcfFilter.all(IcfView.ASSESS).factors(careCase);
        IcfLayout layout = IcfLayout.arrange(factors, height::applyAsDouble, Map.of());
        Map<EObject, Box> boxes = new LinkedHashMap<>(layout.cards());
        Map<String, Box> areas = new LinkedHashMap<>();
        layout.areas().forEach((area, box) -> areas.put(area.name(), box));
        double x = areas.values().stream().mapToDouble(Box::right).max().orElse(0) + 2 * GAP;
        areas.put(PLAN, plan(new IcfServices().overlaysShown(careCase), height, x, boxes));
        return new PictureLayout(boxes, areas);
    }

    private static Box plan(List<EObject> overlays, ToDoubleFunction<EObject> height, double left,
            Map<EObject, Box> boxes) {
        List<Box> taken = new ArrayList<>();
        double x = left + MARGIN;
        double y = IcfLayout.HEADING + MARGIN;
        for (EObject overlay : overlays) {
            if (!taken.isEmpty() && taken.size() % IN_COLUMN == 0) {
                x += CARD + GAP;
                y = IcfLayout.HEADING + MARGIN;
            }
            Box box = new Box(x, y, CARD, height.applyAsDouble(overlay));
            taken.add(box);
            boxes.put(overlay, box);
            y = box.bottom() + MARGIN;
        }
        Box inside = Box.around(taken).orElse(new Box(x, y, CARD, 0));
        return Box.between(left, 0, inside.right() + MARGIN, inside.bottom() + MARGIN);
    }
}
