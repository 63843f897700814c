// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.util.List;
import java.util.Optional;
import org.sasae.core.plantype.PlanStep;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.StepUse;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.validation.Plans;
import org.sasae.validation.Services;

/** Which steps a plan asks for, and which of them were passed over (R-PRC-01). */
public final class StepOrder {

    private StepOrder() {
    }

    /** @return whether the step must be done for this plan: nobody delivers a plan to providers that has none */
    public static boolean isAsked(CarePlan plan, PlanStep step) {
        return step.use() == StepUse.MANDATORY && (step.kind() != ProcessStepKind.DELIVERY_TO_PROVIDERS
                || Plans.rows(plan).anyMatch(Services::isService));
    }

    /** @return for a step that is asked for and was not done, the first later step that was; else empty */
    public static Optional<PlanStep> passedOverFor(CarePlan plan, PlanType type, PlanStep step) {
        if (!isAsked(plan, step) || StepDates.isDone(plan, step.kind())) {
            return Optional.empty();
        }
        List<PlanStep> steps = type.steps();
        return steps.subList(steps.indexOf(step) + 1, steps.size()).stream()
                .filter(later -> later.use() != StepUse.NOT_PART && StepDates.of(plan, later.kind()) != null)
                .findFirst();
    }
}
