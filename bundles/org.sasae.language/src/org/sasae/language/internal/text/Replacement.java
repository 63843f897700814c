// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * A spoken or regional ending and its standard writing.
 *
 * @param from    as spoken
 * @param to      standard
 * @param endOnly whether it counts only at the end of a sentence
 */
public record Replacement(String from, String to, boolean endOnly) {
    private static final String SENTENCE_END = "。！？!?、」)）";

    /** Reads {@code from<TAB>to<TAB>end|any}. */
    public static List<Replacement> parse(Reader source) throws IOException {
        List<Replacement> replacements = new ArrayList<>();
        var lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                replacements.add(new Replacement(columns[0], columns[1], columns[2].equals("end")));
            }
        }
        return replacements;
    }

    boolean fits(CharSequence text, int start, int end) {
        return start > 0 && (!endOnly || end == text.length() || SENTENCE_END.indexOf(text.charAt(end)) >= 0);
    }
}
