// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.PlanState;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;

/**
 * A day until which a plan is to be evaluated.
 *
 * @param due    the last day in time
 * @param reason {@code period} when the plan ends, {@code first} or {@code again} when it is long since
 * @param since  the day that the reason speaks of: the end of the plan, or the day from which is counted
 */
public record EvaluationDuty(LocalDate due, String reason, LocalDate since) {

    /** @return the days, the more important reason first; none when nothing is known or nothing is asked for */
    public static List<EvaluationDuty> of(CarePlan plan, RuleContext context) {
        List<EvaluationDuty> duties = new ArrayList<>();
        List<Evaluation> evaluations = Plans.evaluations(plan);
        LocalDate end = Plans.end(plan);
        if (plan.getState() != PlanState.DRAFT && end != null && evaluations.isEmpty()) {
            duties.add(new EvaluationDuty(end, "period", end));
        }
        LocalDate made = plan.getCreatedOn() == null ? Plans.begin(plan) : plan.getCreatedOn();
        LocalDate last = evaluations.stream().map(Evaluation::getEvaluatedOn).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(made);
        boolean undated = evaluations.stream().anyMatch(evaluation -> evaluation.getEvaluatedOn() == null);
        if (plan.getState() == PlanState.IN_FORCE && last != null && !undated) {
            duties.add(new EvaluationDuty(last.plusMonths(context.limit(Limit.EVALUATION_MAX_MONTHS)),
                    last.equals(made) ? "first" : "again", last));
        }
        return duties;
    }
}
