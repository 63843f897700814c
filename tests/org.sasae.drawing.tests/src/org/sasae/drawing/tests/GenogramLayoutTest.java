// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.genogram.Extent;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.genogram.GenogramLayout;
import org.sasae.drawing.genogram.PersonSymbol;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;

/** People stand in rows by generation, nobody on top of anybody, partners together, the eldest child on the left. */
class GenogramLayoutTest {

    private static final FixedMeasure MEASURE = new FixedMeasure();

    @Property(tries = 60)
    void inAnyFamilyNobodyStandsOnAnybodyAndGenerationsAreInRows(@ForAll @IntRange(min = 3, max = 60) int size,
            @ForAll long seed) {
        FamilyBuilder builder = FamilyBuilder.grown(size, seed);
        GenogramLayout layout = arrange(builder, Map.of());

        assertNoOverlap(builder, layout);
        assertRows(layout);
        FamilyIndex index = FamilyIndex.of(builder.family);
        for (Union union : builder.family.getUnions()) {
            List<Parentage> children = index.children(union);
            for (FamilyMember parent : index.partners(union)) {
                children.forEach(child -> assertTrue(
                        layout.centres().get(parent).y() < layout.centres().get(child.getChild()).y()));
            }
            for (int i = 1; i < children.size(); i++) {
                assertTrue(layout.centres().get(children.get(i - 1).getChild()).x()
                        < layout.centres().get(children.get(i).getChild()).x());
            }
        }
    }

    @Property(tries = 60)
    void nonsenseIsDrawnToo(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
        FamilyBuilder builder = FamilyBuilder.nonsense(size, seed);

        assertNoOverlap(builder, arrange(builder, Map.of()));
        new GenogramDrawing(FamilyBuilder.JAPANESE, SymbolProfile.standard(), MEASURE, true).draw(builder.careCase);
    }

    @Property(tries = 30)
    void whoWasPlacedByHandStaysAndTheOthersMakeWay(@ForAll @IntRange(min = 3, max = 30) int size, @ForAll long seed) {
        FamilyBuilder builder = FamilyBuilder.grown(size, seed);
        FamilyMember moved = builder.family.getMembers().get(size - 1);
        Point place = arrange(builder, Map.of()).centres().get(builder.family.getMembers().get(0)).plus(10, 5);

        GenogramLayout layout = arrange(builder, Map.of(moved, place));

        assertEquals(place, layout.centres().get(moved));
        assertNoOverlap(builder, layout);
    }

    @Property(tries = 20)
    void theSameFamilyAlwaysGivesTheSamePlaces(@ForAll long seed) {
        List<Point> first = List.copyOf(arrange(FamilyBuilder.grown(25, seed), Map.of()).centres().values());
        List<Point> second = List.copyOf(arrange(FamilyBuilder.grown(25, seed), Map.of()).centres().values());

        assertEquals(first, second);
    }

    @Test
    void threeHundredPeopleAreArranged() {
        FamilyBuilder builder = FamilyBuilder.grown(300, 7);

        assertNoOverlap(builder, arrange(builder, Map.of()));
    }

    @Test
    void theClientStandsAtTheOrigin() {
        FamilyBuilder builder = FamilyBuilder.grown(12, 3);

        assertEquals(new Point(0, 0), arrange(builder, Map.of()).centres().get(builder.family.getMembers().get(0)));
    }

    @Test
    void theHusbandStandsOnTheLeftAndAnOnlyChildStraightBelow() {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember wife = builder.client(Sex.FEMALE, 78);
        FamilyMember husband = builder.person(Sex.MALE, 80);
        FamilyMember son = builder.person(Sex.MALE, 50);
        builder.couple(husband, wife, son);

        Map<FamilyMember, Point> centres = arrange(builder, Map.of()).centres();

        assertTrue(centres.get(husband).x() < centres.get(wife).x());
        assertEquals((centres.get(husband).x() + centres.get(wife).x()) / 2, centres.get(son).x(), 4);
    }

    @Test
    void aWomanWithTwoHusbandsStandsBetweenThemTheFirstOnTheLeft() {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember wife = builder.client(Sex.FEMALE, 78);
        FamilyMember first = builder.person(Sex.MALE, 80);
        FamilyMember second = builder.person(Sex.MALE, 82);
        FamilyMember elder = builder.person(Sex.FEMALE, 55);
        FamilyMember younger = builder.person(Sex.FEMALE, 45);
        builder.couple(first, wife, elder);
        builder.couple(second, wife, younger);

        Map<FamilyMember, Point> centres = arrange(builder, Map.of()).centres();

        assertTrue(centres.get(first).x() < centres.get(wife).x());
        assertTrue(centres.get(wife).x() < centres.get(second).x());
        assertTrue(centres.get(elder).x() < centres.get(younger).x());
    }

    @Test
    void aNewYoungestChildMovesTheParentsOnlyALittle() {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember wife = builder.client(Sex.FEMALE, 78);
        FamilyMember husband = builder.person(Sex.MALE, 80);
        FamilyMember son = builder.person(Sex.MALE, 50);
        Union union = builder.couple(husband, wife, son);
        Point before = arrange(builder, Map.of()).centres().get(husband);

        builder.child(union, builder.person(Sex.FEMALE, 40));

        assertEquals(before, arrange(builder, Map.of()).centres().get(husband));
    }

    @Test
    void bothGrandparentsFamiliesStandAboveTheirChildren() {
        FamilyBuilder builder = new FamilyBuilder();
        FamilyMember wife = builder.client(Sex.FEMALE, 50);
        FamilyMember husband = builder.person(Sex.MALE, 52);
        builder.couple(husband, wife, builder.person(Sex.MALE, 20));
        FamilyMember hisFather = builder.person(Sex.MALE, 80);
        FamilyMember herMother = builder.person(Sex.FEMALE, 78);
        builder.couple(hisFather, builder.person(Sex.FEMALE, 79), husband);
        builder.couple(builder.person(Sex.MALE, 81), herMother, wife);

        Map<FamilyMember, Point> centres = arrange(builder, Map.of()).centres();

        assertEquals(centres.get(hisFather).y(), centres.get(herMother).y());
        assertTrue(centres.get(hisFather).x() < centres.get(herMother).x());
        assertFalse(centres.get(hisFather).y() >= centres.get(husband).y());
    }

    private static GenogramLayout arrange(FamilyBuilder builder, Map<FamilyMember, Point> byHand) {
        return GenogramLayout.arrange(FamilyIndex.of(builder.family), extents(builder), byHand);
    }

    private static Map<FamilyMember, Extent> extents(FamilyBuilder builder) {
        PersonSymbol symbol = new PersonSymbol(FamilyBuilder.JAPANESE, SymbolProfile.standard(), MEASURE);
        Map<FamilyMember, Extent> extents = new LinkedHashMap<>();
        builder.family.getMembers().forEach(person -> extents.put(person, symbol.extent(person)));
        return extents;
    }

    private static void assertNoOverlap(FamilyBuilder builder, GenogramLayout layout) {
        Map<FamilyMember, Extent> extents = extents(builder);
        List<Box> boxes = builder.family.getMembers().stream()
                .map(person -> extents.get(person).at(layout.centres().get(person))).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), i + " and " + j);
            }
        }
    }

    private static void assertRows(GenogramLayout layout) {
        Map<Integer, Double> rows = new LinkedHashMap<>();
        layout.generations().forEach((person, row) -> assertEquals(
                rows.computeIfAbsent(row, key -> layout.centres().get(person).y()),
                layout.centres().get(person).y()));
    }
}
