// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sasae.validation.process.CaseDeadline;

/**
 * Where days lie on the picture. It begins with the month of the first deadline, at most a year before today, and ends
 * with that of the last one, at least three months after today.
 *
 * @param first  the first month
 * @param months how many months there are
 * @param left   where they begin, in pixels
 * @param width  how wide they are together, in pixels
 */
public record TimeScale(YearMonth first, int months, int left, int width) {

    private static final int BEFORE = 12;
    private static final int AFTER = 3;
    private static final int LONGEST = 18;

    /** {@return the scale for these deadlines} */
    public static TimeScale of(List<CaseDeadline> rows, LocalDate today, int left, int width) {
        YearMonth now = YearMonth.from(today);
        YearMonth begin = now;
        YearMonth end = now.plusMonths(AFTER);
        for (CaseDeadline row : rows) {
            YearMonth due = YearMonth.from(row.deadline().due());
            begin = due.isBefore(begin) ? due : begin;
            end = due.isAfter(end) ? due : end;
        }
        begin = begin.isBefore(now.minusMonths(BEFORE)) ? now.minusMonths(BEFORE) : begin;
        int months = (int) Math.min(LONGEST, ChronoUnit.MONTHS.between(begin, end) + 1);
        return new TimeScale(begin, months, left, Math.max(1, width));
    }

    /** {@return where a day lies, in pixels; days outside lie at the edge} */
    public int x(LocalDate day) {
        LocalDate begin = first.atDay(1);
        long days = ChronoUnit.DAYS.between(begin, first.plusMonths(months).atDay(1));
        long at = Math.clamp(ChronoUnit.DAYS.between(begin, day), 0, days);
        return left + (int) Math.round((double) at * width / days);
    }

    /** {@return the months in order} */
    public List<YearMonth> all() {
        List<YearMonth> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            all.add(first.plusMonths(i));
        }
        return all;
    }
}
