// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.Goal;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.SupportRow;

/**
 * Which issues, goals and support rows name which factors: the plan laid over the ICF picture. Plans
 * that have ended do not count. It is a snapshot; take a new one after a change.
 */
public final class IcfCoverage {

    private final List<IcfFactor> factors;
    private final Map<EObject, Set<IcfFactor>> named = new LinkedHashMap<>();

    private IcfCoverage(CareCase careCase) {
        this.factors = careCase.getIcfPicture() == null ? List.of() : List.copyOf(careCase.getIcfPicture().getFactors());
        for (Assessment assessment : careCase.getAssessments()) {
            for (AreaAssessment area : assessment.getAreas()) {
                if (area.getIssue() != null) {
                    note(area.getIssue(), area.getIssue().getCauses());
                }
            }
        }
        careCase.getPlans().stream().filter(plan -> plan.getState() != PlanState.ENDED).forEach(this::read);
    }

    /**
     * Takes a snapshot.
     *
     * @param careCase the case, not null
     * @return what works on what
     */
    public static IcfCoverage of(CareCase careCase) {
        return new IcfCoverage(careCase);
    }

    private void read(CarePlan plan) {
        Stream.of(plan.getOneDayGoal(), plan.getOneYearGoal()).filter(goal -> goal != null)
                .forEach(goal -> note(goal, goal.getFactors()));
        for (OverallIssue issue : plan.getOverallIssues()) {
            note(issue, issue.getFactors());
            for (PlanGoal goal : issue.getGoals()) {
                note(goal, goal.getFactors());
                goal.getSmallSteps().forEach(step -> note(step, step.getFactors()));
                goal.getSupportRows().forEach(row -> note(row, row.getFactors()));
            }
        }
    }

    private void note(EObject overlay, List<IcfFactor> itsFactors) {
        named.put(overlay, new LinkedHashSet<>(itsFactors));
    }

    /** {@return the issues, goals and support rows of the case in the order of the plan} */
    public List<EObject> overlays() {
        return List.copyOf(named.keySet());
    }

    /**
     * Gives the factors that an issue, goal or support row names.
     *
     * @param overlay the object of the plan, not null
     * @return the factors in order, empty for an object that names none
     */
    public List<IcfFactor> factorsOf(EObject overlay) {
        return List.copyOf(named.getOrDefault(overlay, Set.of()));
    }

    /**
     * Gives what names a factor.
     *
     * @param factor the factor, not null
     * @return issues, goals and support rows in the order of the plan
     */
    public List<EObject> naming(IcfFactor factor) {
        List<EObject> result = new ArrayList<>();
        named.forEach((overlay, itsFactors) -> {
            if (itsFactors.contains(factor)) {
                result.add(overlay);
            }
        });
        return result;
    }

    /**
     * Gives the goals that work on a factor.
     *
     * @param factor the factor, not null
     * @return the goals in the order of the plan
     */
    public List<Goal> goals(IcfFactor factor) {
        return naming(factor).stream().filter(Goal.class::isInstance).map(Goal.class::cast).toList();
    }

    /**
     * Gives the support rows that work on a factor.
     *
     * @param factor the factor, not null
     * @return the rows in the order of the plan
     */
    public List<SupportRow> supportRows(IcfFactor factor) {
        return naming(factor).stream().filter(SupportRow.class::isInstance).map(SupportRow.class::cast).toList();
    }

    /**
     * Tells whether somebody works on a factor.
     *
     * @param factor the factor, not null
     * @return whether a goal or a support row names it
     */
    public boolean workedOn(IcfFactor factor) {
        return !goals(factor).isEmpty() || !supportRows(factor).isEmpty();
    }

    /** {@return the difficulties that no goal and no support row names, in the order of the picture} */
    public List<IcfFactor> nobodyWorksOn() {
        return factors.stream().filter(factor -> factor.getNature() == FactorNature.DIFFICULTY)
                .filter(factor -> !workedOn(factor)).toList();
    }

    /** {@return the strengths that no goal and no support row uses, in the order of the picture} */
    public List<IcfFactor> strengthsNobodyUses() {
        return factors.stream().filter(factor -> factor.getNature() == FactorNature.STRENGTH)
                .filter(factor -> !workedOn(factor)).toList();
    }
}
