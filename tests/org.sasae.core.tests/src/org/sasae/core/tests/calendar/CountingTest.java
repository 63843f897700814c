// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.core.calendar.Ages;
import org.sasae.core.calendar.CarePeriods;
import org.sasae.core.calendar.MonitoringWindows;
import org.sasae.core.calendar.MonitoringWindows.Window;

/** Ages, months and windows are counted as the field counts them. */
class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "1946-05-01,2024-04-30,77", "1946-05-01,2024-05-01,78", "1946-05-01,1946-05-01,0", "2000-02-29,2001-02-28,0",
        "2000-02-29,2001-03-01,1", "2000-02-29,2004-02-28,3", "2000-02-29,2004-02-29,4"})
    void aPersonIsAYearOlderFromTheBirthdayOn(LocalDate birth, LocalDate date, int age) {
        assertEquals(OptionalInt.of(age), Ages.at(birth, date));
    }

    @ParameterizedTest
    @CsvSource({
        "1959-04-01,65,2024-03-31", "1959-04-02,65,2024-04-01", "1960-02-29,65,2025-02-28", "1960-02-29,64,2024-02-28",
        "1960-03-01,64,2024-02-29", "1960-01-01,65,2024-12-31"})
    void theLawSaysAnAgeIsReachedTheDayBefore(LocalDate birth, int age, LocalDate day) {
        assertEquals(day, Ages.reachedOn(birth, age));
    }

    @Test
    void anAgeIsUnknownWhenADateIs() {
        LocalDate day = LocalDate.of(2024, 4, 1);

        assertEquals(OptionalInt.empty(), Ages.at(null, day));
        assertEquals(OptionalInt.empty(), Ages.at(day, null));
        assertEquals(OptionalInt.empty(), Ages.at(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,2024-09-30,6", "2024-04-01,2024-09-29,5", "2024-04-01,2024-10-01,6", "2024-04-01,2025-03-31,12",
        "2024-04-15,2024-10-14,6", "2024-04-15,2024-10-13,5", "2023-01-31,2023-02-28,1", "2023-01-31,2023-02-27,0",
        "2024-01-31,2024-02-29,1", "2024-01-29,2024-02-28,1", "2024-08-31,2024-09-30,1", "2024-02-29,2025-02-28,12",
        "2024-04-01,2024-04-01,0"})
    void bothDaysBelongToAPeriod(LocalDate from, LocalDate to, int months) {
        assertEquals(OptionalInt.of(months), CarePeriods.months(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,6,2024-09-30", "2023-01-31,1,2023-02-28", "2024-01-30,1,2024-02-29", "2024-01-29,1,2024-02-28",
        "2023-01-29,1,2023-02-28", "2024-02-29,12,2025-02-28", "2024-12-31,2,2025-02-28"})
    void aPeriodEndsTheDayBeforeTheSameDay(LocalDate from, int months, LocalDate end) {
        assertEquals(end, CarePeriods.endOf(from, months));
    }

    @Property(tries = 3000)
    void aPeriodIsFullOnItsLastDayAndNotTheDayBefore(
            @ForAll("days1990To2040") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate end = CarePeriods.endOf(from, months);

        assertEquals(OptionalInt.of(months), CarePeriods.months(from, end));
        assertEquals(OptionalInt.of(months - 1), CarePeriods.months(from, end.minusDays(1)));
        assertFalse(CarePeriods.isLongerThan(from, end, months) || CarePeriods.isShorterThan(from, end, months));
        assertTrue(CarePeriods.isLongerThan(from, end.plusDays(1), months));
        assertTrue(CarePeriods.isShorterThan(from, end.minusDays(1), months));
    }

    @Test
    void aPeriodWithoutAKnownEndHasNoLength() {
        LocalDate day = LocalDate.of(2024, 4, 1);

        assertEquals(OptionalInt.empty(), CarePeriods.months(day, null));
        assertEquals(OptionalInt.empty(), CarePeriods.months(null, day));
        assertEquals(OptionalInt.empty(), CarePeriods.months(day, day.minusDays(1)));
        assertFalse(CarePeriods.isLongerThan(day, null, 1) || CarePeriods.isShorterThan(null, day, 1));
        assertThrows(IllegalArgumentException.class, () -> CarePeriods.endOf(day, 0));
    }

    @Test
    void theFirstWindowBeginsInTheMonthAfterServicesStart() {
        MonitoringWindows windows = MonitoringWindows.of(LocalDate.of(2024, 4, 20));

        assertEquals(new Window(1, YearMonth.of(2024, 5), YearMonth.of(2024, 7)), windows.window(1));
        assertEquals(new Window(3, YearMonth.of(2024, 11), YearMonth.of(2025, 1)), windows.window(3));
        assertEquals(Optional.empty(), windows.windowOf(LocalDate.of(2024, 4, 30)));
        assertEquals(Optional.of(windows.window(1)), windows.windowOf(LocalDate.of(2024, 5, 1)));
        assertEquals(Optional.of(windows.window(1)), windows.windowOf(LocalDate.of(2024, 7, 31)));
        assertEquals(Optional.of(windows.window(2)), windows.windowOf(LocalDate.of(2024, 8, 1)));
        assertEquals(Optional.empty(), windows.windowOf(null));
    }

    @Test
    void aWindowIsCompleteAtTheEndOfItsLastDay() {
        MonitoringWindows windows = MonitoringWindows.of(LocalDate.of(2024, 4, 1));

        assertEquals(List.of(), windows.completeAt(LocalDate.of(2024, 7, 30)));
        assertEquals(List.of(windows.window(1)), windows.completeAt(LocalDate.of(2024, 7, 31)));
        assertEquals(4, windows.completeAt(LocalDate.of(2025, 4, 30)).size());
    }

    @Test
    void aMunicipalityMayHaveAgreedOnLongerWindows() {
        MonitoringWindows windows = new MonitoringWindows(YearMonth.of(2024, 4), 6);

        assertEquals(YearMonth.of(2024, 10), windows.window(1).last());
        assertThrows(IllegalArgumentException.class, () -> new MonitoringWindows(YearMonth.of(2024, 4), 0));
    }

    @Property
    void everyDayAfterTheStartLiesInExactlyItsWindow(
            @ForAll("days2010To2030") LocalDate start,
            @ForAll @IntRange(min = 1, max = 12) int length, @ForAll @IntRange(min = 31, max = 3000) int later) {
        MonitoringWindows windows = new MonitoringWindows(YearMonth.from(start), length);
        LocalDate day = start.plusDays(later);

        Window window = windows.windowOf(day).orElseThrow();

        assertTrue(window.contains(day));
        assertFalse(windows.window(window.number() + 1).contains(day));
    }

    @Provide
    Arbitrary<LocalDate> days1990To2040() {
        return Arbitraries.longs().between(LocalDate.parse("1990-01-01").toEpochDay(), LocalDate.parse("2040-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> days2010To2030() {
        return Arbitraries.longs().between(LocalDate.parse("2010-01-01").toEpochDay(), LocalDate.parse("2030-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
