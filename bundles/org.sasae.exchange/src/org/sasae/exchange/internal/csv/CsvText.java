// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of comma-separated fields. Free text stands in double quotes, keeps its line breaks and doubles
 * its own quotes; an empty field is nothing between two commas; every record ends with CR LF.
 */
public final class CsvText {

    private static final String LINE_END = "\r\n";

    private CsvText() {
    }

    /**
     * A field to be written.
     *
     * @param value the value, empty for none
     * @param quoted whether it stands in quotes
     */
    public record Field(String value, boolean quoted) {
    }

    /**
     * Records that were read.
     *
     * @param records the fields of each record
     * @param openQuote whether the text ended within quotes
     */
    public record Parsed(List<List<String>> records, boolean openQuote) {
    }

    /**
     * Appends a record.
     *
     * @param fields its fields, not null
     * @param out where to, not null
     */
    public static void append(List<Field> fields, StringBuilder out) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (i > 0) {
                out.append(',');
            }
            if (field.quoted() && !field.value().isEmpty()) {
                out.append('"').append(field.value().replace("\"", "\"\"").replace("\n", LINE_END)).append('"');
            } else {
                out.append(field.value());
            }
        }
        out.append(LINE_END);
    }

    /**
     * Reads records. Line ends may be CR LF, LF or CR and may miss at the end; line ends within quotes
     * become line feeds.
     *
     * @param text the text of a file, not null
     * @return its records without empty lines, never null
     */
    public static Parsed parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String normal = text.replace(LINE_END, "\n").replace('\r', '\n');
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < normal.length() && normal.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                record.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                end(records, record, field);
                record = new ArrayList<>();
            } else {
                field.append(c);
            }
        }
        end(records, record, field);
        return new Parsed(records, quoted);
    }

    private static void end(List<List<String>> records, List<String> record, StringBuilder field) {
        if (!record.isEmpty() || !field.isEmpty()) {
            record.add(field.toString());
            records.add(record);
        }
        field.setLength(0);
    }
}
