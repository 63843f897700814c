// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.sasae.language.GoalLabel;
import org.sasae.language.Lexicon;
import org.sasae.language.internal.GoalAnalysis;
import org.sasae.language.internal.opinion.Pieces;

/**
 * Prints labelled goals for {@code tests/scripts/learn-goals.py}: the labels, a tab, the pieces with tabs between.
 *
 * <pre>
 * GoalPieces FILE...
 * </pre>
 */
public final class GoalPieces {

    private GoalPieces() {
    }

    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var analysis = new GoalAnalysis(Lexicon.standard());
        for (String file : files) {
            for (LabelledGoal goal : LabelledGoal.read(Path.of(file))) {
                out.println(goal.expected().stream().map(GoalLabel::name).collect(Collectors.joining(",")) + '\t'
                        + String.join("\t", Pieces.texts(analysis.understand(goal.kind(), goal.text()))));
            }
        }
    }
}
