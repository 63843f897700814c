// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CONSENT;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.MONITORING;
import static org.sasae.model.care.CarePackage.Literals.MONITORING__ONLINE_AGREEMENT;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__CAN_COMMUNICATE;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__DOCTOR_NAME;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__INFORMATION_SHARED;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__MEETING;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__STATE_STABLE;
import static org.sasae.model.care.CarePackage.Literals.ONLINE_AGREEMENT__WRITTEN_CONSENT_ON;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROGRESS_ENTRY;
import static org.sasae.model.care.CarePackage.Literals.PROVIDER_REPORT;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.calendar.MonitoringWindows.Window;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ConsentForm;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.OnlineAgreement;
import org.sasae.model.care.ProgressKind;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.ServiceTime;
import org.sasae.validation.Services;

/** Monitoring by video and reports of providers. 基準第30条第13号・第16号ロ. R-MON-03 is the sum of the conditions. */
final class OnlineRules {

    private static final EClass[] READS = {CARE_CASE, MONITORING, EVALUATION, PROCESS_STEP};

    private OnlineRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-MON-04", SupportRules.TYPE).ofCase(MONITORING, Monitoring.class, OnlineRules::conditions,
                CARE_CASE, CONSENT, MONITORING, ONLINE_AGREEMENT);
        table.error("R-MON-05", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, OnlineRules::windows, READS);
        table.hint("R-MON-05H", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, OnlineRules::longAgo, READS);
        table.error("R-MON-11", SupportRules.TYPE).ofCase(CARE_PLAN, CarePlan.class, OnlineRules::providerReports,
                CARE_CASE, MONITORING, EVALUATION, PROCESS_STEP, PROVIDER_REPORT, PROGRESS_ENTRY, OVERALL_ISSUE,
                PLAN_GOAL, SUPPORT_ROW);
    }

    private static boolean isOnline(Monitoring monitoring) {
        return monitoring.getMode() == ContactMode.ONLINE;
    }

    private static void conditions(Monitoring monitoring, RuleContext context, FindingReport report) {
        if (!isOnline(monitoring)) {
            return;
        }
        OnlineAgreement agreement = agreement(monitoring, context);
        if (agreement == null) {
            report.at(monitoring, MONITORING__ONLINE_AGREEMENT).variant("none");
            return;
        }
        List<EStructuralFeature> missing = missing(agreement, monitoring, context);
        if (!missing.isEmpty()) {
            report.at(monitoring, MONITORING__ONLINE_AGREEMENT).variant("missing").with(missing);
        }
    }

    /** One agreement is enough for all later online interviews. */
    private static OnlineAgreement agreement(Monitoring monitoring, RuleContext context) {
        if (monitoring.getOnlineAgreement() != null) {
            return monitoring.getOnlineAgreement();
        }
        return context.careCase().getMonitorings().stream()
                .filter(other -> other.getOnlineAgreement() != null && !isAfter(other, monitoring))
                .map(Monitoring::getOnlineAgreement).findFirst().orElse(null);
    }

    private static boolean isAfter(Monitoring first, Monitoring second) {
        return first.getDate() != null && second.getDate() != null && first.getDate().isAfter(second.getDate());
    }

    private static List<EStructuralFeature> missing(OnlineAgreement agreement, Monitoring monitoring,
            RuleContext context) {
        List<EStructuralFeature> missing = new ArrayList<>();
        if (!isConsented(agreement, monitoring.getDate(), context)) {
            missing.add(ONLINE_AGREEMENT__WRITTEN_CONSENT_ON);
        }
        if (agreement.getMeeting() == null) {
            missing.add(ONLINE_AGREEMENT__MEETING);
        }
        if (!agreement.isStateStable()) {
            missing.add(ONLINE_AGREEMENT__STATE_STABLE);
        }
        if (!agreement.isCanCommunicate()) {
            missing.add(ONLINE_AGREEMENT__CAN_COMMUNICATE);
        }
        if (!agreement.isInformationShared()) {
            missing.add(ONLINE_AGREEMENT__INFORMATION_SHARED);
        }
        if (Plans.isBlank(agreement.getDoctorName())) {
            missing.add(ONLINE_AGREEMENT__DOCTOR_NAME);
        }
        return missing;
    }

    private static boolean isConsented(OnlineAgreement agreement, LocalDate day, RuleContext context) {
        return isBy(agreement.getWrittenConsentOn(), day) || context.careCase().getConsents().stream()
                .anyMatch(consent -> consent.getKind() == ConsentKind.ONLINE_MONITORING
                        && consent.getForm() == ConsentForm.WRITTEN && isBy(consent.getGivenOn(), day));
    }

    private static boolean isBy(LocalDate date, LocalDate day) {
        return date != null && (day == null || !date.isAfter(day));
    }

    private static void windows(CarePlan plan, RuleContext context, FindingReport report) {
        ServiceTime.of(plan, context.today()).ifPresent(time -> {
            Window before = null;
            for (Window window : time.windows(context.limit(Limit.VISIT_WINDOW_MONTHS))) {
                if (before != null && isWithoutVisit(time, before) && isWithoutVisit(time, window)
                        && time.monitored(new Window(1, before.first(), window.last()), OnlineRules::isOnline)) {
                    report.at(time.careCase(), CARE_CASE__MONITORINGS).with(before.first(), window.last());
                }
                before = window;
            }
        });
    }

    private static boolean isWithoutVisit(ServiceTime time, Window window) {
        return !time.visited(window) && !time.excused(window);
    }

    private static void longAgo(CarePlan plan, RuleContext context, FindingReport report) {
        int months = 2 * context.limit(Limit.VISIT_WINDOW_MONTHS);
        ServiceTime.of(plan, context.today()).ifPresent(time -> {
            List<LocalDate> visits = time.visits();
            LocalDate last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
            boolean onlineSince = last != null && time.careCase().getMonitorings().stream()
                    .anyMatch(m -> isOnline(m) && m.getDate() != null && m.getDate().isAfter(last));
            boolean running = Plans.end(plan) == null || !Plans.end(plan).isBefore(context.today());
            if (running && onlineSince && context.today().isAfter(last.plusMonths(months))) {
                report.at(context.careCase(), CARE_CASE__MONITORINGS).with(last, months);
            }
        });
    }

    private static void providerReports(CarePlan plan, RuleContext context, FindingReport report) {
        if (Plans.rows(plan).noneMatch(Services::isByProvider)) {
            return;
        }
        ServiceTime.of(plan, context.today()).ifPresent(time -> {
            Set<YearMonth> reported = new HashSet<>();
            time.careCase().getMonitorings().forEach(monitoring -> {
                if (!monitoring.getProviderReports().isEmpty()) {
                    reported.add(ServiceTime.monthOf(monitoring));
                }
                monitoring.getProviderReports().stream().filter(r -> r.getDate() != null)
                        .forEach(r -> reported.add(YearMonth.from(r.getDate())));
            });
            time.careCase().getProgressEntries().stream()
                    .filter(entry -> entry.getKind() == ProgressKind.PROVIDER_REPORT && entry.getDate() != null)
                    .forEach(entry -> reported.add(YearMonth.from(entry.getDate())));
            List<YearMonth> without = time.months().stream().filter(month -> !reported.contains(month)).toList();
            for (Window run : ServiceTime.runs(without)) {
                report.at(time.careCase(), CARE_CASE__MONITORINGS).variant(run.first().equals(run.last()) ? "month" : "months")
                        .with(run.first(), run.last());
            }
        });
    }
}
