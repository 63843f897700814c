// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the lines of a data file: columns parted by tabs, {@code #} begins a comment. */
public final class DataLines {

    private DataLines() {
    }

    /**
     * Reads one thing from each line that is neither blank nor a comment.
     *
     * @param fewest how many columns a line must have
     * @param read   makes the thing; an {@link IllegalArgumentException} says what is wrong with the line
     * @throws IllegalArgumentException when a line is wrong; the message names its number
     */
    public static <T> List<T> read(Reader source, int fewest, Function<String[], T> read) throws IOException {
        List<T> found = new ArrayList<>();
        var lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length < fewest || columns[0].isBlank()) {
                throw new IllegalArgumentException("line " + number + ": " + fewest + " columns expected");
            }
            try {
                found.add(read.apply(columns));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return found;
    }

    /** The constant with this name. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown " + type.getSimpleName() + " " + name, e);
        }
    }
}
