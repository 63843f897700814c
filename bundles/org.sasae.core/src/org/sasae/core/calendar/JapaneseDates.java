// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they are written in Japan, read and written.
 *
 * <p>Read are the Japanese calendar (令和6年4月1日, R6.4.1, R6/4/1, R060401, 令和元年, 明治 to 令和, the ligatures ㋿ ㍻ ㍼ ㍽ ㍾)
 * and the western one (2024-04-01, 2024/4/1, 2024年4月1日, 20240401), in full-width or half-width characters, with spaces
 * anywhere and a day of the week in brackets at the end.
 *
 * <p>An era begins and ends on its day: 令和元年4月30日 and 昭和64年1月8日 do not exist. There is one exception: certificates
 * and plans written before May 2019 promise dates in 平成31 to 平成35, which are read as what they meant. Japan counts
 * days as we do since 明治6年 (1873); earlier dates are not read.
 */
public final class JapaneseDates {

    private static final List<Era> ERAS = List.of(
            new Era(JapaneseEra.REIWA, "令和", "R", 2019), new Era(JapaneseEra.HEISEI, "平成", "H", 1989),
            new Era(JapaneseEra.SHOWA, "昭和", "S", 1926), new Era(JapaneseEra.TAISHO, "大正", "T", 1912),
            new Era(JapaneseEra.MEIJI, "明治", "M", 1868));

    /** The last year that was promised in 平成 when it ended: certificates ran for up to 36 months then. */
    private static final int LAST_PROMISED_HEISEI = 35;
    private static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);

    private static final String ERA = "(令和|平成|昭和|大正|明治|[RHSTM])";
    private static final Pattern ERA_DATE =
            Pattern.compile(ERA + "(元|\\d{1,2})(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?");
    private static final Pattern ERA_COMPACT = Pattern.compile(ERA + "(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WESTERN =
            Pattern.compile("(?:西暦)?(\\d{4})(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?");
    private static final Pattern WESTERN_COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ERA_MONTH = Pattern.compile(ERA + "(元|\\d{1,2})(?:年|[./-])(\\d{1,2})月?");
    private static final Pattern WESTERN_MONTH = Pattern.compile("(?:西暦)?(\\d{4})(?:年|[./-])(\\d{1,2})月?");
    private static final Pattern WEEKDAY = Pattern.compile("\\([月火水木金土日](曜日?)?\\)$");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−ー]");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private JapaneseDates() {
    }

    /** An era and the western year of its first year. */
    private record Era(JapaneseEra era, String name, String letter, int firstYear) {
    }

    // ---- reading

    /**
     * Reads a date.
     *
     * @param text what was typed, or null
     * @return empty for null, for an empty text and for anything that is not a date that exists
     */
    public static Optional<LocalDate> parse(String text) {
        String plain = plain(text);
        Matcher m = ERA_DATE.matcher(plain);
        if (m.matches() || (m = ERA_COMPACT.matcher(plain)).matches()) {
            return eraDate(era(m.group(1)), year(m.group(2)), number(m, 3), number(m, 4));
        }
        m = WESTERN.matcher(plain);
        if (m.matches() || (m = WESTERN_COMPACT.matcher(plain)).matches()) {
            return date(number(m, 1), number(m, 2), number(m, 3));
        }
        return Optional.empty();
    }

    /**
     * Reads a month: 令和6年4月, R6.4, 2024-04, 2024年4月.
     *
     * @param text what was typed, or null
     * @return empty for null, for an empty text and for anything that is not a month that exists
     */
    public static Optional<YearMonth> parseMonth(String text) {
        String plain = plain(text);
        Matcher m = ERA_MONTH.matcher(plain);
        if (m.matches()) {
            Era era = era(m.group(1));
            int year = year(m.group(2));
            int month = number(m, 3);
            // A month belongs to an era when any of its days does.
            return date(1, month, 1).flatMap(any -> eraDate(era, year, month, YearMonth.of(1, month).lengthOfMonth())
                    .or(() -> eraDate(era, year, month, 1))).map(YearMonth::from);
        }
        m = WESTERN_MONTH.matcher(plain);
        return m.matches() ? date(number(m, 1), number(m, 2), 1).map(YearMonth::from) : Optional.empty();
    }

    private static Optional<LocalDate> eraDate(Era era, int year, int month, int day) {
        if (year < 1) {
            return Optional.empty();
        }
        return date(era.firstYear() + year - 1, month, day).filter(date -> isIn(era, year, date));
    }

    private static boolean isIn(Era era, int year, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            return false;
        }
        JapaneseEra actual = JapaneseDate.from(date).getEra();
        return actual.equals(era.era()) || era.era() == JapaneseEra.HEISEI && actual.equals(JapaneseEra.REIWA)
                && year <= LAST_PROMISED_HEISEI;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Half-width, without spaces, ligatures written out, one kind of dash, era letters in capitals. */
    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        plain = DASHES.matcher(plain).replaceAll("-");
        return WEEKDAY.matcher(plain).replaceAll("");
    }

    private static Era era(String nameOrLetter) {
        return ERAS.stream().filter(e -> e.name().equals(nameOrLetter) || e.letter().equals(nameOrLetter))
                .findFirst().orElseThrow();
    }

    private static int year(String text) {
        return "元".equals(text) ? 1 : Integer.parseInt(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    // ---- writing

    /**
     * Writes a date in full: 令和6年4月1日, 令和元年5月1日; in other languages than Japanese 1 Apr 2024 (R6).
     *
     * @param date a date, or null
     * @return "" for null; western years for dates before 1873
     */
    public static String format(LocalDate date, Locale locale) {
        if (date == null) {
            return "";
        }
        if (isJapanese(locale)) {
            return yearText(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        return ENGLISH.format(date) + eraInBrackets(date);
    }

    /**
     * Writes a month in full: 令和6年4月, or Apr 2024 (R6). A month in which the era changed belongs to the new era.
     *
     * @param month a month, or null
     * @return "" for null
     */
    public static String format(YearMonth month, Locale locale) {
        if (month == null) {
            return "";
        }
        LocalDate date = month.atEndOfMonth();
        return isJapanese(locale) ? yearText(date) + month.getMonthValue() + "月"
                : ENGLISH_MONTH.format(month) + eraInBrackets(date);
    }

    /**
     * Writes a date as narrow columns of the forms have it: R6.4.1.
     *
     * @param date a date, or null
     * @return "" for null; 1860.4.1 for dates before 1873
     */
    public static String formatShort(LocalDate date) {
        if (date == null) {
            return "";
        }
        return eraYear(date).orElse(Integer.toString(date.getYear())) + "." + date.getMonthValue() + "."
                + date.getDayOfMonth();
    }

    private static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }

    private static String yearText(LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            return date.getYear() + "年";
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return nameOf(japanese).name() + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }

    private static String eraInBrackets(LocalDate date) {
        return eraYear(date).map(year -> " (" + year + ")").orElse("");
    }

    private static Optional<String> eraYear(LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            return Optional.empty();
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        return Optional.of(nameOf(japanese).letter() + japanese.get(ChronoField.YEAR_OF_ERA));
    }

    private static Era nameOf(JapaneseDate date) {
        return ERAS.stream().filter(e -> e.era().equals(date.getEra())).findFirst().orElseThrow();
    }
}
