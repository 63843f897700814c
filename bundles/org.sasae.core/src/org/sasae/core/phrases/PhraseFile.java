// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.phrases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sasae.core.internal.files.SafeFile;
import org.sasae.core.plantype.internal.CsvTable;

/**
 * The phrases of an office: a table with the columns {@code field}, {@code category} and {@code text}, as spreadsheets
 * read and write it. Read is UTF-8 and, as spreadsheets on Japanese Windows still write it, MS932.
 */
public final class PhraseFile {

    /** Usual name of the file, in the folder of the cases. */
    public static final String NAME = "phrases.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long MOST_BYTES = 4L << 20;

    private PhraseFile() {
    }

    /**
     * Reads a file. A line without words is left out.
     *
     * @param file not null
     * @return the phrases in the order of the file; empty where there is no such file
     * @throws IOException where it cannot be read, or is larger than any list of phrases
     */
    public static List<Phrase> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too large: " + file.getFileName());
        }
        return parse(decode(Files.readAllBytes(file)));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-31j"));
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param text the table with its heading, not null
     * @return the phrases in order
     */
    public static List<Phrase> parse(String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (Map<String, String> row : CsvTable.rows(text)) {
            String words = row.getOrDefault("text", "");
            if (!words.isBlank()) {
                phrases.add(new Phrase(row.getOrDefault("field", ""), row.getOrDefault("category", ""), words));
            }
        }
        return List.copyOf(phrases);
    }

    /**
     * Writes a file, in one step: either the old or the new one is there.
     *
     * @param file    not null
     * @param phrases in the order to be written, not null
     * @throws IOException where it cannot be written; the old one is then as it was
     */
    public static void write(Path file, List<Phrase> phrases) throws IOException {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append("field,category,text\r\n");
        for (Phrase phrase : phrases) {
            text.append(quoted(phrase.field())).append(',').append(quoted(phrase.category())).append(',')
                    .append(quoted(phrase.text())).append("\r\n");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        SafeFile.at(file).writeWithoutCopy(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
