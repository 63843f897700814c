// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalKind;

/** Reads lexicon files: {@code word<TAB>reading<TAB>class<TAB>options}, UTF-8. */
public final class LexiconFiles {
    private static final List<String> STANDARD = List.of("services", "people", "places", "activities", "body", "vague",
            "verbs", "jargon", "scale", "time");

    private LexiconFiles() {
    }

    /** The files that come with the bundle. */
    public static List<LexiconEntry> standard() {
        List<LexiconEntry> entries = new ArrayList<>();
        for (String name : STANDARD) {
            try (Reader reader = open(name + ".tsv")) {
                entries.addAll(parse(reader));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return entries;
    }

    /** Opens a data file of the bundle. */
    public static Reader open(String name) {
        var stream = LexiconFiles.class.getResourceAsStream("data/" + name);
        if (stream == null) {
            throw new IllegalStateException("missing lexicon file " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Reads entries. */
    public static List<LexiconEntry> parse(Reader source) throws IOException {
        List<LexiconEntry> entries = new ArrayList<>();
        var lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line.split("\t", -1), number));
            }
        }
        return entries;
    }

    private static LexiconEntry entry(String[] columns, int number) {
        if (columns.length < 3 || columns[0].isBlank()) {
            throw new IllegalArgumentException("line " + number + ": word, reading, class expected");
        }
        var options = new Options(columns.length > 3 ? columns[3] : "", number);
        return new LexiconEntry(Normalizer.normalize(columns[0].strip(), Normalizer.Form.NFKC), columns[1].strip(),
                options.constant(WordClass.class, columns[2].strip()),
                options.value("area").map(name -> options.constant(LifeArea.class, name)), options.has("habit"),
                options.value("min").filter(name -> !name.equals("NEVER"))
                        .map(name -> options.constant(GoalKind.class, name)),
                options.value("min").filter("NEVER"::equals).isPresent(), options.value("plain"));
    }

    /** The options column: {@code name} or {@code name=value}, separated by commas. */
    private record Options(String text, int line) {
        boolean has(String name) {
            return List.of(text.split(",")).contains(name);
        }

        Optional<String> value(String name) {
            for (String option : text.split(",")) {
                if (option.startsWith(name + "=")) {
                    return Optional.of(option.substring(name.length() + 1).strip());
                }
            }
            return Optional.empty();
        }

        <E extends Enum<E>> E constant(Class<E> type, String name) {
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + line + ": unknown " + type.getSimpleName() + " " + name,
                        e);
            }
        }
    }
}
