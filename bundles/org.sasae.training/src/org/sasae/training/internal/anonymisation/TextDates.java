// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates in running text, and what they become when they are shifted; the way of writing stays. */
final class TextDates {

    private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])\\s?(元|\\d{1,2})([年./])(\\d{1,2})([月./])(\\d{1,2})(日?)");
    private static final Pattern WESTERN = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([年./-])(\\d{1,2})([月./-])(\\d{1,2})(日?)(?!\\d)");
    private static final Map<String, JapaneseEra> ERAS = Map.of("明治", JapaneseEra.MEIJI, "M", JapaneseEra.MEIJI,
            "大正", JapaneseEra.TAISHO, "T", JapaneseEra.TAISHO, "昭和", JapaneseEra.SHOWA, "S", JapaneseEra.SHOWA,
            "平成", JapaneseEra.HEISEI, "H", JapaneseEra.HEISEI);
    private static final Map<Integer, String> NAMES = Map.of(-1, "明治", 0, "大正", 1, "昭和", 2, "平成", 3, "令和");

    private final int shiftDays;

    TextDates(int shiftDays) {
        this.shiftDays = shiftDays;
    }

    /** Each date as written, with what will be written. */
    Map<String, String> in(String text) {
        Map<String, String> dates = new LinkedHashMap<>();
        for (Matcher m = ERA.matcher(text); m.find();) {
            try {
                int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
                JapaneseEra era = ERAS.getOrDefault(m.group(1), JapaneseEra.REIWA);
                LocalDate date = LocalDate.from(JapaneseDate.of(era, year, Integer.parseInt(m.group(4)),
                        Integer.parseInt(m.group(6))));
                dates.put(m.group(), era(date.plusDays(shiftDays), m));
            } catch (DateTimeException e) {
                // Not a day of the calendar, such as 令和3年13月1日: nobody can be found by it.
                continue;
            }
        }
        for (Matcher m = WESTERN.matcher(text); m.find();) {
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)),
                        Integer.parseInt(m.group(5))).plusDays(shiftDays);
                dates.put(m.group(), date.getYear() + m.group(2) + date.getMonthValue() + m.group(4)
                        + date.getDayOfMonth() + m.group(6));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return dates;
    }

    private static String era(LocalDate date, Matcher written) {
        JapaneseDate japanese = JapaneseDate.from(date);
        boolean letter = written.group(1).length() == 1;
        String name = NAMES.get(japanese.getEra().getValue());
        String shown = letter ? String.valueOf("MTSHR".charAt(japanese.getEra().getValue() + 1)) : name;
        return shown + japanese.get(ChronoField.YEAR_OF_ERA) + written.group(3) + date.getMonthValue()
                + written.group(5) + date.getDayOfMonth() + written.group(7);
    }
}
