// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.language.GoalLabel;
import org.sasae.language.GoalReader;

/** Floors for the development half; the test half is only measured, never tuned on. */
class GoalQualityTest {
    private static final Path GOALS = Path.of("data", "goals.tsv");
    private static final int AT_LEAST = 700;
    private static GoalEvaluation evaluation;

    @BeforeAll
    static void readTheDevelopmentHalf() throws IOException {
        evaluation = new GoalEvaluation();
        LabelledGoal.read(GOALS).stream().filter(LabelledGoal::isDevelopment)
                .forEach(goal -> evaluation.add(goal, GoalReader.standard().read(goal.kind(), goal.text())));
    }

    @Test
    void thereAreManyGoals() throws IOException {
        assertTrue(LabelledGoal.read(GOALS).size() >= AT_LEAST);
    }

    @Test
    void fineIsToldFromNotFine() {
        assertTrue(evaluation.fine().precision() >= 0.95, "precision of fine " + evaluation.fine());
        assertTrue(evaluation.fine().recall() >= 0.95, "recall of fine " + evaluation.fine());
        assertTrue(evaluation.notFine().precision() >= 0.95, "precision of not fine " + evaluation.notFine());
        assertTrue(evaluation.notFine().recall() >= 0.95, "recall of not fine " + evaluation.notFine());
    }

    @ParameterizedTest
    @EnumSource(GoalLabel.class)
    void everyLabelIsGivenWell(GoalLabel label) {
        assertTrue(evaluation.label(label).precision() >= 0.85, label + " " + evaluation.label(label));
        assertTrue(evaluation.label(label).recall() >= 0.85, label + " " + evaluation.label(label));
    }
}
