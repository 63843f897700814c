// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Writes dates in messages: 令和6年4月1日 in Japanese, 2024-04-01 otherwise. */
final class Dates {

    private Dates() {
    }

    static String day(LocalDate date, Locale locale) {
        if (!isJapanese(locale)) {
            return date.toString();
        }
        return year(date) + date.getMonthValue() + '月' + date.getDayOfMonth() + '日';
    }

    static String month(YearMonth month, Locale locale) {
        return isJapanese(locale) ? year(month.atDay(1)) + month.getMonthValue() + '月' : month.toString();
    }

    private static String year(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = DateTimeFormatter.ofPattern("GGGG", Locale.JAPAN).format(japanese);
        return era + (year == 1 ? "元" : String.valueOf(year)) + '年';
    }

    private static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }
}
