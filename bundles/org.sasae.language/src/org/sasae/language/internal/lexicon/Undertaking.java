// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sasae.language.GoalKind;

/**
 * What is large only together: 小説 is not, nor is 書き上げる, but 小説を書き上げる is.
 *
 * @param columns one word of each must stand in the goal, in its base form or with its particle; {@code ~} stands for
 *                the beginning of a word
 * @param minimum the shortest kind of goal that can hold it; empty when none can
 */
public record Undertaking(List<Set<String>> columns, Optional<GoalKind> minimum) {
    private static final String NEVER = "NEVER";

    public Undertaking {
        columns = List.copyOf(columns);
    }

    static Undertaking parse(String[] columns) {
        String minimum = columns[columns.length - 1].strip();
        List<Set<String>> words = Arrays.stream(columns, 0, columns.length - 1)
                .map(column -> Set.copyOf(List.of(column.strip().split(" +")))).toList();
        return new Undertaking(words, minimum.equals(NEVER) ? Optional.empty()
                : Optional.of(DataLines.constant(GoalKind.class, minimum)));
    }

    /** Whether a goal of the kind is too short for it. */
    public boolean isTooLargeFor(GoalKind kind) {
        return minimum.map(shortest -> kind.compareTo(shortest) < 0).orElse(true);
    }
}
