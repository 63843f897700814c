// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.internal.LinkConditions;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.Presence;

/**
 * Changes that lead from factors of the picture into assessment and plan. What is made holds the words of the first
 * factor, to be worded further in the form, and names all of them.
 */
public final class IcfPlanCommands {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private IcfPlanCommands() {
    }

    /**
     * Finds the plan that is being made or carried out.
     *
     * @param careCase the case, not null
     * @return the last plan that has not ended, empty when there is none
     */
    public static Optional<CarePlan> plan(CareCase careCase) {
        return careCase.getPlans().stream().filter(plan -> plan.getState() != PlanState.ENDED)
                .reduce((first, second) -> second);
    }

    /**
     * Finds the assessment of the area that a factor belongs to.
     *
     * @param careCase the case, not null
     * @param factor the factor, not null
     * @return the one whose words it is made of, else the newest of its area; empty when there is none
     */
    public static Optional<AreaAssessment> areaOf(CareCase careCase, IcfFactor factor) {
        return Optional.ofNullable(factor.getAreaAssessment()).or(() -> careCase.getAssessments().stream()
                .flatMap(assessment -> assessment.getAreas().stream())
                .filter(area -> factor.getArea() != AssessmentArea.UNSPECIFIED && area.getArea() == factor.getArea())
                .reduce((first, second) -> second));
    }

    /**
     * Prepares to make factors the causes of the issue of their area. An issue is made where the area has none.
     *
     * @param request the case, not null
     * @param factors the factors, at least one, not null
     * @return the change; the issue is to be shown next. Empty when no assessment of the area exists
     */
    public static Optional<ToolResult> areaIssue(ToolRequest request, List<IcfFactor> factors) {
        return areaOf(request.careCase(), factors.getFirst()).map(area -> {
            if (area.getIssue() == null) {
                AreaIssue issue = FACTORY.createAreaIssue();
                issue.setPresence(Presence.PRESENT);
                issue.setDescription(factors.getFirst().getText());
                issue.getCauses().addAll(factors);
                return new ToolResult(SetCommand.create(request.domain(), area,
                        CarePackage.Literals.AREA_ASSESSMENT__ISSUE, issue), List.of(issue));
            }
            CompoundCommand command = new CompoundCommand();
            if (area.getIssue().getPresence() != Presence.PRESENT) {
                command.append(SetCommand.create(request.domain(), area.getIssue(),
                        CarePackage.Literals.AREA_ISSUE__PRESENCE, Presence.PRESENT));
            }
            return added(request, area.getIssue(), factors, command);
        });
    }

    /**
     * Prepares a new overall issue on the grounds of factors.
     *
     * @param request the case, not null
     * @param factors the factors, at least one, not null
     * @return the change; the issue is to be shown next. Empty when there is no plan
     */
    public static Optional<ToolResult> overallIssue(ToolRequest request, List<IcfFactor> factors) {
        return plan(request.careCase()).map(plan -> {
            OverallIssue issue = issue(plan, factors);
            return new ToolResult(AddCommand.create(request.domain(), plan,
                    CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES, issue), List.of(issue));
        });
    }

    private static OverallIssue issue(CarePlan plan, List<IcfFactor> factors) {
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setNumber(1 + plan.getOverallIssues().stream().mapToInt(OverallIssue::getNumber).max().orElse(0));
        issue.setText(factors.getFirst().getText());
        issue.getFactors().addAll(factors);
        factors.stream().map(IcfFactor::getArea).filter(area -> area != AssessmentArea.UNSPECIFIED).distinct()
                .forEach(issue.getAreas()::add);
        return issue;
    }

    /**
     * Prepares a new goal that works on factors. It belongs to the first overall issue that one of them is a ground
     * of; where there is none, the issue is made too.
     *
     * @param request the case, not null
     * @param factors the factors, at least one, not null
     * @return the change; the goal, still without words, is to be shown next. Empty when there is no plan
     */
    public static Optional<ToolResult> goal(ToolRequest request, List<IcfFactor> factors) {
        return plan(request.careCase()).map(plan -> {
            PlanGoal goal = FACTORY.createPlanGoal();
            goal.getFactors().addAll(factors);
            Optional<OverallIssue> known = plan.getOverallIssues().stream()
                    .filter(issue -> factors.stream().anyMatch(issue.getFactors()::contains)).findFirst();
            if (known.isPresent()) {
                return new ToolResult(AddCommand.create(request.domain(), known.get(),
                        CarePackage.Literals.OVERALL_ISSUE__GOALS, goal), List.of(goal));
            }
            OverallIssue issue = issue(plan, factors);
            issue.getGoals().add(goal);
            return new ToolResult(AddCommand.create(request.domain(), plan,
                    CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES, issue), List.of(goal));
        });
    }

    /**
     * Prepares to name factors in something of assessment or plan, or to name them no longer.
     *
     * @param request the case, not null
     * @param overlay an area issue, overall issue, goal or support row, not null
     * @param factors the factors, not null
     * @param named whether they are named afterwards
     * @return the change
     */
    public static ToolResult name(ToolRequest request, EObject overlay, List<IcfFactor> factors, boolean named) {
        if (named) {
            return added(request, overlay, factors, new CompoundCommand());
        }
        EReference reference = reference(overlay);
        List<IcfFactor> present = factors.stream().filter(((List<?>) overlay.eGet(reference))::contains).toList();
        return new ToolResult(present.isEmpty() ? IdentityCommand.INSTANCE
                : RemoveCommand.create(request.domain(), overlay, reference, present), List.of());
    }

    private static ToolResult added(ToolRequest request, EObject overlay, List<IcfFactor> factors,
            CompoundCommand command) {
        EReference reference = reference(overlay);
        List<IcfFactor> missing = factors.stream().filter(each -> !((List<?>) overlay.eGet(reference)).contains(each))
                .toList();
        if (!missing.isEmpty()) {
            command.append(AddCommand.create(request.domain(), overlay, reference, missing));
        }
        return new ToolResult(command.isEmpty() ? IdentityCommand.INSTANCE : command, List.of(overlay));
    }

    private static EReference reference(EObject overlay) {
        EClass type = CarePackage.Literals.GOAL.isSuperTypeOf(overlay.eClass()) ? CarePackage.Literals.GOAL
                : overlay.eClass();
        return LinkConditions.reference(type);
    }
}
