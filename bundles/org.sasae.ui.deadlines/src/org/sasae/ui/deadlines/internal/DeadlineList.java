// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sasae.deadlines.DeadlineFilter;
import org.sasae.validation.process.CaseDeadline;

/** What the view shows and which choices it offers. No widgets. */
public final class DeadlineList {

    private DeadlineReader.Result all = new DeadlineReader.Result(List.of(), 0, LocalDate.EPOCH);
    private DeadlineFilter filter = DeadlineFilter.ALL;

    /** Takes what was read; choices that no longer exist are given up. */
    public void show(DeadlineReader.Result read) {
        all = Objects.requireNonNull(read);
        String manager = managers().contains(filter.manager()) ? filter.manager() : "";
        filter = new DeadlineFilter(manager, filter.month().filter(months()::contains), filter.overdueOnly());
    }

    /** {@return the day to count from} */
    public LocalDate today() {
        return all.today();
    }

    /** {@return the deadlines that are wanted, overdue first} */
    public List<CaseDeadline> rows() {
        return filter.of(all.rows(), all.today());
    }

    /** {@return how many files could not be read} */
    public int unreadable() {
        return all.unreadable();
    }

    /** {@return how many of the shown ones are overdue} */
    public long overdue() {
        return rows().stream().filter(row -> row.deadline().isOverdue(all.today())).count();
    }

    /** {@return the people in charge, in order} */
    public List<String> managers() {
        return all.rows().stream().map(row -> row.deadline().manager()).filter(name -> !name.isEmpty()).distinct()
                .sorted().toList();
    }

    /** {@return the months in which something is due, in order} */
    public List<YearMonth> months() {
        return all.rows().stream().map(row -> YearMonth.from(row.deadline().due())).distinct().sorted().toList();
    }

    /** Narrows to one person; empty for everybody. */
    public void chooseManager(String manager) {
        filter = new DeadlineFilter(manager, filter.month(), filter.overdueOnly());
    }

    /** Narrows to one month. */
    public void chooseMonth(Optional<YearMonth> month) {
        filter = new DeadlineFilter(filter.manager(), month, false);
    }

    /** Narrows to what is overdue, in every month. */
    public void chooseOverdue() {
        filter = new DeadlineFilter(filter.manager(), Optional.empty(), true);
    }

    /** {@return which deadlines are wanted} */
    public DeadlineFilter filter() {
        return filter;
    }

    /** {@return the shown deadlines by case, the case with the first deadline first} */
    public List<List<CaseDeadline>> byCase() {
        List<List<CaseDeadline>> cases = new ArrayList<>();
        for (CaseDeadline row : rows()) {
            cases.stream().filter(each -> each.get(0).location().equals(row.location())).findFirst().orElseGet(() -> {
                List<CaseDeadline> fresh = new ArrayList<>();
                cases.add(fresh);
                return fresh;
            }).add(row);
        }
        return cases;
    }
}
