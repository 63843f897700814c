// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sasae.language.GoalKind;
import org.sasae.language.internal.lexicon.Undertaking;
import org.sasae.language.internal.syntax.Morpheme;

/** Finds what is large only together. Each word of a goal is looked up once, however many undertakings are known. */
final class Undertakings {
    /** Stands for the beginning of a word. */
    private static final char BEGINNING = '~';

    private final List<Undertaking> all;
    private final Map<String, List<Place>> words = new HashMap<>();
    private final Map<String, List<Place>> endings = new HashMap<>();
    private final int longestEnding;

    /** A column of an undertaking. */
    private record Place(int undertaking, int column) {
    }

    Undertakings(List<Undertaking> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            for (int column = 0; column < all.get(i).columns().size(); column++) {
                for (String word : all.get(i).columns().get(column)) {
                    boolean ending = word.charAt(0) == BEGINNING;
                    (ending ? endings : words).computeIfAbsent(ending ? word.substring(1) : word,
                            key -> new ArrayList<>()).add(new Place(i, column));
                }
            }
        }
        longestEnding = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The words of the first undertaking that does not fit a goal of the kind.
     *
     * @return one word for each column, empty when there is none
     */
    List<Morpheme> tooLarge(GoalKind kind, List<Morpheme> goal) {
        Map<Integer, Morpheme[]> found = new TreeMap<>();
        for (int at = 0; at < goal.size(); at++) {
            Morpheme word = goal.get(at);
            note(found, word, words.get(word.base()));
            note(found, word, words.get(word.surface()));
            if (at + 1 < goal.size()) {
                note(found, word, words.get(word.surface() + goal.get(at + 1).surface()));
            }
            for (int length = 1; length <= longestEnding && length < word.base().length(); length++) {
                note(found, word, endings.get(word.base().substring(word.base().length() - length)));
            }
        }
        for (Map.Entry<Integer, Morpheme[]> entry : found.entrySet()) {
            boolean complete = Arrays.stream(entry.getValue()).allMatch(word -> word != null);
            if (complete && all.get(entry.getKey()).isTooLargeFor(kind)) {
                return List.of(entry.getValue());
            }
        }
        return List.of();
    }

    private void note(Map<Integer, Morpheme[]> found, Morpheme word, List<Place> places) {
        if (places == null) {
            return;
        }
        for (Place place : places) {
            Morpheme[] columns = found.computeIfAbsent(place.undertaking(),
                    key -> new Morpheme[all.get(key).columns().size()]);
            if (columns[place.column()] == null) {
                columns[place.column()] = word;
            }
        }
    }
}
