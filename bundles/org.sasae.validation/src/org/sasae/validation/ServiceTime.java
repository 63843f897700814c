// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sasae.core.calendar.MonitoringWindows;
import org.sasae.core.calendar.MonitoringWindows.Window;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.YesNo;

/**
 * The months in which services of a plan ran and that are over, as monitoring counts them: from the month after the
 * services began (第30条第16号). When a plan replaced another one, services began with the first of them. Only whole
 * months count; of a plan whose dates are unknown there is no service time at all.
 *
 * @param careCase     the case
 * @param serviceStart the month in which the services of the first plan began
 * @param first        the first month that belongs to this plan
 * @param last         its last month that is over; before {@code first} when none is
 */
public record ServiceTime(CareCase careCase, YearMonth serviceStart, YearMonth first, YearMonth last) {

    /** @return the service time of a plan as on a day, or empty when the plan is a draft or its dates are unknown */
    public static Optional<ServiceTime> of(CarePlan plan, LocalDate today) {
        LocalDate own = Plans.serviceStart(plan);
        CareCase careCase = Plans.careCase(plan);
        if (plan.getState() == PlanState.DRAFT || own == null || careCase == null
                || plan.getState() == PlanState.ENDED && Plans.end(plan) == null) {
            return Optional.empty();
        }
        LocalDate root = firstStart(plan, own);
        YearMonth first = root.equals(own) ? YearMonth.from(own).plusMonths(1) : YearMonth.from(own);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        LocalDate end = Plans.end(plan);
        if (end != null) {
            YearMonth lastOfPlan = YearMonth.from(end.plusDays(1)).minusMonths(1);
            last = lastOfPlan.isBefore(last) ? lastOfPlan : last;
        }
        return Optional.of(new ServiceTime(careCase, YearMonth.from(root), first, last));
    }

    private static LocalDate firstStart(CarePlan plan, LocalDate own) {
        LocalDate start = own;
        Set<CarePlan> seen = new HashSet<>();
        CarePlan current = plan;
        while (current != null && seen.add(current) && current.eContainer() != null) {
            LocalDate earlier = Plans.serviceStart(current);
            if (earlier != null && earlier.isBefore(start)) {
                start = earlier;
            }
            current = current.getReplaces();
        }
        return start;
    }

    /** @return the months that belong to the plan and are over */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** @return the windows of so many months that end in a month of the plan */
    public List<Window> windows(int length) {
        return new MonitoringWindows(serviceStart, length).completeAt(last.atEndOfMonth()).stream()
                .filter(window -> !window.last().isBefore(first)).toList();
    }

    /** @return the month that a monitoring is about, else the month of its day; null when neither is known */
    public static YearMonth monthOf(Monitoring monitoring) {
        if (monitoring.getMonth() != null) {
            return monitoring.getMonth();
        }
        return monitoring.getDate() == null ? null : YearMonth.from(monitoring.getDate());
    }

    /** @return whether the person was visited at home in the window, for monitoring or evaluation */
    public boolean visited(Window window) {
        return monitored(window, monitoring -> monitoring.getMode() == ContactMode.HOME_VISIT)
                || careCase.getEvaluations().stream().anyMatch(evaluation -> isVisit(evaluation)
                        && window.contains(YearMonth.from(evaluation.getEvaluatedOn())));
    }

    /** @return whether the person was visited at home in the month */
    public boolean visited(YearMonth month) {
        return visited(new Window(1, month, month));
    }

    /** @return whether there was a monitoring of this sort in the window */
    public boolean monitored(Window window, Predicate<Monitoring> sort) {
        return careCase.getMonitorings().stream().anyMatch(monitoring -> monthOf(monitoring) != null
                && window.contains(monthOf(monitoring)) && sort.test(monitoring));
    }

    /** @return whether special circumstances are recorded that made a visit impossible in the window */
    public boolean excused(Window window) {
        return monitored(window, monitoring -> !Plans.isBlank(monitoring.getSpecialCircumstances()));
    }

    /** @return the days of the visits at home, in their order */
    public List<LocalDate> visits() {
        List<LocalDate> days = new ArrayList<>();
        careCase.getMonitorings().stream().filter(monitoring -> monitoring.getMode() == ContactMode.HOME_VISIT)
                .map(Monitoring::getDate).filter(Objects::nonNull).forEach(days::add);
        careCase.getEvaluations().stream().filter(ServiceTime::isVisit).map(Evaluation::getEvaluatedOn)
                .forEach(days::add);
        return days.stream().sorted().distinct().toList();
    }

    private static boolean isVisit(Evaluation evaluation) {
        return evaluation.getByHomeVisit() == YesNo.YES && evaluation.getEvaluatedOn() != null;
    }

    /**
     * Joins months that follow each other.
     *
     * @param months in their order
     * @return runs of months; each window holds the first and the last of a run
     */
    public static List<Window> runs(List<YearMonth> months) {
        List<Window> runs = new ArrayList<>();
        for (YearMonth month : months) {
            Window before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.last().plusMonths(1).equals(month)) {
                runs.set(runs.size() - 1, new Window(before.number(), before.first(), month));
            } else {
                runs.add(new Window(runs.size() + 1, month, month));
            }
        }
        return runs;
    }
}
