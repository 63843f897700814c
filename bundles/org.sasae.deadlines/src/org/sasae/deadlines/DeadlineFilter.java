// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sasae.validation.process.CaseDeadline;

/**
 * Which deadlines of a list are wanted.
 *
 * @param manager     of this person only; empty for everybody
 * @param month       with the last day in this month only, or empty
 * @param overdueOnly true when only what is overdue is wanted
 */
public record DeadlineFilter(String manager, Optional<YearMonth> month, boolean overdueOnly) {

    /** Everything. */
    public static final DeadlineFilter ALL = new DeadlineFilter("", Optional.empty(), false);

    public DeadlineFilter {
        Objects.requireNonNull(manager);
        Objects.requireNonNull(month);
    }

    /** @return whether the deadline is wanted, seen from a day */
    public boolean wants(CaseDeadline row, LocalDate today) {
        return (manager.isEmpty() || manager.equals(row.deadline().manager()))
                && month.map(YearMonth.from(row.deadline().due())::equals).orElse(true)
                && (!overdueOnly || row.deadline().isOverdue(today));
    }

    /** @return the deadlines that are wanted, what is overdue or due first at the beginning */
    public List<CaseDeadline> of(Collection<CaseDeadline> rows, LocalDate today) {
        return rows.stream().filter(row -> wants(row, today)).sorted(CaseDeadline.FIRST_DUE).toList();
    }
}
