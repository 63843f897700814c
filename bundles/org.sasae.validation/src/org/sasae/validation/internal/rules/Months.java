// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import java.time.LocalDate;

/** Lengths of periods as the field counts them: both days belong to the period, 4/1 to 9/30 is six months. */
final class Months {

    private Months() {
    }

    /** @return whether the period is shorter than so many months */
    static boolean shorter(LocalDate first, LocalDate last, int months) {
        return last.plusDays(1).isBefore(first.plusMonths(months));
    }

    /** @return whether the period is longer than so many months */
    static boolean longer(LocalDate first, LocalDate last, int months) {
        return last.plusDays(1).isAfter(first.plusMonths(months));
    }
}
