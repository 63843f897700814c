// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sasae.language.GoalLabel;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;

/**
 * Measures the reader on labelled goals: precision and recall for fine, for not fine and for each label.
 *
 * <pre>
 * GoalEvaluation FILE... [errors]
 * </pre>
 */
public final class GoalEvaluation {
    private final Map<GoalLabel, Agreement> labels = new EnumMap<>(GoalLabel.class);
    private Agreement fine = Agreement.NONE;
    private Agreement notFine = Agreement.NONE;
    private int goals;

    /** Adds one goal. */
    public void add(LabelledGoal goal, GoalReading reading) {
        goals++;
        boolean expectedFine = goal.expected().isEmpty();
        fine = fine.plus(expectedFine, reading.isFine());
        notFine = notFine.plus(!expectedFine, !reading.isFine());
        for (GoalLabel label : GoalLabel.values()) {
            labels.merge(label, Agreement.NONE.plus(goal.expected().contains(label), reading.labels().contains(label)),
                    GoalEvaluation::sum);
        }
    }

    private static Agreement sum(Agreement a, Agreement b) {
        return new Agreement(a.hits() + b.hits(), a.extra() + b.extra(), a.missed() + b.missed());
    }

    /** Agreement on fine goals. */
    public Agreement fine() {
        return fine;
    }

    /** Agreement on goals with any label. */
    public Agreement notFine() {
        return notFine;
    }

    /** Agreement on one label. */
    public Agreement label(GoalLabel label) {
        return labels.getOrDefault(label, Agreement.NONE);
    }

    /** Prints the table (Markdown). */
    public void print(PrintStream out) {
        out.printf("%d goals%n%n| | goals | precision | recall |%n| --- | ---: | ---: | ---: |%n", goals);
        row(out, "fine", fine);
        row(out, "not fine", notFine);
        labels.forEach((label, agreement) -> row(out, label.name(), agreement));
    }

    private static void row(PrintStream out, String name, Agreement a) {
        out.printf(Locale.ROOT, "| %s | %d | %.3f | %.3f |%n", name, a.hits() + a.missed(), a.precision(), a.recall());
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = Arrays.asList(arguments);
        var evaluation = new GoalEvaluation();
        List<LabelledGoal> goals = new ArrayList<>();
        for (String file : options) {
            if (!file.equals("errors")) {
                goals.addAll(LabelledGoal.read(Path.of(file)));
            }
        }
        for (LabelledGoal goal : goals) {
            GoalReading reading = GoalReader.standard().read(goal.kind(), goal.text());
            evaluation.add(goal, reading);
            if (options.contains("errors") && !reading.labels().equals(goal.expected())) {
                out.println(goal.kind() + "\t" + goal.text() + "\texpected " + goal.expected() + "\tread " + reading.labels());
            }
        }
        evaluation.print(out);
    }
}
