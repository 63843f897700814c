// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sasae.language.LexiconPart;
import org.sasae.language.internal.text.Replacement;

/**
 * Everything that is known of words. Immutable.
 *
 * @param entries      words with their meanings
 * @param sets         small groups of words
 * @param dialect      spoken and regional forms, in the order in which they are looked for
 * @param idioms       predicates of set phrases, by noun, tab and verb
 * @param aspects      for second verbs, whether the first of the two says what is done
 * @param undertakings what is large only together
 * @param amounts      how much a goal can hold, by counter: one number for each kind, the shortest first
 */
public record LexiconData(List<LexiconEntry> entries, WordSets sets, List<Replacement> dialect,
        Map<String, String> idioms, Map<String, Boolean> aspects, List<Undertaking> undertakings,
        Map<String, List<Integer>> amounts) {
    private static final LexiconData EMPTY = new LexiconData(List.of(), WordSets.EMPTY, List.of(), Map.of(), Map.of(),
            List.of(), Map.of());

    public LexiconData {
        entries = List.copyOf(entries);
        dialect = List.copyOf(dialect);
        idioms = Map.copyOf(idioms);
        aspects = Map.copyOf(aspects);
        undertakings = List.copyOf(undertakings);
        amounts = Map.copyOf(amounts);
    }

    /** What comes with the program. */
    public static LexiconData standard() {
        LexiconData data = EMPTY;
        for (LexiconPart part : LexiconPart.values()) {
            for (String name : LexiconFiles.names(part)) {
                try (Reader source = LexiconFiles.open(name)) {
                    data = part == LexiconPart.WORDS ? data.withEntries(added(data.entries, LexiconFiles.parse(source)))
                            : data.with(part, source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        data.sets.complete();
        return data;
    }

    /** With further lines, which take the place of those that speak of the same. */
    public LexiconData with(LexiconPart part, Reader source) throws IOException {
        return switch (part) {
        case WORDS -> withEntries(inPlace(entries, LexiconFiles.parse(source)));
        case SETS -> new LexiconData(entries, sets.with(source), dialect, idioms, aspects, undertakings, amounts);
        case DIALECT -> new LexiconData(entries, sets, inFront(Replacement.parse(source), dialect), idioms, aspects,
                undertakings, amounts);
        case IDIOMS -> new LexiconData(entries, sets, dialect, with(idioms, DataLines.read(source, 3, columns ->
                Map.entry(columns[0] + '\t' + columns[1], columns[2].strip()))), aspects, undertakings, amounts);
        case ASPECTS -> new LexiconData(entries, sets, dialect, idioms, with(aspects, DataLines.read(source, 2, columns ->
                Map.entry(columns[0], isFirst(columns[1].strip())))), undertakings, amounts);
        case UNDERTAKINGS -> new LexiconData(entries, sets, dialect, idioms, aspects, inPlaceOf(undertakings,
                DataLines.read(source, 3, Undertaking::parse)), amounts);
        case AMOUNTS -> new LexiconData(entries, sets, dialect, idioms, aspects, undertakings, with(amounts,
                DataLines.read(source, 2, columns -> Map.entry(columns[0], numbers(columns)))));
        };
    }

    private LexiconData withEntries(List<LexiconEntry> other) {
        return new LexiconData(other, sets, dialect, idioms, aspects, undertakings, amounts);
    }

    private static List<Integer> numbers(String[] columns) {
        return Arrays.stream(columns).skip(1).map(column -> Integer.valueOf(column.strip())).toList();
    }

    private static boolean isFirst(String which) {
        if (!which.equals("first") && !which.equals("second")) {
            throw new IllegalArgumentException("first or second expected");
        }
        return which.equals("first");
    }

    private static <T> List<T> added(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static List<LexiconEntry> inPlace(List<LexiconEntry> before, List<LexiconEntry> more) {
        Set<String> words = more.stream().map(LexiconEntry::word).collect(Collectors.toSet());
        return added(before.stream().filter(entry -> !words.contains(entry.word())).toList(), more);
    }

    private static List<Replacement> inFront(List<Replacement> more, List<Replacement> before) {
        Set<String> from = more.stream().map(Replacement::from).collect(Collectors.toSet());
        return added(more, before.stream().filter(one -> !from.contains(one.from())).toList());
    }

    private static List<Undertaking> inPlaceOf(List<Undertaking> before, List<Undertaking> more) {
        Set<List<Set<String>>> same = more.stream().map(Undertaking::columns).collect(Collectors.toSet());
        return added(before.stream().filter(one -> !same.contains(one.columns())).toList(), more);
    }

    private static <V> Map<String, V> with(Map<String, V> before, List<Map.Entry<String, V>> more) {
        Map<String, V> all = new HashMap<>(before);
        more.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }
}
