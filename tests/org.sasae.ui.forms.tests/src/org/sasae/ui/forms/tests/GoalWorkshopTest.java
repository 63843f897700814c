// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;
import org.sasae.model.care.LifeArea;
import org.sasae.ui.forms.internal.workshop.GoalAdvice;
import org.sasae.ui.forms.internal.workshop.GoalAdviser;
import org.sasae.ui.forms.internal.workshop.GoalExamples;
import org.sasae.ui.forms.internal.workshop.GoalWorkshop;

/** The workshop beside a goal, without any widget. */
class GoalWorkshopTest {

    private static final GoalAdviser ADVISER = new GoalAdviser(GoalReader::standard, Locale.JAPANESE);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private int changes;
    private final GoalWorkshop workshop = new GoalWorkshop(text -> {
        read.add(text);
        return ADVISER.read(GoalKind.PLAN, text);
    }, background::add, Runnable::run, () -> changes++);

    private void pause() {
        while (!background.isEmpty()) {
            background.pop().run();
        }
    }

    @Test
    void aServiceAsGoalIsQuestionedAndAnotherWordingOffered() {
        GoalAdvice advice = ADVISER.read(GoalKind.PLAN, "通所サービスに休まず通う");

        assertEquals(1, advice.points().size());
        assertTrue(advice.points().getFirst().words().contains("通所サービス"));
        assertTrue(advice.points().getFirst().question().endsWith("か。"));
        assertFalse(advice.rewordings().isEmpty());
        assertFalse(advice.good().isEmpty(), "something good is always said first");
    }

    @Test
    void aFineGoalIsPraisedForWhatItHas() {
        GoalAdvice advice = ADVISER.read(GoalKind.PLAN, "週に1回、友人と公園まで歩きたい");

        assertEquals(List.of(), advice.points());
        assertEquals(4, advice.good().size(), advice.good()::toString);
    }

    @Test
    void aWordingWithOpenPlacesIsNotPraisedButAskedToBeFilledIn() {
        GoalAdvice advice = ADVISER.read(GoalKind.PLAN, "（どこで）（何を）できるようになる");

        assertTrue(advice.summary().contains("書き入れ"), advice.summary());
        assertEquals(1, advice.good().size());
    }

    @Test
    void thePlannersVoiceIsTurnedIntoThePersons() {
        GoalAdvice advice = ADVISER.read(GoalKind.PLAN, "週に1回、友人と公園まで歩きましょう。");

        assertEquals(List.of("週に1回、友人と公園まで歩きたい。"), advice.rewordings());
        assertTrue(advice.points().getFirst().why().contains("呼びかけ"), advice.points()::toString);
        assertEquals(List.of(), ADVISER.read(GoalKind.PLAN, "週に1回、友人と公園まで歩きたい。").points());
    }

    @Test
    void theFirstOpenPlaceOfAWordingIsFound() {
        assertEquals(Optional.of(new GoalAdviser.Gap(3, 8)), GoalAdviser.firstGap("週末に（どこで）（何を）する"));
        assertEquals(Optional.empty(), GoalAdviser.firstGap("杖（一本杖）で公園まで歩く"));
    }

    @Test
    void anEmptyGoalGetsNoAdvice() {
        assertEquals(new GoalAdvice(" ", "", List.of(), List.of()), ADVISER.read(GoalKind.PLAN, " "));
    }

    @Test
    void fastTypingIsReadOnceAtItsEnd() {
        for (String typed : new String[] {"散", "散歩", "散歩を", "散歩をする"}) {
            workshop.show(typed);
        }
        pause();

        assertEquals(List.of("散歩をする"), read);
        assertEquals(1, changes);
        assertEquals("散歩をする", workshop.advice().text());
    }

    @Test
    void adviceOnAnOlderTextIsNotShown() {
        Deque<Runnable> back = new ArrayDeque<>();
        GoalWorkshop slow = new GoalWorkshop(text -> ADVISER.read(GoalKind.PLAN, text), Runnable::run, back::add,
                () -> changes++);
        slow.show("元気に暮らす");
        slow.show("毎朝20分散歩する");
        back.forEach(Runnable::run);

        assertEquals("毎朝20分散歩する", slow.advice().text());
        assertEquals(1, changes);
    }

    @Test
    void aSuggestionReplacesTheGoalAndTheOldTextStaysInSight() {
        String[] goal = {"通所サービスに休まず通う"};
        workshop.show(goal[0]);
        pause();
        String suggestion = workshop.advice().rewordings().getFirst();

        workshop.apply(suggestion, text -> {
            String old = goal[0];
            goal[0] = text;
            return old;
        });
        pause();

        assertEquals(suggestion, goal[0]);
        assertEquals(Optional.of("通所サービスに休まず通う"), workshop.replaced());
        workshop.show("通所サービスに休まず通う");
        assertEquals(Optional.empty(), workshop.replaced(), "after undo there is nothing before");
    }

    @ParameterizedTest
    @EnumSource(value = LifeArea.class, names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyAreaOfLifeHasExamplesThatTheReaderFindsFine(LifeArea area) {
        List<GoalExamples.Example> examples = GoalExamples.standard().of(area);

        assertTrue(examples.stream().allMatch(each -> each.area() == area), area.toString());
        for (GoalExamples.Example each : examples) {
            assertEquals("OK", GoalReader.standard().read(GoalKind.PLAN, each.goal(Locale.JAPANESE)).labelText(),
                    each.goal(Locale.JAPANESE));
            assertFalse(each.goal(Locale.ENGLISH).isBlank() || each.issue(Locale.ENGLISH).isBlank());
        }
    }

    @Test
    void theExamplesOfAMunicipalityComeFirst() throws IOException {
        GoalExamples examples = GoalExamples.standard()
                .with(new StringReader("# ours\nMOBILITY\t坂が多い\t毎朝、みなと公園の坂を一回上る\n"));

        assertEquals("毎朝、みなと公園の坂を一回上る", examples.of(LifeArea.MOBILITY).getFirst().goal(Locale.JAPANESE));
        assertTrue(examples.of(LifeArea.MOBILITY).size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOBILITY", "NOWHERE\ta\tb", "MOBILITY\ta\tb\tc"})
    void aWrongLineIsNamedByItsNumber(String line) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> GoalExamples.standard().with(new StringReader("# first\n" + line))).getMessage();
        assertTrue(message.contains("2"), message);
    }
}
