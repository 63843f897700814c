// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.calendar.JapaneseDates;

/** Dates are read however they are written in Japan, and written as the forms have them. */
class JapaneseDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "令和6年4月1日", "令和６年４月１日", " 令和 6 年 4 月 1 日 ", "令和06年04月01日", "㋿6年4月1日", "令和6.4.1", "R6.4.1", "r6.4.1", "R6/4/1",
        "R6-4-1", "Ｒ６．４．１", "R060401", "2024-04-01", "2024/4/1", "2024.4.1", "2024年4月1日", "西暦2024年4月1日", "20240401",
        "２０２４／０４／０１", "2024−04−01", "令和6年4月1日(月)", "令和6年4月1日（月曜日）"})
    void allTheseAreTheFirstOfApril2024(String text) {
        assertEquals(Optional.of(LocalDate.of(2024, 4, 1)), JapaneseDates.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日,2019-05-01", "令和1年5月1日,2019-05-01", "平成31年4月30日,2019-04-30", "平成元年1月8日,1989-01-08",
        "㍻元年1月8日,1989-01-08", "昭和64年1月7日,1989-01-07", "昭和元年12月25日,1926-12-25", "㍼21年5月1日,1946-05-01",
        "大正15年12月24日,1926-12-24", "大正元年7月30日,1912-07-30", "㍽10年1月1日,1921-01-01", "明治45年7月29日,1912-07-29",
        "明治6年1月1日,1873-01-01", "㍾33年2月28日,1900-02-28", "S21.5.1,1946-05-01", "H1.1.8,1989-01-08", "T15.12.24,1926-12-24",
        "M45.7.29,1912-07-29", "令和6年2月29日,2024-02-29"})
    void eachEraIsRead(String text, LocalDate expected) {
        assertEquals(Optional.of(expected), JapaneseDates.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"平成31年5月1日,2019-05-01", "平成32年3月31日,2020-03-31", "H35.4.30,2023-04-30"})
    void datesThatOldCertificatesPromisedInHeiseiAreRead(String text, LocalDate expected) {
        assertEquals(Optional.of(expected), JapaneseDates.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", " ", "不明", "令和6年", "令和6年4月", "令和元年4月30日", "令和0年5月1日", "平成36年1月1日", "平成元年1月7日", "昭和64年1月8日",
        "昭和元年12月24日", "大正15年12月25日", "大正元年7月29日", "明治45年7月30日", "明治5年12月2日", "令和5年2月29日", "令和6年13月1日",
        "令和6年4月31日", "2024-13-41", "2023-02-29", "2024-00-01", "20241301", "24/4/1", "X6.4.1", "令和6年4月1日ごろ", "1 Apr 2024",
        "令和100年1月1日"})
    void whatIsNoDateThatExistsIsNotRead(String text) {
        assertEquals(Optional.empty(), JapaneseDates.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年4月,2024-04", "R6.4,2024-04", "2024-04,2024-04", "2024/4,2024-04", "2024年4月,2024-04", "㋿元年５月,2019-05",
        "平成31年4月,2019-04", "平成31年5月,2019-05", "昭和64年1月,1989-01", "平成元年1月,1989-01", "大正15年12月,1926-12", "昭和元年12月,1926-12"})
    void monthsAreRead(String text, YearMonth expected) {
        assertEquals(Optional.of(expected), JapaneseDates.parseMonth(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "令和6年", "令和元年4月", "昭和64年2月", "2024-13", "令和6年4月1日", "R6.0"})
    void whatIsNoMonthThatExistsIsNotRead(String text) {
        assertEquals(Optional.empty(), JapaneseDates.parseMonth(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,令和6年4月1日,1 Apr 2024 (R6),R6.4.1", "2019-05-01,令和元年5月1日,1 May 2019 (R1),R1.5.1",
        "2019-04-30,平成31年4月30日,30 Apr 2019 (H31),H31.4.30", "1989-01-07,昭和64年1月7日,7 Jan 1989 (S64),S64.1.7",
        "1926-12-25,昭和元年12月25日,25 Dec 1926 (S1),S1.12.25", "1912-07-30,大正元年7月30日,30 Jul 1912 (T1),T1.7.30",
        "1873-01-01,明治6年1月1日,1 Jan 1873 (M6),M6.1.1", "1872-12-31,1872年12月31日,31 Dec 1872,1872.12.31"})
    void datesAreWrittenInBothLanguages(LocalDate date, String japanese, String english, String narrow) {
        assertEquals(japanese, JapaneseDates.format(date, Locale.JAPAN));
        assertEquals(english, JapaneseDates.format(date, Locale.ENGLISH));
        assertEquals(narrow, JapaneseDates.formatShort(date));
    }

    @Test
    void monthsAreWrittenInBothLanguages() {
        assertEquals("令和6年4月", JapaneseDates.format(YearMonth.of(2024, 4), Locale.JAPANESE));
        assertEquals("平成元年1月", JapaneseDates.format(YearMonth.of(1989, 1), Locale.JAPANESE));
        assertEquals("Apr 2024 (R6)", JapaneseDates.format(YearMonth.of(2024, 4), Locale.ENGLISH));
    }

    @Test
    void aDateThatIsNotKnownIsWrittenAsNothing() {
        assertEquals("", JapaneseDates.format((LocalDate) null, Locale.JAPANESE));
        assertEquals("", JapaneseDates.format((YearMonth) null, Locale.JAPANESE));
        assertEquals("", JapaneseDates.formatShort(null));
    }

    @Property(tries = 2000)
    void whatIsWrittenIsReadAgain(@ForAll("days1873To2099") LocalDate date) {
        assertEquals(Optional.of(date), JapaneseDates.parse(JapaneseDates.format(date, Locale.JAPANESE)));
        assertEquals(Optional.of(date), JapaneseDates.parse(JapaneseDates.formatShort(date)));
        assertEquals(Optional.of(date), JapaneseDates.parse(date.toString()));
        YearMonth month = YearMonth.from(date);
        assertEquals(Optional.of(month), JapaneseDates.parseMonth(JapaneseDates.format(month, Locale.JAPANESE)));
    }

    @Provide
    Arbitrary<LocalDate> days1873To2099() {
        return Arbitraries.longs().between(LocalDate.parse("1873-01-01").toEpochDay(), LocalDate.parse("2099-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
