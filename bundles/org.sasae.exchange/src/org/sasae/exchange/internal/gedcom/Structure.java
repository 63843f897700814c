// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a file with the lines under it. */
public final class Structure {

    private final String mark;
    private final String tag;
    private final String value;
    private final boolean pointer;
    private final int line;
    private final List<Structure> parts = new ArrayList<>();

    /**
     * Creates a line.
     *
     * @param mark the mark by which others point at it, without the signs around it; empty without one
     * @param tag the tag in capital letters
     * @param value the text, or the mark of the record it points at; empty without one
     * @param pointer whether the value is a mark
     * @param line where it stands in the file, 0 when it was not read
     */
    Structure(String mark, String tag, String value, boolean pointer, int line) {
        this.mark = mark;
        this.tag = tag;
        this.value = value;
        this.pointer = pointer;
        this.line = line;
    }

    static Structure record(String mark, String tag) {
        return new Structure(mark, tag, "", false, 0);
    }

    /** Adds a line under this one and gives it back. */
    Structure add(String partTag, String partValue) {
        return add(new Structure("", partTag, partValue, false, 0));
    }

    /** Adds a line that points at a record and gives it back. */
    Structure point(String partTag, String at) {
        return add(new Structure("", partTag, at, true, 0));
    }

    Structure add(Structure part) {
        parts.add(part);
        return part;
    }

    String mark() {
        return mark;
    }

    String tag() {
        return tag;
    }

    String value() {
        return value;
    }

    int line() {
        return line;
    }

    List<Structure> parts() {
        return parts;
    }

    Stream<Structure> all(String partTag) {
        return parts.stream().filter(part -> part.tag.equals(partTag));
    }

    Optional<Structure> first(String partTag) {
        return all(partTag).findFirst();
    }

    /** {@return the text at the end of a path of tags, empty when there is none} */
    String text(String... path) {
        Optional<Structure> at = Optional.of(this);
        for (String step : path) {
            at = at.flatMap(each -> each.first(step));
        }
        return at.map(Structure::text).orElse("");
    }

    /** {@return the text of this line and of those that continue it} */
    String text() {
        StringBuilder text = new StringBuilder(value);
        for (Structure part : parts) {
            switch (part.tag) {
            case "CONT" -> text.append('\n').append(part.value);
            case "CONC" -> text.append(part.value);
            default -> {
                // another fact about this one
            }
            }
        }
        return text.toString();
    }

    /** {@return the mark this line points at, empty when it is a text} */
    Optional<String> target() {
        return pointer ? Optional.of(value) : Optional.empty();
    }
}
