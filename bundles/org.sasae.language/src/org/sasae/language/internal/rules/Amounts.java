// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Map;
import java.util.regex.Pattern;

/** Amounts that do not fit into one day. */
final class Amounts {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})(冊|枚|通|句|首|曲|個|回|品|ページ|俵|羽|ピース|人分|脚|軒|戸)(?!目)");
    private static final Map<String, Integer> IN_A_DAY = Map.ofEntries(Map.entry("冊", 4), Map.entry("枚", 99),
            Map.entry("通", 99), Map.entry("句", 49), Map.entry("首", 49), Map.entry("曲", 49), Map.entry("個", 299),
            Map.entry("回", 999), Map.entry("品", 19), Map.entry("ページ", 299), Map.entry("俵", 5), Map.entry("羽", 199), Map.entry("ピース", 499), Map.entry("人分", 29), Map.entry("脚", 3), Map.entry("軒", 9), Map.entry("戸", 9));

    private static final Pattern REPEATED = Pattern.compile("([5-9]\\d\\d|\\d{4,6})回(?!目)");

    private Amounts() {
    }

    /** Whether the text counts more of an exercise than anybody should do. */
    static boolean beyondAll(String text) {
        return REPEATED.matcher(text).find();
    }

    /** Whether the text counts more than a day can hold. */
    static boolean fillDays(String text) {
        return COUNTED.matcher(text).results()
                .anyMatch(match -> Integer.parseInt(match.group(1)) > IN_A_DAY.get(match.group(2)));
    }
}
