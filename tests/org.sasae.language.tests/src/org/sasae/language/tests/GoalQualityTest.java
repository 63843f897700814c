// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.language.GoalLabel;
import org.sasae.language.GoalReader;

/** Floors for the sentences that the reader is tuned on; a test half is only measured, by hand. */
class GoalQualityTest {
    private static final List<Path> DEVELOPMENT = List.of(Path.of("data", "development.tsv"),
            Path.of("data", "blind-development.tsv"), Path.of("data", "blind-development-2.tsv"),
            Path.of("data", "blind-development-3.tsv"), Path.of("data", "blind-development-4.tsv"),
            Path.of("data", "blind-development-5.tsv"), Path.of("data", "blind-development-6.tsv"),
            Path.of("data", "blind-development-7.tsv"), Path.of("data", "blind-development-8.tsv"),
            Path.of("data", "blind-development-9.tsv"));
    private static final int AT_LEAST = 3000;
    private static GoalEvaluation evaluation;

    @BeforeAll
    static void readTheGoals() throws IOException {
        evaluation = new GoalEvaluation();
        for (LabelledGoal goal : goals()) {
            evaluation.add(goal, GoalReader.standard().read(goal.kind(), goal.text()));
        }
    }

    private static List<LabelledGoal> goals() throws IOException {
        List<LabelledGoal> goals = new ArrayList<>();
        for (Path file : DEVELOPMENT) {
            goals.addAll(LabelledGoal.read(file));
        }
        return goals;
    }

    @Test
    void thereAreManyGoals() throws IOException {
        assertTrue(goals().size() >= AT_LEAST);
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
