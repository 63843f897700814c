// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.plantype.PlanStep;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.StepUse;
import org.sasae.core.text.LocalizedText;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.internal.duties.StepDates;
import org.sasae.validation.internal.duties.StepOrder;

/**
 * The process of a plan as its type describes it, with what was done. Which steps there are is said by the plan type,
 * what is missing by the rules, and until when by the {@linkplain Deadlines deadlines}. Safe for many threads.
 */
public final class PlanProcess {

    private final ValidationEngine engine;
    private final Deadlines deadlines;

    /** @param engine knows rules, plan types, profiles and the day, not null */
    public PlanProcess(ValidationEngine engine) {
        this.engine = Objects.requireNonNull(engine);
        this.deadlines = new Deadlines(engine);
    }

    /** @return the plan that is worked on: the last one that has not ended, else the last; empty without plans */
    public static Optional<CarePlan> current(CareCase careCase) {
        List<CarePlan> plans = careCase.getPlans();
        return plans.reversed().stream().filter(plan -> plan.getState() != PlanState.ENDED).findFirst()
                .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast()));
    }

    /**
     * @param careCase the case, not null
     * @param plan     one of its plans, not null
     * @param findings what the rules say about the case now, see {@link ValidationEngine#check(CareCase)}
     * @return the steps of the plan's type in their order, without those that are not part of it; none when the type
     *     is not chosen or not installed
     */
    public List<Station> stations(CareCase careCase, CarePlan plan, List<Finding> findings) {
        PlanType type = engine.planTypes().find(plan.getPlanTypeId()).orElse(null);
        if (type == null) {
            return List.of();
        }
        List<Deadline> due = deadlines.of(careCase);
        StationFindings placed = new StationFindings(plan, findings);
        List<Station> stations = new ArrayList<>();
        boolean someAsked = false;
        for (PlanStep step : type.steps()) {
            if (step.use() != StepUse.NOT_PART) {
                Deadline deadline = deadlineOf(step.kind(), due);
                List<Finding> found = placed.at(step.kind());
                StationState state = state(plan, type, step, deadline, found);
                if (state == StationState.LATER && deadline == null && !someAsked && isStarted(plan)) {
                    state = StationState.DUE;
                }
                someAsked |= state == StationState.DUE || state == StationState.LATER;
                stations.add(station(plan, step.kind(), state, deadline, found));
            }
        }
        return List.copyOf(stations);
    }

    /** A plan that has ended asks for no next step. */
    private static boolean isStarted(CarePlan plan) {
        return plan.getState() != PlanState.ENDED;
    }

    private static Station station(CarePlan plan, ProcessStepKind kind, StationState state, Deadline deadline,
            List<Finding> found) {
        boolean asks = state == StationState.DUE || state == StationState.LATE || state == StationState.MISSING;
        LocalDate date = StepRecords.lastDate(plan, kind);
        EObject existing = StepRecords.last(plan, kind).orElse(null);
        boolean undated = existing != null && date == null;
        LocalizedText todo = asks ? Detail.of(undated ? "todo.day" : "todo." + kind.name()) : locale -> "";
        return new Station(kind, state, date, deadline, todo, found, existing, StepRecords.isAddable(plan, kind));
    }

    private StationState state(CarePlan plan, PlanType type, PlanStep step, Deadline deadline, List<Finding> found) {
        LocalDate today = engine.today();
        if (deadline != null && deadline.isOverdue(today)) {
            return StationState.LATE;
        }
        boolean wrong = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (StepDates.isDone(plan, step.kind())) {
            if (wrong) {
                return StationState.INCOMPLETE;
            }
            return deadline != null && deadline.from() != null && deadline.isOpen(today) ? StationState.DUE
                    : StationState.DONE;
        }
        if (StepOrder.passedOverFor(plan, type, step).isPresent()
                || plan.getState() != PlanState.DRAFT && wrong) {
            return StationState.MISSING;
        }
        if (!StepOrder.isAsked(plan, step)) {
            return StationState.OPTIONAL;
        }
        return deadline != null && deadline.from() != null && deadline.isOpen(today) ? StationState.DUE
                : StationState.LATER;
    }

    private static Deadline deadlineOf(ProcessStepKind kind, List<Deadline> due) {
        List<DeadlineKind> wanted = switch (kind) {
            case MONITORING -> List.of(DeadlineKind.CONTACT, DeadlineKind.HOME_VISIT);
            case EVALUATION -> List.of(DeadlineKind.EVALUATION);
            default -> List.of();
        };
        return due.stream().filter(deadline -> wanted.contains(deadline.kind()))
                .min(Comparator.comparing(Deadline::due).thenComparing(Deadline::kind, Comparator.reverseOrder()))
                .orElse(null);
    }
}
