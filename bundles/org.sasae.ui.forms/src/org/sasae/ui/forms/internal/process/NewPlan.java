// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.SupportCategory;
import org.sasae.validation.Finding;
import org.sasae.validation.Fixes;
import org.sasae.validation.PlanTypeAdvice;
import org.sasae.validation.PlanTypeAdvisor;
import org.sasae.validation.Plans;
import org.sasae.validation.ValidationEngine;

/** What the wizard for a new plan asks and proposes. No widgets. */
public final class NewPlan {

    private final CareCase careCase;
    private final ValidationEngine engine;
    private final Set<SupportCategory> wishes = EnumSet.noneOf(SupportCategory.class);
    private List<PlanTypeAdvice> advice;
    private String chosen = "";
    private boolean chosenByHand;
    private String title = "";
    private boolean follows;

    /**
     * Starts with the support of the plan in force, where there is one.
     *
     * @param careCase the case, not null
     * @param engine   knows types and rules, not null
     */
    public NewPlan(CareCase careCase, ValidationEngine engine) {
        this.careCase = Objects.requireNonNull(careCase);
        this.engine = Objects.requireNonNull(engine);
        predecessor().ifPresent(plan -> Plans.rows(plan).forEach(row -> wishes.add(row.getCategory())));
        follows = predecessor().isPresent();
        judge();
    }

    private void judge() {
        advice = new PlanTypeAdvisor(engine).advise(careCase, wishes);
        if (!chosenByHand) {
            chosen = proposed().map(PlanTypeAdvice::type).map(type -> type.id()).orElse("");
        }
    }

    /** {@return the plan that the new one can follow: the last one in force} */
    public Optional<CarePlan> predecessor() {
        return careCase.getPlans().reversed().stream().filter(plan -> plan.getState() == PlanState.IN_FORCE).findFirst();
    }

    /** {@return the support that the person wishes to use} */
    public Set<SupportCategory> wishes() {
        return Set.copyOf(wishes);
    }

    /** Says whether the person wishes to use a kind of support; the types are judged again. */
    public void wish(SupportCategory category, boolean wished) {
        if (wished ? wishes.add(category) : wishes.remove(category)) {
            judge();
        }
    }

    /** {@return one judgement for each type, those that fit first} */
    public List<PlanTypeAdvice> advice() {
        return advice;
    }

    /**
     * {@return the type that is proposed: the first that fits and that the municipality offers; none where none does,
     * or as long as nobody said what the person wishes}
     */
    public Optional<PlanTypeAdvice> proposed() {
        return wishes.isEmpty() ? Optional.empty() : advice.stream().filter(PlanTypeAdvice::fits).filter(this::isOffered).findFirst();
    }

    /** {@return whether the municipality of the case offers a type} */
    public boolean isOffered(PlanTypeAdvice answer) {
        return engine.profile(careCase).offers(answer.type().id());
    }

    /** {@return the type that the plan will have, or empty while none fits and none was chosen} */
    public Optional<PlanTypeAdvice> chosen() {
        return advice.stream().filter(answer -> answer.type().id().equals(chosen)).findFirst();
    }

    /** Chooses a type, whether it fits or not. */
    public void choose(PlanTypeAdvice answer) {
        chosen = answer.type().id();
        chosenByHand = true;
    }

    /** {@return what decides about a type: first what excludes it, then what is to be kept in mind} */
    public static List<Finding> reasons(PlanTypeAdvice answer) {
        List<Finding> reasons = new ArrayList<>(answer.against());
        reasons.addAll(answer.remarks());
        return reasons;
    }

    /** Names the plan. */
    public void setTitle(String value) {
        title = value.strip();
    }

    /** Says whether the plan follows {@link #predecessor()}. */
    public void setFollows(boolean value) {
        follows = value;
    }

    /** {@return whether the plan follows another one} */
    public boolean follows() {
        return follows;
    }

    /** {@return the new plan, which belongs to no case yet} */
    public CarePlan plan() {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId(chosen);
        plan.setTitle(title.isEmpty() ? null : title);
        careCase.getCertifications().stream().reduce((first, second) -> second).ifPresent(plan::setCertification);
        careCase.getChecklists().stream().reduce((first, second) -> second).ifPresent(plan::setChecklist);
        plan.getOccasions().add(careCase.getPlans().isEmpty() ? PlanOccasion.FIRST : PlanOccasion.CONTINUED);
        predecessor().filter(before -> follows).ifPresent(before -> {
            plan.setReplaces(before);
            plan.setFirstCreatedOn(before.getFirstCreatedOn());
            plan.setPlanningBody(before.getPlanningBody());
            plan.setPlannerName(before.getPlannerName());
        });
        return plan;
    }

    /** {@return the change that adds a plan to the case} */
    public Function<EditingDomain, Command> change(CarePlan plan) {
        return Fixes.add(careCase, CarePackage.Literals.CARE_CASE__PLANS, () -> plan);
    }
}
