// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type and read them in forms. */
public final class DateEntry {

    private static final Map<String, Integer> ERAS = Map.of("M", 1867, "T", 1911, "S", 1925, "H", 1988, "R", 2018,
            "明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);
    private static final Pattern TYPED = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[MTSHR])?\\s*(\\d{1,4}|元)\\s*(?:[./-]|年)\\s*(\\d{1,2})\\s*(?:(?:[./-]|月)\\s*(\\d{1,2})\\s*日?|月)?",
            Pattern.CASE_INSENSITIVE);

    private DateEntry() {
    }

    /**
     * Reads a day.
     *
     * @param typed as typed, not null
     * @return the day, empty where the text is none
     */
    public static Optional<LocalDate> day(String typed) {
        Matcher matcher = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!matcher.matches() || matcher.group(4) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(matcher), Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a month.
     *
     * @param typed as typed, not null
     * @return the month, empty where the text is none
     */
    public static Optional<YearMonth> month(String typed) {
        Matcher matcher = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!matcher.matches() || matcher.group(4) != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.of(year(matcher), Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(Matcher matcher) {
        int number = "元".equals(matcher.group(2)) ? 1 : Integer.parseInt(matcher.group(2));
        return matcher.group(1) == null ? number : ERAS.get(matcher.group(1).toUpperCase(Locale.ROOT)) + number;
    }
}
