// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sasae.language.internal.lexicon.WordIndex;

/** Verbs made of two, of which one says what is done: 縫い上げる is sewing, 飲み間違える is a mistake. */
public final class CompoundVerbs {
    private static final String ENDINGS_I = "いきぎしちにびみり";
    private static final String ENDINGS_U = "うくぐすつぬぶむる";
    private final Map<String, Boolean> firstCounts;
    private final WordIndex index;

    /** @param firstCounts for second verbs, whether the first of the two says what is done */
    public CompoundVerbs(Map<String, Boolean> firstCounts, WordIndex index) {
        this.firstCounts = firstCounts;
        this.index = index;
    }

    /** Whether a verb may stand second. */
    boolean isSecond(String verb) {
        return firstCounts.containsKey(verb);
    }

    /** The verb itself and what may be its first part: かけ合う, かける. */
    List<String> readings(String verb) {
        List<String> readings = new ArrayList<>(List.of(verb));
        for (int at = 2; at < verb.length() - 1; at++) {
            if (firstCounts.getOrDefault(verb.substring(at), false)) {
                stems(verb.substring(0, at)).forEach(readings::add);
            }
        }
        return readings;
    }

    /** The part that says what is done, when the verb is made of two and not a word of the lexicon itself. */
    Optional<String> core(String verb) {
        if (!index.verb(verb).isEmpty()) {
            return Optional.empty();
        }
        for (int at = 2; at < verb.length() - 1; at++) {
            Boolean first = firstCounts.get(verb.substring(at));
            if (first != null) {
                return first ? stems(verb.substring(0, at)).filter(base -> !index.verb(base).isEmpty()).findFirst()
                        : Optional.of(verb.substring(at));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> stems(String continuative) {
        int row = ENDINGS_I.indexOf(continuative.charAt(continuative.length() - 1));
        String ichidan = continuative + "る";
        return row < 0 ? Stream.of(ichidan)
                : Stream.of(continuative.substring(0, continuative.length() - 1) + ENDINGS_U.charAt(row), ichidan);
    }
}
