// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts that do not fit into one day. */
final class Amounts {
    private static final Pattern REPEATED = Pattern.compile("([5-9]\\d\\d|\\d{4,6})回(?!目)");

    private final Map<String, Integer> inADay;
    private final Pattern counted;

    /** @param inADay how much one day can hold, by counter */
    Amounts(Map<String, Integer> inADay) {
        this.inADay = inADay;
        String counters = inADay.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        counted = Pattern.compile("(\\d{1,6})(" + counters + ")(?!目)");
    }

    /** Whether the text counts more of an exercise than anybody should do. */
    static boolean beyondAll(String text) {
        return REPEATED.matcher(text).find();
    }

    /** Whether the text counts more than a day can hold. */
    boolean fillDays(String text) {
        return counted.matcher(text).results()
                .anyMatch(match -> Integer.parseInt(match.group(1)) > inADay.get(match.group(2)));
    }
}
