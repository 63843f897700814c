// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sasae.language.GoalKind;
import org.sasae.language.LexiconPart;

/** Reads lexicon files: {@code word<TAB>reading<TAB>class<TAB>options}, UTF-8. */
public final class LexiconFiles {
    private static final List<String> WORDS = List.of("services", "people", "places", "activities", "topics", "body", "vague",
            "verbs", "jargon", "scale", "time");

    private LexiconFiles() {
    }

    /** The files of a part that come with the bundle. */
    static List<String> names(LexiconPart part) {
        return part == LexiconPart.WORDS ? WORDS : List.of(part.name().toLowerCase(Locale.ROOT));
    }

    /** Opens a data file of the bundle. */
    static Reader open(String name) {
        var stream = LexiconFiles.class.getResourceAsStream("data/" + name + ".tsv");
        if (stream == null) {
            throw new IllegalStateException("missing lexicon file " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Reads entries. */
    static List<LexiconEntry> parse(Reader source) throws IOException {
        return DataLines.read(source, 3, LexiconFiles::entry);
    }

    private static LexiconEntry entry(String[] columns) {
        var options = new Options(columns.length > 3 ? columns[3] : "");
        return new LexiconEntry(Normalizer.normalize(columns[0].strip(), Normalizer.Form.NFKC), columns[1].strip(),
                DataLines.constant(WordClass.class, columns[2]),
                options.value("area").map(name -> DataLines.constant(LifeArea.class, name)), options.has("habit"),
                options.value("min").filter(name -> !name.equals("NEVER"))
                        .map(name -> DataLines.constant(GoalKind.class, name)),
                options.value("min").filter("NEVER"::equals).isPresent(), options.value("plain"));
    }

    /** The options column: {@code name} or {@code name=value}, separated by commas. */
    private record Options(String text) {
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
    }
}
