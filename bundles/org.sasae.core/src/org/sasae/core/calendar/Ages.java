// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/**
 * Ages in full years (満年齢).
 *
 * <p>On the forms a person is a year older from the birthday on. The law (年齢計算ニ関スル法律, 民法143条) says the year is complete
 * at the end of the day before, which matters for rights that begin "when the age is reached": who is born on 1 April
 * reaches 65 on 31 March. {@link #at} counts as the forms do, {@link #reachedOn} as the law does.
 *
 * <p>Who is born on 29 February is a year older from 1 March on in years without that day, and reaches the age on 28
 * February in every year.
 */
public final class Ages {

    private Ages() {
    }

    /**
     * @param birth date of birth, or null when not known
     * @param date the day on which the age is asked, or null
     * @return the age in years; empty when one of the dates is not known or the day is before the birth
     */
    public static OptionalInt at(LocalDate birth, LocalDate date) {
        if (birth == null || date == null || date.isBefore(birth)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Period.between(birth, date).getYears());
    }

    /**
     * The day at whose end an age is reached before the law: the day before the birthday.
     *
     * @param birth date of birth, not null
     * @param years the age, at least 1
     */
    public static LocalDate reachedOn(LocalDate birth, int years) {
        return CarePeriods.endOf(birth, 12 * years);
    }
}
