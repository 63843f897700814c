// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The fields of one kind of record. The table is data ({@code KIND.tsv}): another version or format of
 * the exchange is another table over the same values.
 *
 * @param kind such as UPKIHON
 * @param fields in their order
 */
public record FieldTable(String kind, List<Field> fields) {

    /**
     * A field.
     *
     * @param number from 1
     * @param value the id of the value that it carries
     * @param form what it may look like
     * @param must whether it may not be empty
     * @param label its Japanese name
     */
    public record Field(int number, String value, Form form, boolean must, String label) {
    }

    /** What a field may look like. */
    public enum Form {
        /** Text for people; it stands in quotes. */
        TEXT(".*"),
        /** A day as YYYYMMDD. */
        DATE("[0-9]{8}"),
        /** Six digits. */
        DIGITS6("[0-9]{6}"),
        /** Ten digits, or capital letters and digits. */
        KEY10("[0-9A-Z]{10}"),
        /** A code of one or two characters. */
        CODE("[0-9A-Z]{1,2}"),
        /** A whole number. */
        NUMBER("-?[0-9]{1,3}"),
        /** One digit. */
        NUMBER1("[0-9]"),
        /** One or two digits. */
        NUMBER2("[0-9]{1,2}");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        /**
         * Tells whether a value has this form.
         *
         * @param value not null, not empty
         * @return true when it has
         */
        public boolean fits(String value) {
            return pattern.matcher(value).matches();
        }
    }

    /**
     * Reads the table of a kind.
     *
     * @param kind such as UPKIHON, not null
     * @return its fields, never null
     */
    public static FieldTable of(String kind) {
        try (InputStream in = FieldTable.class.getResourceAsStream(kind + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new FieldTable(kind, lines.lines().filter(line -> !line.startsWith("#"))
                    .map(FieldTable::field).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Field field(String line) {
        String[] cells = line.split("\t");
        return new Field(Integer.parseInt(cells[0]), cells[1],
                Form.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3].equals("M"), cells[4]);
    }
}
