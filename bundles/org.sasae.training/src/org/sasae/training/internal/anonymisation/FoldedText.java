// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it reads whatever way it is written: full and half width are the same, spaces inside a line do not count, nor
 * do hyphens and brackets between digits. Knows where each letter came from, so that what is found can be replaced in the
 * text itself.
 */
public final class FoldedText {

    private static final String VOICED = "\uFF9E\uFF9F\u3099\u309A";
    private static final String BETWEEN_DIGITS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212ー()";

    private final StringBuilder folded = new StringBuilder();
    private final int[] begins;
    private final int[] ends;

    private FoldedText(String text) {
        int[] from = new int[text.length() * 20 + 1];
        int[] to = new int[from.length];
        for (int i = 0; i < text.length();) {
            int end = i + Character.charCount(text.codePointAt(i));
            if (end < text.length() && VOICED.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String plain = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKC);
            for (char letter : plain.toCharArray()) {
                if (!Character.isSpaceChar(letter) && letter != '\t') {
                    from[folded.length()] = i;
                    to[folded.length()] = end;
                    folded.append(Character.toLowerCase(letter));
                }
            }
            i = end;
        }
        int length = 0;
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (!isBetweenDigits(i)) {
                kept.append(folded.charAt(i));
                from[length] = from[i];
                to[length++] = to[i];
            }
        }
        folded.setLength(0);
        folded.append(kept);
        begins = from;
        ends = to;
    }

    private boolean isBetweenDigits(int place) {
        int before = place;
        int after = place;
        while (before >= 0 && BETWEEN_DIGITS.indexOf(folded.charAt(before)) >= 0) {
            before--;
        }
        while (after < folded.length() && BETWEEN_DIGITS.indexOf(folded.charAt(after)) >= 0) {
            after++;
        }
        return before < place && before >= 0 && after < folded.length() && Character.isDigit(folded.charAt(before))
                && Character.isDigit(folded.charAt(after));
    }

    /** {@return the text as it reads, not null} */
    public static String of(String text) {
        return new FoldedText(text).folded.toString();
    }

    /** {@return whether a value stands in a text, in whatever way it is written} */
    public static boolean contains(String text, String value) {
        return of(text).contains(of(value));
    }

    /**
     * The words around a value.
     *
     * @param text  where it stands, not null
     * @param value what, not null
     * @param reach how many letters before and after it, at most
     * @return a part of the text, with dots where there is more; empty when the value is not in the text
     */
    static String around(String text, String value, int reach) {
        FoldedText read = new FoldedText(text);
        String searched = of(value);
        int place = searched.isEmpty() ? -1 : read.folded.indexOf(searched);
        if (place < 0) {
            return "";
        }
        int begin = Math.max(0, read.begins[place] - reach);
        int end = Math.min(text.length(), read.ends[place + searched.length() - 1] + reach);
        return (begin > 0 ? "…" : "") + text.substring(begin, end).replaceAll("\\R", " ")
                + (end < text.length() ? "…" : "");
    }

    /**
     * Replaces what is found.
     *
     * @param text        where, not null
     * @param originals   matches folded values, not null
     * @param replacement gives for a folded value what is written instead, not null
     * @return the text with the replacements; all else as it was
     */
    static String replace(String text, Pattern originals, Function<String, String> replacement) {
        FoldedText read = new FoldedText(text);
        Matcher matcher = originals.matcher(read.folded);
        StringBuilder result = new StringBuilder();
        int done = 0;
        while (matcher.find()) {
            int begin = Math.max(done, read.begins[matcher.start()]);
            result.append(text, done, begin).append(replacement.apply(matcher.group()));
            done = Math.max(done, read.ends[matcher.end() - 1]);
        }
        return result.append(text, done, text.length()).toString();
    }
}
