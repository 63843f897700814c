// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.sasae.language.GoalLine;
import org.sasae.language.GoalReader;

/**
 * Measures speed by hand: start, many lines streamed, single analyses.
 *
 * <pre>
 * GoalSpeed FILE [LINES]
 * </pre>
 */
public final class GoalSpeed {
    private static final int DEFAULT_LINES = 100_000;
    private static final double MILLION = 1e6;

    private GoalSpeed() {
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<LabelledGoal> goals = LabelledGoal.read(Path.of(arguments[0]));
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_LINES;

        long start = System.nanoTime();
        GoalReader.standard().read(goals.getFirst().kind(), goals.getFirst().text());
        out.printf(Locale.ROOT, "start and first goal  %.0f ms%n", (System.nanoTime() - start) / MILLION);

        start = System.nanoTime();
        try (var readings = GoalReader.standard().readAll(IntStream.range(0, lines)
                .mapToObj(i -> goals.get(i % goals.size())).map(goal -> new GoalLine(goal.kind(), goal.text())))) {
            long fine = readings.filter(reading -> reading.isFine()).count();
            double seconds = (System.nanoTime() - start) / MILLION / 1000;
            out.printf(Locale.ROOT, "%d lines  %.1f s  %.0f lines/s  (%d fine)%n",
                    lines, seconds, lines / seconds, fine);
        }
        long[] single = goals.stream().mapToLong(GoalSpeed::nanosOf).sorted().toArray();
        out.printf(Locale.ROOT, "one analysis  median %.3f ms  p95 %.3f ms  slowest %.3f ms%n", at(single, 0.5),
                at(single, 0.95), at(single, 1));
        out.println("longest text " + goals.stream().mapToInt(goal -> goal.text().length()).max().orElse(0));
    }

    private static long nanosOf(LabelledGoal goal) {
        long start = System.nanoTime();
        GoalReader.standard().read(goal.kind(), goal.text());
        return System.nanoTime() - start;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / MILLION;
    }
}
