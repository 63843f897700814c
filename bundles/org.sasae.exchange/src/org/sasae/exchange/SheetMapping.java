// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sasae.core.text.Texts;
import org.sasae.exchange.internal.xlsx.Targets;

/**
 * Which column of a worksheet goes to which attribute of a case. It is data that can be saved and given to others: a
 * text file in UTF-8 with a line for each column, tabs between heading, attribute and words; see {@code docs/exchange.md}.
 *
 * @param sheet   the name of the worksheet, empty for the first
 * @param headingRow the row with the headings, from 1
 * @param columns the columns, in the order of the file
 */
public record SheetMapping(String sheet, int headingRow, List<Column> columns) {

    /** Ids of the mappings that Sasae brings along: a list of clients, and a list of plans. */
    public static final List<String> SAMPLES = List.of("clients", "plans");

    private static final Texts TEXTS = Texts.beside(SheetMapping.class);
    private static final String SHEET = "@sheet";
    private static final String HEADINGS = "@headings";
    private static final Pattern WORD = Pattern.compile("([^=;]+)=([^;]*)");

    /** Checks and copies. */
    public SheetMapping {
        Objects.requireNonNull(sheet);
        if (headingRow < 1) {
            throw new IllegalArgumentException("rows are counted from 1");
        }
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands in its heading; spaces and line breaks do not count
     * @param target  the attribute, such as {@code client.birthDate}; one of {@link #targets}
     * @param words   words of the office and what they mean, such as 支１ for SUPPORT_1
     */
    public record Column(String heading, String target, Map<String, String> words) {

        /** Checks and copies. */
        public Column {
            Objects.requireNonNull(heading);
            Objects.requireNonNull(target);
            words = Map.copyOf(words);
        }
    }

    /**
     * Lists the attributes that a column can go to.
     *
     * @param locale the language of their names, not null
     * @return names by id in the order of the forms, never null
     */
    public static Map<String, String> targets(Locale locale) {
        return Targets.names(locale);
    }

    /**
     * Gives a mapping that Sasae brings along.
     *
     * @param id one of {@link #SAMPLES}, not null
     * @return the mapping, never null
     */
    public static SheetMapping sample(String id) {
        try (InputStream in = SheetMapping.class.getResourceAsStream("mappings/" + id + ".tsv")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Locale.ENGLISH);
        } catch (MappingException | IOException e) {
            throw new IllegalStateException("A mapping of our own cannot be read", e);
        }
    }

    /**
     * Reads a saved mapping.
     *
     * @param file   the file, not null
     * @param locale the language of messages, not null
     * @return the mapping, never null
     * @throws MappingException when it is not right; the message names the line
     * @throws IOException when the file cannot be read
     */
    public static SheetMapping read(Path file, Locale locale) throws MappingException, IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8), locale);
    }

    /**
     * Reads a mapping from text.
     *
     * @param text   the text of a saved mapping, not null
     * @param locale the language of messages, not null
     * @return the mapping, never null
     * @throws MappingException when it is not right; the message names the line
     */
    public static SheetMapping parse(String text, Locale locale) throws MappingException {
        String sheet = "";
        int headingRow = 1;
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw wrong(locale, "mapping.columns", number, line);
            }
            switch (parts[0]) {
                case SHEET -> sheet = parts[1].strip();
                case HEADINGS -> headingRow = row(parts[1].strip()).orElse(-1);
                default -> columns.add(new Column(parts[0].strip(), parts[1].strip(), words(parts)));
            }
            if (headingRow < 1) {
                throw wrong(locale, "mapping.row", number, parts[1]);
            }
            if (!columns.isEmpty() && !Targets.has(columns.getLast().target())) {
                throw wrong(locale, "mapping.target", number, columns.getLast().target());
            }
        }
        if (columns.isEmpty()) {
            throw new MappingException(TEXTS.get("mapping.empty", locale));
        }
        return new SheetMapping(sheet, headingRow, columns);
    }

    private static Optional<Integer> row(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Map<String, String> words(String[] parts) {
        Map<String, String> words = new LinkedHashMap<>();
        if (parts.length > 2) {
            WORD.matcher(parts[2]).results()
                    .forEach(word -> words.put(word.group(1).strip(), word.group(2).strip()));
        }
        return words;
    }

    private static MappingException wrong(Locale locale, String key, int line, String text) {
        return new MappingException(TEXTS.format(key, locale, List.of(Integer.toString(line), text)));
    }

    /**
     * Writes the mapping as text.
     *
     * @return what {@link #parse} reads, never null
     */
    public String text() {
        StringBuilder text = new StringBuilder("# Sasae: heading, attribute, words\n");
        if (!sheet.isEmpty()) {
            text.append(SHEET).append('\t').append(sheet).append('\n');
        }
        text.append(HEADINGS).append('\t').append(headingRow).append('\n');
        for (Column column : columns) {
            text.append(column.heading()).append('\t').append(column.target());
            if (!column.words().isEmpty()) {
                text.append('\t').append(String.join(";", column.words().entrySet().stream()
                        .map(word -> word.getKey() + "=" + word.getValue()).sorted().toList()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
