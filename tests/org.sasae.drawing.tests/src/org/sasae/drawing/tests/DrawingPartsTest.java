// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.internal.HouseholdOutline;

/** Line breaking, and the curve around a household. */
class DrawingPartsTest {

    private static final TextStyle TEN = TextStyle.plain(10);
    private static final FixedMeasure MEASURE = new FixedMeasure();

    @Test
    void aLineDoesNotBeginWithAClosingMark() {
        List<String> lines = TextFlow.wrap("膝が痛い、歩けない。", TEN, 40, 9, MEASURE);

        assertTrue(lines.stream().noneMatch(line -> line.startsWith("、") || line.startsWith("。")), lines.toString());
        assertEquals("膝が痛い、歩けない。", String.join("", lines));
    }

    @Test
    void wordsAreKeptWholeAndTooManyLinesAreShortened() {
        assertEquals(List.of("one two", "three"), TextFlow.wrap("one two three", TEN, 40, 3, MEASURE));
        assertEquals(List.of("一二三", "四五…"), TextFlow.wrap("一二三四五六七八九", TEN, 30, 2, MEASURE));
        assertEquals(List.of(), TextFlow.wrap("  ", TEN, 30, 2, MEASURE));
    }

    @Property(tries = 200)
    void noLineIsWiderThanAllowedAndNothingIsLost(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int width) {
        List<String> lines = TextFlow.wrap(text, TEN, width, 1000, MEASURE);

        assertTrue(lines.stream().allMatch(line -> MEASURE.width(line, TEN) <= width + 40));
        assertEquals(text.replaceAll("\\s", "").length(), String.join("", lines).replaceAll("\\s", "").length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("膝が痛い。、「」（）歩行アーっ abcXYZ 0123-m").ofMaxLength(80);
    }

    @Property(tries = 40)
    void theCurveHoldsItsMembersAndNobodyElse(@ForAll long seed) {
        Random random = new Random(seed);
        List<Box> grid = new java.util.ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                grid.add(new Box(column * 150, row * 150, 100, 90));
            }
        }
        java.util.Collections.shuffle(grid, random);
        int count = 1 + random.nextInt(4);

        List<Point> curve = HouseholdOutline.around(grid.subList(0, count), grid.subList(count, grid.size()));

        grid.subList(0, count).forEach(box -> assertTrue(inside(curve, box.centre())));
        grid.subList(count, grid.size()).forEach(box -> assertFalse(inside(curve, box.centre())));
    }

    private static boolean inside(List<Point> curve, Point p) {
        boolean inside = false;
        for (int i = 0; i < curve.size(); i++) {
            Point a = curve.get(i);
            Point b = curve.get((i + 1) % curve.size());
            if (a.y() > p.y() != b.y() > p.y() && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
