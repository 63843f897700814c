// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sasae.core.calendar.MonitoringWindows.Window;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.IntervalExtension;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.ProgressKind;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.ServiceTime;

/**
 * What monitoring asks for during the services of one plan, and what of it was done. 基準第30条第16号. Rules ask what is
 * over, the list of deadlines also what comes next.
 *
 * @param plan    the plan
 * @param context its surroundings, with the plan's type
 * @param time    the months that are looked at
 */
public record MonitoringDuty(CarePlan plan, RuleContext context, ServiceTime time) {

    private static final Set<ProgressKind> CONTACTS = Set.of(ProgressKind.VISIT, ProgressKind.TELEPHONE,
            ProgressKind.MEETING);

    /** @return the duty as on a day, or empty when the plan has no service time */
    public static Optional<MonitoringDuty> of(CarePlan plan, RuleContext context, LocalDate day) {
        return ServiceTime.of(plan, day).map(time -> new MonitoringDuty(plan, context, time));
    }

    /** @return the months without any contact, in their order */
    public List<YearMonth> monthsWithoutContact() {
        Set<YearMonth> contacts = new HashSet<>();
        time.careCase().getMonitorings().stream().map(ServiceTime::monthOf).forEach(contacts::add);
        time.careCase().getProgressEntries().stream()
                .filter(entry -> CONTACTS.contains(entry.getKind()) && entry.getDate() != null)
                .map(entry -> YearMonth.from(entry.getDate())).forEach(contacts::add);
        return time.months().stream().filter(month -> !contacts.contains(month)).toList();
    }

    /** @return the months between visits: longer than the ordinance says where that was agreed for this plan */
    public int windowLength() {
        int usual = context.limit(Limit.VISIT_WINDOW_MONTHS);
        IntervalExtension extension = plan.getIntervalExtension();
        boolean agreed = extension != null && context.planType().isOrExtends(TypeIds.A)
                && extension.isStableAfterReview() && extension.isContactInOtherMonths()
                && extension.isProviderReportsShared() && extension.isAgreementReached()
                && extension.getRecord() != null && extension.getMonths() != null;
        return agreed ? Math.max(usual, extension.getMonths()) : usual;
    }

    /** @return the windows in which there was neither a visit nor what may replace it, in their order */
    public List<Window> windowsWithoutVisit() {
        boolean onlineAllowed = context.planType().isOrExtends(TypeIds.SUPPORT);
        return time.windows(windowLength()).stream().filter(window -> !time.visited(window)
                && !(onlineAllowed && time.monitored(window, monitored -> monitored.getMode() == ContactMode.ONLINE))
                && !time.excused(window)).toList();
    }

    /** @return for each month in which goals end and nobody visited, the first of these goals; in the plan's order */
    public List<PlanGoal> goalsWithoutVisit() {
        Set<YearMonth> seen = new HashSet<>();
        return Plans.goals(plan).filter(goal -> goal.getEnd() != null).filter(goal -> {
            YearMonth month = YearMonth.from(goal.getEnd());
            Window window = new Window(1, month, month);
            return time.months().contains(month) && seen.add(month) && !time.visited(window) && !time.excused(window);
        }).toList();
    }
}
