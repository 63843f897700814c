// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.time.LocalDate;
import java.util.Optional;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.Certification;
import org.sasae.model.care.PlanState;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;

/**
 * The time in which a certification is to be renewed.
 *
 * @param from the first day on which it can be applied for
 * @param to   the last day of the certification
 */
public record RenewalDuty(LocalDate from, LocalDate to) {

    /** @return the time, or empty when there is no validity, or another certification or application followed */
    public static Optional<RenewalDuty> of(Certification certification, RuleContext context) {
        if (!isPeriod(certification)) {
            return Optional.empty();
        }
        LocalDate to = certification.getValidTo();
        LocalDate from = to.minusDays(context.limit(Limit.CERTIFICATION_RENEWAL_DAYS));
        boolean followed = context.careCase().getCertifications().stream().anyMatch(other -> other != certification
                && (isFrom(other.getValidFrom(), to) || isFrom(other.getAppliedOn(), from)));
        return followed ? Optional.empty() : Optional.of(new RenewalDuty(from, to));
    }

    /** @return whether a plan in force rests on the certification, so that its end cannot be left as it is */
    public static boolean isNeeded(Certification certification, RuleContext context) {
        return context.careCase().getPlans().stream().anyMatch(plan -> plan.getState() == PlanState.IN_FORCE
                && Plans.certification(plan).orElse(null) == certification);
    }

    /** @return whether certifications of this level have a validity; a programme target (事業対象者) has none */
    public static boolean hasValidity(Certification certification) {
        return certification.getCareLevel() != CareLevel.PROGRAMME_TARGET
                && certification.getCareLevel() != CareLevel.NOT_APPLICABLE;
    }

    /** @return whether both days are known and in their order */
    public static boolean isPeriod(Certification certification) {
        return hasValidity(certification) && certification.getValidFrom() != null
                && certification.getValidTo() != null
                && !certification.getValidTo().isBefore(certification.getValidFrom());
    }

    private static boolean isFrom(LocalDate date, LocalDate first) {
        return date != null && !date.isBefore(first);
    }
}
