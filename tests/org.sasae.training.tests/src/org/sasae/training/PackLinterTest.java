// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

/** What an author of a pack is told before a learner meets it. */
class PackLinterTest {

    private static final TrainingPack SHIPPED = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();

    @TempDir
    private Path packs;
    private PackCopy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = PackCopy.of(SHIPPED, packs.resolve("copy"));
    }

    private void assertSays(String file, String part) throws Exception {
        List<String> says = copy.lintSays();
        assertTrue(says.stream().anyMatch(text -> text.startsWith(file + ":") && text.contains(part)),
                () -> String.join("\n", says));
    }

    @Test
    void nothingIsSaidOfAPackInOrder() throws Exception {
        assertEquals(List.of(), copy.lintSays());
    }

    @Test
    void aTextWithoutEnglish() throws Exception {
        copy.replace("rubric.yaml", "observation: {ja: \"目標の欄がまだ空いています。\", en: \"The goal is still empty.\"}",
                "observation: {ja: \"目標の欄がまだ空いています。\"}");
        assertSays("rubric.yaml", "There is no English for \"目標の欄がまだ空いています。\"");
    }

    @Test
    void wordsInBracesThatOneLanguageLacks() throws Exception {
        copy.replace("rubric.yaml", "en: \"The overall issue \\\"{text}\\\" holds", "en: \"The overall issue holds");
        assertSays("rubric.yaml", "do not have the same words in braces");
    }

    @Test
    void wordsInBracesThatTheCheckCannotFill() throws Exception {
        copy.replace("rubric.yaml", "observation: {ja: \"目標の欄がまだ空いています。\", en: \"The goal is still empty.\"}",
                "observation: {ja: \"{facts}の目標がまだ空いています。\", en: \"The goal of {facts} is still empty.\"}");
        assertSays("tasks.yaml", "The check \"goal-empty\" cannot fill {facts}");
    }

    @Test
    void aFactThatIsNotInThePack() throws Exception {
        copy.replace("tasks.yaml", "facts: [club], within", "facts: [clubb], within");
        assertTrue(copy.loadingSays().stream().anyMatch(text -> text.startsWith("tasks.yaml:")
                && text.contains("\"clubb\"")), () -> copy.loadingSays().toString());
    }

    @Test
    void aFactorThatIsNotInTheCase() throws Exception {
        copy.replace("tasks.yaml", "factors: [__ebuaBVjSYKjv-eD2ekuPw]", "factors: [_nobody]");
        assertSays("tasks.yaml", "The path \"#_nobody\" leads nowhere");
    }

    @Test
    void moreFactsWantedThanNamed() throws Exception {
        copy.replace("tasks.yaml", "within: [\"#_myPlan\"], least: 3}", "within: [\"#_myPlan\"], least: 5}");
        assertSays("tasks.yaml", "wants at least 5 facts but names 4");
    }

    @Test
    void conditionsThatExcludeEachOther() throws Exception {
        copy.replace("tasks.yaml", "conditions: [{path: overallIssues/text, test: empty}]",
                "conditions: [{path: overallIssues/text, test: empty}, {path: overallIssues/text, test: filled}]");
        assertSays("tasks.yaml", "The conditions on \"overallIssues/text\" exclude each other");
    }

    @Test
    void wordsThatAreWantedAndForbidden() throws Exception {
        copy.replace("tasks.yaml", "{path: oneDayGoal/text, test: empty}",
                "{path: oneDayGoal/text, test: mentions, values: [花]}, {path: oneDayGoal/text, test: omits, values: [花, 畑]}");
        assertSays("tasks.yaml", "The conditions on \"oneDayGoal/text\" exclude each other");
    }

    @Test
    void aValueThatDoesNotExist() throws Exception {
        copy.replace("tasks.yaml", "{path: nature, test: equals, values: [STRENGTH]}",
                "{path: nature, test: equals, values: [STRONG]}");
        assertSays("tasks.yaml", "\"STRONG\" is no value that \"nature\" can have");
    }

    @Test
    void aSelectionThatNothingFits() throws Exception {
        copy.replace("tasks.yaml", "\"factors[nature=STRENGTH]\", test: at-most",
                "\"factors[nature=STRONG]\", test: at-most");
        assertSays("tasks.yaml", "leads nowhere (factors[nature=STRONG])");
    }

    @Test
    void aGoalCheckThatLooksAtNoGoal() throws Exception {
        copy.replace("tasks.yaml", "goals: [\"#_goal/smallSteps\"]", "goals: [\"#_goal/supportRows\"]");
        assertSays("tasks.yaml", "The path \"#_goal/supportRows\" does not lead to a goal");
    }

    @Test
    void aTaskThatCannotPraise() throws Exception {
        copy.replace("rubric.yaml", "      - id: cause\n        kind: celebratory",
                "      - id: cause\n        kind: informative");
        copy.replace("rubric.yaml", "      - id: both\n        kind: celebratory",
                "      - id: both\n        kind: informative");
        assertSays("tasks.yaml", "No check of the task \"issue\" can say what is good");
    }

    @Test
    void aHintThatGivesTheGoalAway() throws Exception {
        copy.replace("tasks.yaml", "ja: \"その場所でAさん自身がすることで文を終え、",
                "ja: \"「趣味の会に、月2回参加する」のように、Aさん自身がすることで文を終え、");
        assertSays("tasks.yaml", "what a worked plan writes: \"趣味の会に月2回参加する\"");
    }

    @Test
    void aSourceThatThePackDoesNotList() throws Exception {
        copy.replace("rubric.yaml", "source: 介護予防支援業務に係る関連様式例 記載要領（総合的課題）", "source: 聞いた話");
        assertSays("rubric.yaml", "The source \"聞いた話\" is not among the sources of the pack");
    }

    @Test
    void aWorkedPlanThatDoesNotKeepARule() throws Exception {
        copy.replace("examples/hobby.sasae", "text=\"趣味の会に月2回参加する\"", "text=\"楽しく過ごす\"");
        assertSays("pack.yaml", "examples/hobby.sasae is still found by R-GOAL-06 (1 times)");

        copy.replace("pack.yaml", "authors: [Sasae]", "authors: [Sasae]\nrulesOutOfScope: [R-GOAL-06]");
        assertTrue(copy.lintSays().stream().noneMatch(text -> text.contains("R-GOAL-06")), copy.lintSays().toString());
    }

    @Test
    void minutesThatDoNotAddUp() throws Exception {
        copy.replace("pack.yaml", "minutes: 45", "minutes: 30");
        assertSays("pack.yaml", "said to take 30 minutes, its tasks together 45");
    }

    @Test
    void aRuleOutOfScopeThatDoesNotExist() throws Exception {
        copy.replace("pack.yaml", "authors: [Sasae]", "authors: [Sasae]\nrulesOutOfScope: [R-XYZ-99]");
        assertSays("pack.yaml", "There is no rule \"R-XYZ-99\"");
    }
}
