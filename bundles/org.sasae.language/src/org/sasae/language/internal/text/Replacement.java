// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

import org.sasae.language.internal.lexicon.DataLines;

/**
 * A spoken or regional ending, or a word in kana, and its standard writing.
 *
 * @param from  as spoken
 * @param to    standard
 * @param where where it counts
 */
public record Replacement(String from, String to, Place where) {
    private static final String SENTENCE_END = "。！？!?、」)）";
    private static final String PARTICLES = "をにでのがとへはもやま";

    /** Where a replacement counts. */
    enum Place {
        /** Before the end of a sentence. */ END,
        /** Anywhere but at the start. */ ANY,
        /** A whole word in kana: at the start or after a space or comma, or after の or と, and before a particle. */ WORD
    }

    /** Reads {@code from<TAB>to<TAB>end|any|word}. */
    public static List<Replacement> parse(Reader source) throws IOException {
        return DataLines.read(source, 3, columns -> new Replacement(columns[0], columns[1], place(columns[2].strip())));
    }

    private static Place place(String name) {
        return Arrays.stream(Place.values()).filter(place -> place.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("end, any or word expected"));
    }

    boolean fits(CharSequence text, int start, int end) {
        return switch (where) {
        case END -> start > 0 && (end == text.length() || SENTENCE_END.indexOf(text.charAt(end)) >= 0);
        case ANY -> start > 0;
        case WORD -> beginsWord(text, start) && end < text.length()
                && (PARTICLES.indexOf(text.charAt(end)) >= 0 || start > 0 && " 　".indexOf(text.charAt(start - 1)) >= 0
                && " 　".indexOf(text.charAt(end)) >= 0);
        };
    }

    private static boolean beginsWord(CharSequence text, int start) {
        if (start == 0 || " 　、。".indexOf(text.charAt(start - 1)) >= 0) {
            return true;
        }
        boolean linked = text.charAt(start - 1) == 'の' || text.charAt(start - 1) == 'と';
        return linked && start > 2;
    }
}
