// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The periods in each of which the client must be met at home once.
 *
 * <p>Source: 平成18年厚生労働省令第37号 30条16号イ・ロ, 「サービスの提供を開始する月の翌月から起算して三月ごとの期間」. When services start in April,
 * the first window is May to July, whatever the day.
 *
 * @param serviceStart the month in which services start, not null
 * @param length months in a window, at least 1; three by the ordinance, a municipality may have agreed on more for
 *        ケアマネジメントA
 */
public record MonitoringWindows(YearMonth serviceStart, int length) {

    /** Months in a window by the ordinance. */
    public static final int ORDINANCE = 3;

    /** Rejects a window without months. */
    public MonitoringWindows {
        Objects.requireNonNull(serviceStart);
        if (length < 1) {
            throw new IllegalArgumentException("a window has at least one month");
        }
    }

    /** The windows by the ordinance for services that start on a day. */
    public static MonitoringWindows of(LocalDate serviceStart) {
        return new MonitoringWindows(YearMonth.from(serviceStart), ORDINANCE);
    }

    /**
     * One window.
     *
     * @param number counted from 1
     * @param first its first month
     * @param last its last month, which belongs to it
     */
    public record Window(int number, YearMonth first, YearMonth last) {

        /** Whether a day lies in it; false for null. */
        public boolean contains(LocalDate day) {
            return day != null && contains(YearMonth.from(day));
        }

        /** Whether a month lies in it; false for null. */
        public boolean contains(YearMonth month) {
            return month != null && !month.isBefore(first) && !month.isAfter(last);
        }

        /** Its last day. */
        public LocalDate lastDay() {
            return last.atEndOfMonth();
        }
    }

    /**
     * @param number counted from 1
     */
    public Window window(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("windows are counted from 1");
        }
        YearMonth first = serviceStart.plusMonths(1L + (long) (number - 1) * length);
        return new Window(number, first, first.plusMonths(length - 1L));
    }

    /** The window of a day; empty for null and for days before the first window. */
    public Optional<Window> windowOf(LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(serviceStart.plusMonths(1), YearMonth.from(day));
        return months < 0 ? Optional.empty() : Optional.of(window((int) (months / length) + 1));
    }

    /** The windows that are over at the end of a day, in their order. */
    public List<Window> completeAt(LocalDate day) {
        List<Window> complete = new ArrayList<>();
        for (Window w = window(1); !w.lastDay().isAfter(day); w = window(w.number() + 1)) {
            complete.add(w);
        }
        return complete;
    }
}
