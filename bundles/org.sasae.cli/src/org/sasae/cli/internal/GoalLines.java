// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.sasae.language.GoalLine;

/** The goals in the lines of one input. Blank lines are passed over; others that are no goals are reported. */
final class GoalLines {

    private static final int MOST_SHOWN = 40;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Problems problems;
    private int number;

    /** Hears of lines that are no goals. */
    interface Problems {
        void line(int number, String beginning);
    }

    GoalLines(Problems problems) {
        this.problems = problems;
    }

    Stream<GoalLine> parse(Stream<String> lines) {
        return lines.map(this::parse).flatMap(Optional::stream);
    }

    private Optional<GoalLine> parse(String raw) {
        number++;
        String line = number == 1 && raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw;
        if (line.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(GoalLine.parse(line));
        } catch (IllegalArgumentException e) {
            problems.line(number, line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN));
            return Optional.empty();
        }
    }
}
