// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.util.List;

import org.sasae.exchange.gedcom.GedcomVersion;

/** Writes records as the lines of a file. */
public final class StructureWriter {

    /** Version 5.5.1 allows 255 characters with level and tag; a part of a pair of surrogates is never cut off. */
    private static final int LONGEST_VALUE = 200;

    private final StringBuilder out = new StringBuilder();
    private final GedcomVersion version;

    private StructureWriter(GedcomVersion version) {
        this.version = version;
    }

    /** {@return the file with a byte order mark, by which programs recognise UTF-8} */
    public static String write(List<Structure> records, GedcomVersion version) {
        StructureWriter writer = new StructureWriter(version);
        writer.out.append('\uFEFF');
        records.forEach(structure -> writer.write(0, structure));
        return writer.out.toString();
    }

    private void write(int level, Structure structure) {
        String mark = structure.mark().isEmpty() ? "" : "@" + structure.mark() + "@";
        if (structure.target().isPresent()) {
            line(level, mark, structure.tag(), "@" + structure.value() + "@");
        } else {
            String[] lines = structure.value().split("\\R", -1);
            value(level, mark, structure.tag(), lines[0]);
            for (int i = 1; i < lines.length; i++) {
                value(level + 1, "", "CONT", lines[i]);
            }
        }
        structure.parts().forEach(part -> write(level + 1, part));
    }

    private void value(int level, String mark, String tag, String value) {
        if (version == GedcomVersion.V7) {
            line(level, mark, tag, value.startsWith("@") ? "@" + value : value);
            return;
        }
        String rest = value.replace("@", "@@");
        int end = end(rest);
        line(level, mark, tag, rest.substring(0, end));
        int below = tag.equals("CONT") ? level : level + 1;
        while (end < rest.length()) {
            rest = rest.substring(end);
            end = end(rest);
            line(below, "", "CONC", rest.substring(0, end));
        }
    }

    /** Where a long value is divided: never beside a blank, which readers drop, nor within a sign of two parts. */
    private static int end(String rest) {
        if (rest.length() <= LONGEST_VALUE) {
            return rest.length();
        }
        int end = LONGEST_VALUE;
        while (end > 1 && (Character.isLowSurrogate(rest.charAt(end)) || Character.isWhitespace(rest.charAt(end))
                || Character.isWhitespace(rest.charAt(end - 1)) || rest.charAt(end - 1) == '@')) {
            end--;
        }
        return end > 1 ? end : LONGEST_VALUE;
    }

    private void line(int level, String mark, String tag, String value) {
        out.append(level).append(' ');
        if (!mark.isEmpty()) {
            out.append(mark).append(' ');
        }
        out.append(tag);
        if (!value.isEmpty()) {
            out.append(' ').append(value);
        }
        out.append("\r\n");
    }
}
