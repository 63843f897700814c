// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/**
 * Lengths of periods as care plans count them: both days belong to the period, so 4月1日～9月30日 is six months.
 *
 * <p>Source: 民法143条. A period of months ends on the day before the one with the same number, and on the last day of the
 * month when there is no such day: one month from 31 January ends on 28 (29) February.
 */
public final class CarePeriods {

    private CarePeriods() {
    }

    /**
     * Full months in a period.
     *
     * @param from first day, or null when not known
     * @param to last day, which belongs to the period, or null when not known
     * @return 6 for 4月1日～9月30日, 5 when a day is missing; empty when a day is not known or the end is before the start
     */
    public static OptionalInt months(LocalDate from, LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Period.between(from, to.plusDays(1)).toTotalMonths());
    }

    /**
     * The last day of a period.
     *
     * @param from first day, not null
     * @param months length, at least 1
     */
    public static LocalDate endOf(LocalDate from, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a period has at least one month");
        }
        LocalDate same = from.plusMonths(months);
        return same.getDayOfMonth() == from.getDayOfMonth() ? same.minusDays(1) : same;
    }

    /**
     * Whether a period is longer than a number of months, even by a day; false when a day is not known.
     */
    public static boolean isLongerThan(LocalDate from, LocalDate to, int months) {
        return from != null && to != null && to.isAfter(endOf(from, months));
    }

    /**
     * Whether a period is shorter than a number of months, even by a day; false when a day is not known. A period that
     * ends before it starts is shorter than any.
     */
    public static boolean isShorterThan(LocalDate from, LocalDate to, int months) {
        return from != null && to != null && to.isBefore(endOf(from, months));
    }
}
