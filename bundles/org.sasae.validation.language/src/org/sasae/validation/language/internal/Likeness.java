// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How much two sentences say the same, apart from politeness and mood. */
final class Likeness {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}、。・「」『』（）〜～…！？]");
    private static final Pattern ENDING = Pattern.compile("(?:です|ます|と思[うい]|こと|ように|よう|(?:さ?せて|して|て)あげたい"
            + "|(?:て|で)?(?:ほしい|欲しい|もらいたい|いただきたい)|できるようになり?たい|できるようになる|ができる|できる"
            + "|しましょう|ましょう|したい|なりたい|たい|する|して|し)$");
    private static final int ENDINGS = 4;

    private Likeness() {
    }

    /** @return the text in one form, without marks, spaces and endings of mood */
    static String plain(String text) {
        String plain = NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        for (int i = 0; i < ENDINGS; i++) {
            plain = ENDING.matcher(plain).replaceFirst("");
        }
        return plain;
    }

    /** @return from 0 (nothing in common) to 1 (the same) */
    static double of(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.isEmpty() || second.isEmpty() ? 0
                : 2.0 * common(first, second) / (first.length() + second.length());
    }

    /** @return whether two texts in plain form are at least so much alike; lengths that differ too much decide at once */
    static boolean reaches(double least, String first, String second) {
        int both = first.length() + second.length();
        return both > 0 && 2.0 * Math.min(first.length(), second.length()) >= least * both
                && 2.0 * common(first, second) >= least * both;
    }

    /** @return the length of the longest common subsequence */
    static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
