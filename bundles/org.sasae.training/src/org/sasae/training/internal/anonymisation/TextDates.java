// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates, and months of a year, in running text, and what they become when they are shifted; the way of writing stays. */
final class TextDates {

    private static final String DIGIT = "[0-9０-９]";
    private static final String GAP = "[ 　]?";
    private static final String NUMBER = GAP + "(" + DIGIT + "{1,2})" + GAP;
    private static final String NAMED_YEAR = "(明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])" + GAP + "(元|" + DIGIT + "{1,2})" + GAP;
    private static final String YEAR = "(?<!" + DIGIT + ")((?:[1１][9９]|[2２][0０])" + DIGIT + "{2})" + GAP;
    private static final String NO_DAY = "(?!" + GAP + DIGIT + ")";
    private static final Pattern ERA = Pattern.compile(NAMED_YEAR + "([年./．／])" + NUMBER + "([月./．／])" + NUMBER + "(日?)");
    private static final Pattern WESTERN = Pattern.compile(YEAR + "([年./．／-])" + NUMBER + "([月./．／-])" + NUMBER
            + "(日?)(?!" + DIGIT + ")");
    private static final Pattern ERA_MONTH = Pattern.compile(NAMED_YEAR + "(年)" + NUMBER + "(月)" + NO_DAY);
    private static final Pattern WESTERN_MONTH = Pattern.compile(YEAR + "(年)" + NUMBER + "(月)" + NO_DAY);
    private static final String ONE_YEAR = "(?<![0-9０-９.．])((?:[1１][9９]|[2２][0０])" + DIGIT + "{2})";
    private static final Pattern WESTERN_YEAR = Pattern.compile(ONE_YEAR + "(?:" + GAP + "年?" + GAP + "([〜～~－ー–-])" + GAP
            + ONE_YEAR + ")?" + GAP + "年(?![度代])" + NO_DAY);
    private static final Pattern ERA_YEAR = Pattern.compile("(明治|大正|昭和|平成|令和)" + GAP + "(元|" + DIGIT + "{1,2})" + GAP
            + "(年)(?![度代])" + NO_DAY);
    private static final double DAYS_A_YEAR = 365.25;
    private static final int MIDDLE = 15;
    private static final Map<String, JapaneseEra> ERAS = Map.of("明治", JapaneseEra.MEIJI, "M", JapaneseEra.MEIJI,
            "大正", JapaneseEra.TAISHO, "T", JapaneseEra.TAISHO, "昭和", JapaneseEra.SHOWA, "S", JapaneseEra.SHOWA,
            "平成", JapaneseEra.HEISEI, "H", JapaneseEra.HEISEI);
    private static final Map<Integer, String> NAMES = Map.of(-1, "明治", 0, "大正", 1, "昭和", 2, "平成", 3, "令和");

    private final int shiftDays;

    TextDates(int shiftDays) {
        this.shiftDays = shiftDays;
    }

    /** Each date and month as written, with what will be written. */
    Map<String, String> in(String text) {
        Map<String, String> dates = new LinkedHashMap<>();
        each(ERA, text, dates, m -> era(fromEra(m, Integer.parseInt(m.group(6))), m));
        each(WESTERN, text, dates, m -> western(LocalDate.of(Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(3)), Integer.parseInt(m.group(5))).plusDays(shiftDays), m));
        // A month moves as its middle does, like the months of fields.
        each(ERA_MONTH, text, dates, m -> eraMonth(fromEra(m, MIDDLE), m));
        each(WESTERN_MONTH, text, dates, m -> month(LocalDate.of(Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(3)), MIDDLE).plusDays(shiftDays), m));
        return dates;
    }

    /** Years alone, which move by as many whole years as is nearest; they may be those of a law too. */
    Map<String, String> years(String text) {
        Map<String, String> years = new LinkedHashMap<>();
        int shift = (int) Math.round(shiftDays / DAYS_A_YEAR);
        if (shift != 0) {
            each(WESTERN_YEAR, text, years, m -> Integer.parseInt(m.group(1)) + shift + (m.group(2) == null ? ""
                    : m.group(2) + (Integer.parseInt(m.group(3)) + shift)) + "年");
            each(ERA_YEAR, text, years, m -> eraYear(yearOf(m).plusYears(shift), m));
        }
        return years;
    }

    /** The first day that the year has in its era. */
    private static LocalDate yearOf(Matcher m) {
        int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
        JapaneseEra era = ERAS.getOrDefault(plain(m.group(1)), JapaneseEra.REIWA);
        return LocalDate.from(JapaneseChronology.INSTANCE.dateYearDay(era, year, 1));
    }

    private static void each(Pattern pattern, String text, Map<String, String> dates,
            Function<Matcher, String> shifted) {
        for (Matcher m = pattern.matcher(text); m.find();) {
            try {
                // Spaces after the last sign belong to the text.
                dates.put(m.group().strip(), shifted.apply(m));
            } catch (DateTimeException e) {
                // Not a day of the calendar, such as 令和3年13月1日: nobody can be found by it.
                continue;
            }
        }
    }

    private LocalDate fromEra(Matcher m, int day) {
        int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
        JapaneseEra era = ERAS.getOrDefault(plain(m.group(1)), JapaneseEra.REIWA);
        return LocalDate.from(JapaneseDate.of(era, year, Integer.parseInt(m.group(4)), day)).plusDays(shiftDays);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static String western(LocalDate date, Matcher m) {
        return date.getYear() + m.group(2) + date.getMonthValue() + m.group(4) + date.getDayOfMonth() + m.group(6);
    }

    private static String month(LocalDate date, Matcher m) {
        return date.getYear() + m.group(2) + date.getMonthValue() + m.group(4);
    }

    private static String eraMonth(LocalDate date, Matcher m) {
        return eraYear(date, m) + date.getMonthValue() + m.group(5);
    }

    private static String era(LocalDate date, Matcher m) {
        return eraYear(date, m) + date.getMonthValue() + m.group(5) + date.getDayOfMonth() + m.group(7);
    }

    private static String eraYear(LocalDate date, Matcher written) {
        JapaneseDate japanese = JapaneseDate.from(date);
        boolean letter = written.group(1).length() == 1;
        String name = NAMES.get(japanese.getEra().getValue());
        String shown = letter ? String.valueOf("MTSHR".charAt(japanese.getEra().getValue() + 1)) : name;
        return shown + japanese.get(ChronoField.YEAR_OF_ERA) + written.group(3);
    }
}
