// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sasae.language.GoalKind;

/** Amounts that do not fit into the period of a goal. */
final class Amounts {
    private static final Pattern REPEATED = Pattern.compile("([5-9]\\d\\d|\\d{4,6})回(?!目)");

    private final Map<String, List<Integer>> limits;
    private final Pattern counted;

    /** @param limits how much a goal can hold, by counter; one number for each kind, the shortest first */
    Amounts(Map<String, List<Integer>> limits) {
        this.limits = limits;
        String counters = limits.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        counted = Pattern.compile("(\\d{1,6})(" + counters + ")(?!目)");
    }

    /** Whether the text counts more of an exercise than anybody should do. */
    static boolean beyondAll(String text) {
        return REPEATED.matcher(text).find();
    }

    /** Whether the text counts more than a goal of the kind can hold. */
    boolean fill(GoalKind kind, String text) {
        return counted.matcher(text).results().anyMatch(match -> {
            List<Integer> most = limits.get(match.group(2));
            return kind.ordinal() < most.size() && Integer.parseInt(match.group(1)) > most.get(kind.ordinal());
        });
    }
}
