// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the meanings of a word by its writing or its reading. */
public final class WordIndex {
    private static final Set<WordClass> VERBAL = EnumSet.of(WordClass.MOVE, WordClass.USE, WordClass.INSTALL,
            WordClass.PROVIDE, WordClass.CARE, WordClass.CHANGE, WordClass.STATE, WordClass.AVOID, WordClass.LIGHT,
            WordClass.ACT, WordClass.TROUBLE, WordClass.LIVING, WordClass.PLACED,
            WordClass.KEEPING, WordClass.BY_ITSELF,
            WordClass.ARRIVAL, WordClass.TEACHING, WordClass.RECORDING, WordClass.EXERCISING, WordClass.CARRIER,
            WordClass.ABSTRACTING, WordClass.CONSUME, WordClass.TELLING, WordClass.MISHAP, WordClass.AILING);
    private static final int SHORTEST_READING = 3;

    private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
    private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();

    public WordIndex(Collection<LexiconEntry> entries) {
        for (LexiconEntry entry : entries) {
            add(isVerbal(entry) ? verbs : nouns, entry, isVerbal(entry) ? 2 : SHORTEST_READING);
        }
    }

    /** Whether the entry says what is done rather than what with. */
    public static boolean isVerbal(LexiconEntry entry) {
        return VERBAL.contains(entry.wordClass());
    }

    /** Meanings as a thing. */
    public List<LexiconEntry> noun(String word) {
        return nouns.getOrDefault(word, List.of());
    }

    /** Meanings as something done; verbs in their base form. */
    public List<LexiconEntry> verb(String word) {
        return verbs.getOrDefault(word, List.of());
    }

    private static void add(Map<String, List<LexiconEntry>> index, LexiconEntry entry, int shortestReading) {
        put(index, entry.word(), entry);
        if (entry.wordClass() != WordClass.JARGON && entry.reading().length() >= shortestReading
                && !entry.reading().equals(entry.word())) {
            put(index, entry.reading(), entry);
        }
    }

    private static void put(Map<String, List<LexiconEntry>> index, String key, LexiconEntry entry) {
        List<LexiconEntry> list = index.computeIfAbsent(key, word -> new ArrayList<>(2));
        if (list.stream().noneMatch(old -> old.wordClass() == entry.wordClass())) {
            list.add(entry);
        }
    }
}
