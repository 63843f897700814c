// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.Lexicon;
import org.sasae.language.internal.GoalAnalysis;
import org.sasae.language.internal.lexicon.LexiconData;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.opinion.Pieces;
import org.sasae.language.internal.opinion.SecondOpinion;
import org.sasae.language.internal.rules.LabelRules;
import org.sasae.language.internal.rules.Verdict;

/** What experience adds to the rules and takes from them, on goals that no rule was made from. */
class SecondOpinionTest {
    private static final GoalAnalysis ANALYSIS = new GoalAnalysis(Lexicon.standard());
    private static final List<Reviewed> GOALS = new ArrayList<>();

    private record Reviewed(LabelledGoal goal, List<Verdict> before, List<Verdict> after) {
    }

    @BeforeAll
    static void review() throws IOException {
        var rules = new LabelRules(LexiconData.standard());
        var opinion = new SecondOpinion();
        for (LabelledGoal goal : LabelledGoal.read(Path.of("data", "blind-development-7.tsv"))) {
            GoalText text = ANALYSIS.understand(goal.kind(), goal.text());
            List<Verdict> before = rules.judge(text);
            GOALS.add(new Reviewed(goal, before, opinion.review(text, before)));
        }
    }

    private static long right(Function<Reviewed, List<Verdict>> verdicts) {
        return GOALS.stream().filter(each -> verdicts.apply(each).stream().map(Verdict::label).toList()
                .equals(List.copyOf(each.goal().expected()))).count();
    }

    @Test
    void itIsRightMoreOftenThanTheRules() {
        assertTrue(right(Reviewed::after) > right(Reviewed::before), right(Reviewed::after) + " of " + GOALS.size()
                + ", rules " + right(Reviewed::before));
    }

    @Test
    void whatItAddsNamesWordsOfTheGoalAndHasTexts() {
        List<GoalFinding> added = GOALS.stream().filter(each -> !each.before().containsAll(each.after()))
                .flatMap(each -> ANALYSIS.read(each.goal().kind(), each.goal().text()).stream()).toList();

        assertFalse(added.isEmpty());
        added.forEach(finding -> {
            finding.triggers().forEach(trigger -> assertFalse(trigger.text().isBlank()));
            assertFalse(finding.explanation(Locale.JAPANESE).isBlank());
            assertFalse(finding.question(Locale.JAPANESE).isBlank());
            assertFalse(finding.rewording(Locale.JAPANESE).orElse("-").contains("{"));
        });
        assertTrue(GOALS.stream().flatMap(each -> each.after().stream().filter(verdict -> !each.before()
                .contains(verdict))).noneMatch(verdict -> verdict.words().isEmpty()));
    }

    @Test
    void aServiceOfAMunicipalityIsAServiceForItToo() throws IOException {
        var analysis = new GoalAnalysis(Lexicon.standard().with(new StringReader("いこいの広場さくら\t\tSERVICE\t\n")));

        assertEquals(Pieces.texts(ANALYSIS.understand(GoalKind.PLAN, "デイサービスに週2回通う")),
                Pieces.texts(analysis.understand(GoalKind.PLAN, "いこいの広場さくらに週２回通う")));
    }

    @Test
    void howeverLongANumberIsItIsANumber() {
        assertEquals(Pieces.texts(ANALYSIS.understand(GoalKind.PLAN, "毎日5分歩く")),
                Pieces.texts(ANALYSIS.understand(GoalKind.PLAN, "毎日15分歩く")));
    }
}
