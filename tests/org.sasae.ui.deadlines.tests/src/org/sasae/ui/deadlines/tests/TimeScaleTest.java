// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sasae.ui.deadlines.internal.TimeScale;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadline;
import org.sasae.validation.process.DeadlineKind;

class TimeScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static CaseDeadline due(String day) {
        return new CaseDeadline("a.sasae", "", new Deadline(DeadlineKind.CONTACT, null, LocalDate.parse(day),
                locale -> "", "", "", null));
    }

    @Test
    void withoutDeadlinesItShowsTheMonthsThatCome() {
        TimeScale scale = TimeScale.of(List.of(), TODAY, 0, 100);
        assertEquals(YearMonth.of(2026, 11), scale.first());
        assertEquals(4, scale.months());
    }

    @Test
    void itReachesFromTheFirstToTheLastDeadlineButNotFurtherBackThanAYear() {
        TimeScale scale = TimeScale.of(List.of(due("2020-01-31"), due("2027-02-28")), TODAY, 10, 100);
        assertEquals(YearMonth.of(2025, 11), scale.first());
        assertEquals(YearMonth.of(2027, 2), scale.all().getLast());
        assertEquals(10, scale.x(LocalDate.of(2020, 1, 31)));
    }

    @Test
    void daysLieInTheirOrderBetweenTheEdges() {
        TimeScale scale = TimeScale.of(List.of(due("2027-02-28")), TODAY, 10, 1000);
        assertEquals(10, scale.x(LocalDate.of(2026, 11, 1)));
        assertTrue(scale.x(LocalDate.of(2026, 11, 30)) < scale.x(LocalDate.of(2026, 12, 1)));
        assertEquals(1010, scale.x(LocalDate.of(2030, 1, 1)));
    }
}
