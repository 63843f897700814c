// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sasae.core.calendar.JapaneseDates;

/**
 * One month of a calendar to choose a day from, with the day that is selected. Weeks begin on Sunday, as wall
 * calendars in Japan do. Immutable.
 *
 * @param selected the selected day, not null; its month is shown
 * @param locale   language of names, not null
 */
public record MonthSheet(LocalDate selected, Locale locale) {

    /** Days of a week. */
    public static final int DAYS = 7;

    /** Weeks that are shown, so that the sheet has the same size for every month. */
    public static final int WEEKS = 6;

    public MonthSheet {
        Objects.requireNonNull(selected);
        Objects.requireNonNull(locale);
    }

    /** {@return the month with its era and western year, such as 令和6年4月（2024年）} */
    public String title() {
        String month = JapaneseDates.format(YearMonth.from(selected), locale);
        return isJapanese() ? StateMessages.bind(StateMessages.CalendarTitle, month,
                Integer.toString(selected.getYear())) : month;
    }

    /** {@return the selected day with its day of the week, as a screen reader says it} */
    public String spoken() {
        return StateMessages.bind(StateMessages.CalendarDay, JapaneseDates.format(selected, locale),
                selected.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
    }

    /** {@return names of the days of the week, from Sunday} */
    public List<String> heads() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(DAYS)
                .map(day -> day.getDisplayName(isJapanese() ? TextStyle.NARROW : TextStyle.SHORT, locale)).toList();
    }

    /** {@return the days of all weeks that are shown, those of the neighbouring months included} */
    public List<LocalDate> days() {
        LocalDate first = selected.withDayOfMonth(1);
        LocalDate start = first.minusDays(first.getDayOfWeek().getValue() % DAYS);
        return IntStream.range(0, DAYS * WEEKS).mapToObj(start::plusDays).toList();
    }

    /**
     * Tells whether a day belongs to the month and not to a neighbour.
     *
     * @param day not null
     * @return whether it does
     */
    public boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(selected));
    }

    /**
     * Goes some days on.
     *
     * @param days negative to go back
     * @return the sheet with the new day selected
     */
    public MonthSheet plusDays(int days) {
        return new MonthSheet(selected.plusDays(days), locale);
    }

    /**
     * Goes some months on; the last day of a month stays in it.
     *
     * @param months negative to go back
     * @return the sheet with the new day selected
     */
    public MonthSheet plusMonths(int months) {
        return new MonthSheet(selected.plusMonths(months), locale);
    }

    /**
     * Selects a day.
     *
     * @param day not null
     * @return the sheet of its month
     */
    public MonthSheet at(LocalDate day) {
        return new MonthSheet(day, locale);
    }

    private boolean isJapanese() {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }
}
