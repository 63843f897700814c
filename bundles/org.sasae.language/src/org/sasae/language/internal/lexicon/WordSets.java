// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of each {@link WordSet}. Immutable; equal only to itself. */
public final class WordSets {
    static final WordSets EMPTY = new WordSets(new EnumMap<>(WordSet.class));

    private final Map<WordSet, Set<String>> words;

    private WordSets(Map<WordSet, Set<String>> words) {
        this.words = words;
    }

    /** With further lines {@code SET<TAB>words}; a word with {@code -} before it leaves the set. */
    WordSets with(Reader source) throws IOException {
        Map<WordSet, Set<String>> all = new EnumMap<>(WordSet.class);
        all.putAll(words);
        for (Map.Entry<WordSet, String> line : DataLines.read(source, 2,
                columns -> Map.entry(DataLines.constant(WordSet.class, columns[0]), columns[1].strip()))) {
            Set<String> changed = new HashSet<>(all.getOrDefault(line.getKey(), Set.of()));
            Arrays.stream(line.getValue().split(" +")).forEach(word -> change(changed, word));
            all.put(line.getKey(), Set.copyOf(changed));
        }
        return new WordSets(all);
    }

    private static void change(Set<String> words, String word) {
        if (word.length() > 1 && word.startsWith("-")) {
            words.remove(word.substring(1));
        } else {
            words.add(word);
        }
    }

    /** Makes sure that no set was forgotten. */
    void complete() {
        for (WordSet set : WordSet.values()) {
            if (!words.containsKey(set)) {
                throw new IllegalStateException("sets.tsv lacks " + set);
            }
        }
    }

    /** Whether the word belongs to the set. */
    public boolean has(WordSet set, String word) {
        return words.get(set).contains(word);
    }

    /** Whether the text ends in a word of the set. */
    public boolean endsIn(WordSet set, String text) {
        return words.get(set).stream().anyMatch(text::endsWith);
    }

    /** Whether a word of the set stands anywhere in the text. */
    public boolean standIn(WordSet set, String text) {
        return words.get(set).stream().anyMatch(text::contains);
    }
}
