// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.sasae.language.GoalKind;
import org.sasae.language.internal.lexicon.LexiconFiles;
import org.sasae.language.internal.syntax.Morpheme;

/** What is large only together: 小説 is not, nor is 書き上げる, but 小説を書き上げる is. */
final class Undertakings {
    private static final String NEVER = "NEVER";

    private final List<Row> rows;

    private Undertakings(List<Row> rows) {
        this.rows = rows;
    }

    /** The list that the program brings along. */
    static Undertakings standard() {
        return Standard.LIST;
    }

    /**
     * The words of the first undertaking that does not fit a goal of the kind.
     *
     * @return one word for each column, empty when there is none
     */
    List<Morpheme> tooLarge(GoalKind kind, List<Morpheme> words) {
        return rows.stream().filter(row -> row.minimum().map(minimum -> kind.compareTo(minimum) < 0).orElse(true))
                .map(row -> row.found(words)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private record Row(List<Set<String>> columns, Optional<GoalKind> minimum) {
        List<Morpheme> found(List<Morpheme> words) {
            List<Morpheme> found = new ArrayList<>();
            for (Set<String> column : columns) {
                int at = IntStream.range(0, words.size()).filter(i -> stands(column, words, i)).findFirst().orElse(-1);
                if (at < 0) {
                    return List.of();
                }
                found.add(words.get(at));
            }
            return found;
        }

        /** Whether the word, its base, its ending or the word with its particle is one of the column. */
        private static boolean stands(Set<String> column, List<Morpheme> words, int at) {
            Morpheme word = words.get(at);
            return column.contains(word.base()) || column.stream().anyMatch(entry -> entry.startsWith("~")
                    && isLonger(word.base(), entry.substring(1))) || column.contains(word.surface())
                    || at + 1 < words.size() && column.contains(word.surface() + words.get(at + 1).surface());
        }
    }

    private static boolean isLonger(String word, String ending) {
        return word.length() > ending.length() && word.endsWith(ending);
    }

    private static Undertakings read() {
        try (Reader source = LexiconFiles.open("undertakings.tsv"); var lines = new BufferedReader(source)) {
            return new Undertakings(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.split("\t"))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns) {
        String minimum = columns[columns.length - 1];
        List<Set<String>> words = Arrays.stream(columns, 0, columns.length - 1)
                .map(column -> Set.of(column.split(" "))).toList();
        return new Row(words, minimum.equals(NEVER) ? Optional.empty() : Optional.of(GoalKind.valueOf(minimum)));
    }

    private static final class Standard {
        static final Undertakings LIST = read();
    }
}
