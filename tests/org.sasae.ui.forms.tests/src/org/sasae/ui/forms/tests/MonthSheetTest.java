// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sasae.ui.forms.internal.state.MonthSheet;

/** The month that a date is chosen from, without its picture. */
class MonthSheetTest {

    private static MonthSheet at(int year, int month, int day) {
        return new MonthSheet(LocalDate.of(year, month, day), Locale.JAPANESE);
    }

    @Test
    void theMonthIsNamedWithItsEraAndTheWesternYear() {
        assertEquals("令和6年4月（2024年）", at(2024, 4, 1).title());
        assertEquals("令和元年5月（2019年）", at(2019, 5, 1).title());
        assertEquals("昭和21年4月（1946年）", at(1946, 4, 1).title());
    }

    @Test
    void theWeeksBeginOnSundayAndHoldTheWholeMonth() {
        MonthSheet sheet = at(2024, 4, 15);

        assertEquals(List.of("日", "月", "火", "水", "木", "金", "土"), sheet.heads());
        assertEquals(LocalDate.of(2024, 3, 31), sheet.days().get(0));
        assertTrue(sheet.days().contains(LocalDate.of(2024, 4, 30)));
        assertFalse(sheet.isInMonth(sheet.days().get(0)));
    }

    @Test
    void aMonthThatBeginsOnSundayIsShownFromItsFirstDay() {
        assertEquals(LocalDate.of(2024, 9, 1), at(2024, 9, 30).days().get(0));
    }

    @Test
    void goingOnByMonthsStaysInTheMonth() {
        assertEquals(LocalDate.of(2024, 2, 29), at(2024, 1, 31).plusMonths(1).selected());
        assertEquals(LocalDate.of(2023, 2, 28), at(2024, 2, 29).plusMonths(-12).selected());
    }

    @Test
    void aScreenReaderHearsTheDayWithItsWeekday() {
        assertEquals("令和6年4月1日（月曜日）", at(2024, 4, 1).spoken());
    }

    @Test
    void englishHasItsOwnNames() {
        MonthSheet sheet = new MonthSheet(LocalDate.of(2024, 4, 1), Locale.ENGLISH);

        assertEquals("Apr 2024 (R6)", sheet.title());
        assertEquals("Sun", sheet.heads().get(0));
    }
}
