// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__PROGRESS_ENTRIES;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CASE_EVENT;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.GOAL__END;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION;
import static org.sasae.model.care.CarePackage.Literals.MONITORING;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROGRESS_ENTRY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.sasae.core.calendar.CarePeriods;
import org.sasae.core.calendar.MonitoringWindows;
import org.sasae.core.calendar.MonitoringWindows.Window;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.CaseEvent;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.EventKind;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ProgressKind;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.ServiceTime;
import org.sasae.validation.internal.duties.MonitoringDuty;
import org.sasae.validation.internal.duties.TypeIds;

/** Monthly contact and visits at home. 基準第30条第16号. */
final class MonitoringRules {

    private static final EClass[] READS = {CARE_CASE, CASE_EVENT, MONITORING, EVALUATION, PROGRESS_ENTRY, PROCESS_STEP,
        OVERALL_ISSUE, PLAN_GOAL, INTERVAL_EXTENSION};

    private MonitoringRules() {
    }

    static void addTo(RuleTable table) {
        String[] types = {TypeIds.SUPPORT, TypeIds.A};
        table.error("R-MON-01", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::monthly, READS);
        table.error("R-MON-02", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::windows, READS);
        table.hint("R-MON-02H", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::gaps, READS);
        table.error("R-MON-07", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::endOfGoals, READS);
        table.warning("R-MON-08", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::markedChange, READS);
        table.error("R-MON-09", types).ofCase(CARE_PLAN, CarePlan.class, MonitoringRules::recorded, READS);
    }

    private static void monthly(CarePlan plan, RuleContext context, FindingReport report) {
        MonitoringDuty.of(plan, context, context.today()).ifPresent(duty -> {
            for (Window run : ServiceTime.runs(duty.monthsWithoutContact())) {
                report.at(context.careCase(), CARE_CASE__MONITORINGS)
                        .variant(run.first().equals(run.last()) ? "month" : "months").with(run.first(), run.last());
            }
        });
    }

    private static void windows(CarePlan plan, RuleContext context, FindingReport report) {
        MonitoringDuty.of(plan, context, context.today()).ifPresent(duty -> {
            for (Window window : duty.windowsWithoutVisit()) {
                report.at(context.careCase(), CARE_CASE__MONITORINGS).with(window.first(), window.last());
            }
        });
    }

    /** More than three months between two visits although each window has one: allowed, but long. */
    private static void gaps(CarePlan plan, RuleContext context, FindingReport report) {
        MonitoringDuty.of(plan, context, context.today()).ifPresent(duty -> {
            int months = duty.windowLength();
            ServiceTime time = duty.time();
            MonitoringWindows windows = new MonitoringWindows(time.serviceStart(), months);
            LocalDate before = null;
            for (LocalDate visit : time.visits()) {
                if (before != null && !YearMonth.from(visit).isBefore(time.first())
                        && CarePeriods.isLongerThan(before, visit.minusDays(1), months)
                        && followEachOther(windows, before, visit)) {
                    report.at(time.careCase(), CARE_CASE__MONITORINGS).with(before, visit, months);
                }
                before = visit;
            }
        });
    }

    private static boolean followEachOther(MonitoringWindows windows, LocalDate before, LocalDate after) {
        int first = windows.windowOf(before).map(Window::number).orElse(0);
        int second = windows.windowOf(after).map(Window::number).orElse(0);
        return second - first <= 1;
    }

    private static void endOfGoals(CarePlan plan, RuleContext context, FindingReport report) {
        MonitoringDuty.of(plan, context, context.today()).ifPresent(duty -> duty.goalsWithoutVisit()
                .forEach(goal -> report.at(goal, GOAL__END).with(goal, YearMonth.from(goal.getEnd()))));
    }

    private static void markedChange(CarePlan plan, RuleContext context, FindingReport report) {
        ServiceTime.of(plan, context.today()).ifPresent(time -> {
            for (CaseEvent event : time.careCase().getEvents()) {
                if (event.getKind() == EventKind.MARKED_CHANGE && isUnseen(event.getDate(), plan, time)) {
                    report.at(event).variant("event").with(event.getDate());
                }
            }
            for (Monitoring monitoring : Plans.monitorings(plan)) {
                if (monitoring.isMarkedChange() && monitoring.getMode() != ContactMode.HOME_VISIT
                        && isUnseen(monitoring.getDate(), plan, time)) {
                    report.at(monitoring).variant("monitoring").with(monitoring.getDate());
                }
            }
        });
    }

    private static boolean isUnseen(LocalDate day, CarePlan plan, ServiceTime time) {
        LocalDate start = Plans.serviceStart(plan);
        return day != null && start != null && !day.isBefore(start)
                && (Plans.end(plan) == null || !day.isAfter(Plans.end(plan)))
                && time.visits().stream().noneMatch(visit -> !visit.isBefore(day)
                        && !visit.isAfter(day.plusMonths(1)));
    }

    private static void recorded(CarePlan plan, RuleContext context, FindingReport report) {
        Set<YearMonth> seen = new HashSet<>();
        for (ProgressEntry entry : context.careCase().getProgressEntries()) {
            if (entry.getDate() != null) {
                seen.add(YearMonth.from(entry.getDate()));
            }
        }
        for (Monitoring monitoring : Plans.monitorings(plan)) {
            YearMonth month = ServiceTime.monthOf(monitoring);
            if (month != null && seen.add(month)) {
                report.at(monitoring).with(month).fix("entry", Fixes.add(context.careCase(),
                        CARE_CASE__PROGRESS_ENTRIES, () -> entryFor(monitoring, plan, month)));
            }
        }
    }

    private static ProgressEntry entryFor(Monitoring monitoring, CarePlan plan, YearMonth month) {
        ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
        entry.setDate(monitoring.getDate() != null && YearMonth.from(monitoring.getDate()).equals(month)
                ? monitoring.getDate() : month.atDay(1));
        entry.setPlan(plan);
        entry.setAuthor(monitoring.getAuthor());
        entry.setKind(switch (monitoring.getMode()) {
            case HOME_VISIT -> ProgressKind.VISIT;
            case TELEPHONE -> ProgressKind.TELEPHONE;
            default -> ProgressKind.OTHER;
        });
        entry.setContent(Stream.of(monitoring.getGoalProgress(), monitoring.getState())
                .filter(text -> !Plans.isBlank(text)).collect(Collectors.joining("\n")));
        return entry;
    }
}
