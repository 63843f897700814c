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
import org.sasae.model.care.PlanState;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

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

    private static boolean hasValidity(Certification certification) {
        return certification.getCareLevel() != CareLevel.PROGRAMME_TARGET
                && certification.getCareLevel() != CareLevel.NOT_APPLICABLE;
    }

    private static boolean isPeriod(Certification certification) {
        return hasValidity(certification) && certification.getValidFrom() != null
                && certification.getValidTo() != null
                && !certification.getValidTo().isBefore(certification.getValidFrom());
    }

    private static void order(Certification certification, RuleContext context, FindingReport report) {
        LocalDate from = certification.getValidFrom();
        LocalDate to = certification.getValidTo();
        if (hasValidity(certification) && from != null && to != null && to.isBefore(from)) {
            report.at(certification, CERTIFICATION__VALID_TO).with(from, to);
        }
    }

    private static void firstLength(Certification certification, RuleContext context, FindingReport report) {
        boolean first = certification.getKind() == CertificationKind.NEW
                || certification.getKind() == CertificationKind.CHANGE;
        if (!first || !isPeriod(certification)) {
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
        if (certification.getKind() != CertificationKind.RENEWAL || !isPeriod(certification)) {
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
        if (isPeriod(certification) && !to.equals(YearMonth.from(to).atEndOfMonth())) {
            report.at(certification, CERTIFICATION__VALID_TO).with(to)
                    .fix("monthEnd", Fixes.set(certification, CERTIFICATION__VALID_TO,
                            YearMonth.from(to).atEndOfMonth()));
        }
    }

    private static void renewal(Certification certification, RuleContext context, FindingReport report) {
        if (!isPeriod(certification)) {
            return;
        }
        LocalDate to = certification.getValidTo();
        LocalDate from = to.minusDays(context.limit(Limit.CERTIFICATION_RENEWAL_DAYS));
        boolean followed = context.careCase().getCertifications().stream().anyMatch(other -> other != certification
                && (isFrom(other.getValidFrom(), to) || isFrom(other.getAppliedOn(), from)));
        if (followed || context.today().isBefore(from)) {
            return;
        }
        if (!context.today().isAfter(to)) {
            report.at(certification, CERTIFICATION__VALID_TO).variant("soon").with(to);
        } else if (context.careCase().getPlans().stream().anyMatch(plan -> plan.getState() == PlanState.IN_FORCE
                && Plans.certification(plan).orElse(null) == certification)) {
            report.at(certification, CERTIFICATION__VALID_TO).variant("over").with(to);
        }
    }

    private static boolean isFrom(LocalDate date, LocalDate first) {
        return date != null && !date.isBefore(first);
    }
}
