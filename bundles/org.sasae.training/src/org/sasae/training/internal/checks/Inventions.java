// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sasae.language.Word;
import org.sasae.language.WordKind;
import org.sasae.language.WordReader;

/**
 * People, illnesses, names and ages in what a learner wrote that the case does not tell of. The lists of words stand in
 * {@code kin.txt} and {@code illnesses.txt}.
 */
final class Inventions {

    private static final WordReader READER = WordReader.standard();
    private static final List<Set<String>> KIN = lines("kin.txt");
    private static final List<Set<String>> ILLNESSES = lines("illnesses.txt");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}(?=[歳才])");

    private final String known;
    private final Set<String> knownWords = new HashSet<>();

    /**
     * @param told everything that the case tells, in words
     */
    Inventions(Collection<String> told) {
        known = WordReader.normal(String.join("\n", told));
        READER.words(known).forEach(word -> knownWords.add(word.base()));
    }

    /** The words of a text that nobody told of, in their order. */
    List<String> in(String text) {
        String normal = WordReader.normal(text);
        Set<String> found = new LinkedHashSet<>();
        List<Word> words = READER.words(normal);
        for (Word word : words) {
            if (isUnknownKin(word.base()) || isUnknownName(word)) {
                found.add(word.surface());
            }
        }
        for (Set<String> same : ILLNESSES) {
            if (same.stream().noneMatch(known::contains)) {
                same.stream().filter(normal::contains).findFirst().ifPresent(found::add);
            }
        }
        for (Matcher age = AGE.matcher(normal); age.find();) {
            if (!known.contains(age.group() + "歳") && !known.contains(age.group() + "才")) {
                found.add(age.group() + "歳");
            }
        }
        return new ArrayList<>(found);
    }

    private boolean isUnknownKin(String word) {
        List<Set<String>> groups = KIN.stream().filter(group -> group.iterator().next().equals(word)).toList();
        return !groups.isEmpty() && groups.stream().flatMap(Set::stream)
                .noneMatch(same -> knownWords.contains(same) || known.contains(same));
    }

    private boolean isUnknownName(Word word) {
        return (word.kind() == WordKind.PERSON_NAME || word.kind() == WordKind.PLACE_NAME) && word.surface().length() > 1
                && !known.contains(word.surface());
    }

    private static List<Set<String>> lines(String file) {
        List<Set<String>> lines = new ArrayList<>();
        try (InputStream in = Inventions.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new LinkedHashSet<>(List.of(line.strip().split("\\s+"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
