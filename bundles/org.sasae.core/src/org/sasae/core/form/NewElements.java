// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.GoalEvaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.Wish;

/**
 * What the form prints in every empty sheet is there in a new element from the start, so that nobody has to make it
 * by hand: what a plan rests on, the four areas of an assessment, the client who speaks first, the number of an issue, the period of a
 * goal's support and the client who cares for themselves, the rows of an evaluation.
 */
public final class NewElements {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    /** The four rows of 介護予防サービス・支援計画書, from the top. */
    private static final List<AssessmentArea> AREAS = AssessmentArea.VALUES.stream()
            .filter(area -> area != AssessmentArea.UNSPECIFIED).toList();

    private NewElements() {
    }

    /**
     * Fills an element that belongs to no case yet. What is set already stays.
     *
     * @param fresh a new element of any class, not null
     * @param owner what will hold it, not null
     */
    public static void begin(EObject fresh, EObject owner) {
        switch (fresh) {
        case Assessment assessment when assessment.getAreas().isEmpty() ->
            AREAS.forEach(area -> assessment.getAreas().add(area(area)));
        case AreaAssessment area when owner instanceof Assessment assessment -> begin(area, assessment);
        case Wish wish when wish.getSpeaker() == null && owner instanceof AreaAssessment area && area.getWishes().isEmpty() ->
            Consequences.client(owner).ifPresent(client -> wish.setSpeaker(client.getRelationship()));
        case CarePlan plan when owner instanceof CareCase careCase -> begin(plan, careCase);
        case OverallIssue issue -> begin(issue, owner);
        case SupportRow row when owner instanceof PlanGoal goal -> begin(row, goal);
        case ServiceMeeting meeting when owner instanceof CareCase careCase && meeting.getPlan() == null ->
            latestPlan(careCase).ifPresent(meeting::setPlan);
        case Monitoring monitoring when owner instanceof CareCase careCase && monitoring.getPlan() == null ->
            latestPlan(careCase).ifPresent(monitoring::setPlan);
        case Evaluation evaluation when owner instanceof CareCase careCase -> begin(evaluation, careCase);
        default -> {
            // Everything else begins empty.
        }
        }
    }

    private static AreaAssessment area(AssessmentArea kind) {
        AreaAssessment area = FACTORY.createAreaAssessment();
        area.setArea(kind);
        area.setIssue(FACTORY.createAreaIssue());
        return area;
    }

    private static void begin(AreaAssessment area, Assessment assessment) {
        if (area.getArea() == AssessmentArea.UNSPECIFIED) {
            AREAS.stream().filter(kind -> assessment.getAreas().stream().noneMatch(each -> each.getArea() == kind))
                    .findFirst().ifPresent(area::setArea);
        }
        if (area.getIssue() == null) {
            area.setIssue(FACTORY.createAreaIssue());
        }
    }

    /** A plan rests on what is known last, and is of the kind of the plan before it. */
    private static void begin(CarePlan plan, CareCase careCase) {
        if (plan.getPlanTypeId() == null) {
            latestPlan(careCase).ifPresent(before -> plan.setPlanTypeId(before.getPlanTypeId()));
        }
        if (plan.getCertification() == null) {
            last(careCase.getCertifications()).ifPresent(plan::setCertification);
        }
        if (plan.getAssessment() == null) {
            last(careCase.getAssessments()).ifPresent(plan::setAssessment);
        }
        if (plan.getChecklist() == null) {
            last(careCase.getChecklists()).ifPresent(plan::setChecklist);
        }
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static void begin(OverallIssue issue, EObject owner) {
        if (issue.getNumber() == 0 && owner instanceof CarePlan plan) {
            issue.setNumber(1 + plan.getOverallIssues().stream().mapToInt(OverallIssue::getNumber).max().orElse(0));
        }
        if (issue.getProposal() == null) {
            issue.setProposal(FACTORY.createProposal());
        }
    }

    /** Support usually lasts as long as the goal it serves, and begins with what the client does. */
    private static void begin(SupportRow row, PlanGoal goal) {
        if (row.getStart() == null && row.getEnd() == null) {
            row.setStart(goal.getStart());
            row.setEnd(goal.getEnd());
        }
        if (row.getCategory() == SupportCategory.SELF_CARE && row.getWho() == null && row.getMember() == null) {
            Consequences.client(goal).ifPresent(client -> {
                row.setWho(client.getRelationship());
                row.setMember(client);
            });
        }
    }

    /** The latest plan in which something is written; one that only waits to be written is not monitored or evaluated. */
    private static Optional<CarePlan> latestPlan(CareCase careCase) {
        return last(careCase.getPlans().stream().filter(NewElements::isWritten).toList())
                .or(() -> last(careCase.getPlans()));
    }

    private static boolean isWritten(CarePlan plan) {
        return plan.getOverallIssues().stream().flatMap(issue -> Stream.concat(Stream.of(issue.getText()),
                issue.getGoals().stream().map(PlanGoal::getText))).anyMatch(text -> text != null && !text.isBlank());
    }

    /** サービス評価表 has a row for each goal of the plan, with the period of the goal. */
    private static void begin(Evaluation evaluation, CareCase careCase) {
        if (evaluation.getPlan() == null) {
            latestPlan(careCase).ifPresent(evaluation::setPlan);
        }
        if (evaluation.getPlan() != null && evaluation.getGoalEvaluations().isEmpty()) {
            evaluation.getPlan().getOverallIssues().stream().flatMap(issue -> issue.getGoals().stream())
                    .forEach(goal -> evaluation.getGoalEvaluations().add(row(goal)));
        }
    }

    private static GoalEvaluation row(PlanGoal goal) {
        GoalEvaluation row = FACTORY.createGoalEvaluation();
        row.setGoal(goal);
        row.setPeriodFrom(goal.getStart());
        row.setPeriodTo(goal.getEnd());
        return row;
    }
}
