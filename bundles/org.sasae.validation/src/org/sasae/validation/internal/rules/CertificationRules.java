// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION__VALID_TO;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sasae.core.calendar.CarePeriods;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationKind;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.RenewalDuty;

/** The validity of a certification (要支援認定). A programme target (事業対象者) has none. */
final class CertificationRules {

    private CertificationRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-CRT-01").within(CERTIFICATION, Certification.class, CertificationRules::order);
        table.warning("R-CRT-02").within(CERTIFICATION, Certification.class, CertificationRules::firstLength);
        table.warning("R-CRT-03").within(CERTIFICATION, Certification.class, CertificationRules::renewalLength);
        table.warning("R-CRT-04").within(CERTIFICATION, Certification.class, CertificationRules::monthEnd);
        table.hint("R-CRT-05").ofCase(CERTIFICATION, Certification.class, CertificationRules::renewal, CARE_CASE,
                CARE_PLAN, PROCESS_STEP);
    }

    private static void order(Certification certification, RuleContext context, FindingReport report) {
        LocalDate from = certification.getValidFrom();
        LocalDate to = certification.getValidTo();
        if (RenewalDuty.hasValidity(certification) && from != null && to != null && to.isBefore(from)) {
            report.at(certification, CERTIFICATION__VALID_TO).with(from, to);
        }
    }

    private static void firstLength(Certification certification, RuleContext context, FindingReport report) {
        boolean first = certification.getKind() == CertificationKind.NEW
                || certification.getKind() == CertificationKind.CHANGE;
        if (!first || !RenewalDuty.isPeriod(certification)) {
            return;
        }
        LocalDate counted = firstCountedDay(certification.getValidFrom());
        LocalDate to = certification.getValidTo();
        int shortest = context.limit(Limit.CERTIFICATION_MIN_MONTHS);
        int longest = context.limit(Limit.CERTIFICATION_NEW_MAX_MONTHS);
        if (CarePeriods.isShorterThan(counted, to, shortest) || CarePeriods.isLongerThan(counted, to, longest)) {
            report.at(certification, CERTIFICATION__VALID_TO)
                    .with(certification.getKind(), certification.getValidFrom(), to, shortest, longest);
        }
    }

    /** The rest of the month in which a certification begins is added to its months. */
    private static LocalDate firstCountedDay(LocalDate from) {
        return from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
    }

    private static void renewalLength(Certification certification, RuleContext context, FindingReport report) {
        if (certification.getKind() != CertificationKind.RENEWAL || !RenewalDuty.isPeriod(certification)) {
            return;
        }
        LocalDate from = certification.getValidFrom();
        LocalDate to = certification.getValidTo();
        boolean changed = certification.getPreviousLevel() != CareLevel.UNDETERMINED
                && certification.getCareLevel() != CareLevel.UNDETERMINED
                && certification.getPreviousLevel() != certification.getCareLevel();
        int longest = context.limit(changed ? Limit.CERTIFICATION_RENEWAL_CHANGED_MAX_MONTHS
                : Limit.CERTIFICATION_RENEWAL_MAX_MONTHS);
        if (CarePeriods.isLongerThan(from, to, longest)) {
            report.at(certification, CERTIFICATION__VALID_TO).variant(changed ? "changed" : "same")
                    .with(from, to, longest);
        }
    }

    private static void monthEnd(Certification certification, RuleContext context, FindingReport report) {
        LocalDate to = certification.getValidTo();
        if (RenewalDuty.isPeriod(certification) && !to.equals(YearMonth.from(to).atEndOfMonth())) {
            report.at(certification, CERTIFICATION__VALID_TO).with(to)
                    .fix("monthEnd", Fixes.set(certification, CERTIFICATION__VALID_TO,
                            YearMonth.from(to).atEndOfMonth()));
        }
    }

    private static void renewal(Certification certification, RuleContext context, FindingReport report) {
        RenewalDuty.of(certification, context).filter(duty -> !context.today().isBefore(duty.from()))
                .ifPresent(duty -> {
                    if (!context.today().isAfter(duty.to())) {
                        report.at(certification, CERTIFICATION__VALID_TO).variant("soon").with(duty.to());
                    } else if (RenewalDuty.isNeeded(certification, context)) {
                        report.at(certification, CERTIFICATION__VALID_TO).variant("over").with(duty.to());
                    }
                });
    }
}
