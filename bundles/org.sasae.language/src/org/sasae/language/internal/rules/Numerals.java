// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in kanji. */
final class Numerals {
    private static final Pattern KANJI = Pattern.compile("[0-9]*[一二三四五六七八九十百千万][0-9一二三四五六七八九十百千万]*");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int TEN_THOUSAND = 10_000;

    private Numerals() {
    }

    /** The text with 二十 written 20 and 3万 written 30000. */
    static String arabic(String text) {
        return KANJI.matcher(text).replaceAll(match -> Matcher.quoteReplacement(Integer.toString(value(match.group()))));
    }

    private static int value(String kanji) {
        int whole = 0;
        int part = 0;
        int digit = 0;
        for (char c : kanji.toCharArray()) {
            int unit = switch (c) {
            case '十' -> TEN;
            case '百' -> HUNDRED;
            case '千' -> THOUSAND;
            case '万' -> TEN_THOUSAND;
            default -> 1;
            };
            if (unit == 1) {
                digit = digit * TEN + (c <= '9' ? c - '0' : DIGITS.indexOf(c) + 1);
            } else if (unit == TEN_THOUSAND) {
                whole += Math.max(part + digit, 1) * TEN_THOUSAND;
                part = 0;
                digit = 0;
            } else {
                part += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return whole + part + digit;
    }
}
