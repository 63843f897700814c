// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.AREA_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__ONE_YEAR_GOAL;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE__AREAS;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE__NUMBER;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE__TEXT;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL__REASON_FOR_ADOPTION;
import static org.sasae.model.care.CarePackage.Literals.RESPONSE;
import static org.sasae.validation.Plans.isBlank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.model.care.Agreement;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Presence;
import org.sasae.model.care.Response;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.TypeIds;

/** Overall issues follow from the assessment and lead to goals (記載要領 ⑫, ⑰～⑳). */
final class IssueRules {

    private IssueRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-FRM-04", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                IssueRules::issuesFollow, CARE_CASE, ASSESSMENT, AREA_ASSESSMENT, AREA_ISSUE, OVERALL_ISSUE);
        table.warning("R-FRM-05", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                IssueRules::noNewArea, CARE_CASE, ASSESSMENT, AREA_ASSESSMENT, AREA_ISSUE, OVERALL_ISSUE);
        table.warning("R-FRM-06", TypeIds.SUPPORT, TypeIds.A).within(OVERALL_ISSUE, OverallIssue.class,
                IssueRules::onlyTheIssue);
        table.error("R-FRM-07", TypeIds.SUPPORT, TypeIds.A).within(CARE_PLAN, CarePlan.class, IssueRules::numbers);
        table.error("R-FRM-11", TypeIds.SUPPORT, TypeIds.A).ofCase(PLAN_GOAL, PlanGoal.class,
                IssueRules::adoptedAgainstWish, OVERALL_ISSUE,
                RESPONSE);
        table.hint("R-FRM-15", TypeIds.SUPPORT, TypeIds.A).within(CARE_PLAN, CarePlan.class, IssueRules::lifeAimedAt);
    }

    private static void issuesFollow(CarePlan plan, RuleContext context, FindingReport report) {
        Optional<Assessment> assessment = Plans.assessment(plan);
        boolean none = plan.getOverallIssues().stream().allMatch(issue -> isBlank(issue.getText()));
        if (assessment.isEmpty() || !none) {
            return;
        }
        List<AssessmentArea> areas = assessment.get().getAreas().stream()
                .filter(area -> AssessmentRules.presence(area) == Presence.PRESENT).map(AreaAssessment::getArea)
                .toList();
        if (!areas.isEmpty()) {
            report.at(plan, CARE_PLAN__OVERALL_ISSUES).with(areas);
        }
    }

    private static void noNewArea(CarePlan plan, RuleContext context, FindingReport report) {
        Plans.assessment(plan).ifPresent(assessment -> {
            for (OverallIssue issue : plan.getOverallIssues()) {
                List<AssessmentArea> without = issue.getAreas().stream().filter(area -> AssessmentRules
                        .presence(AssessmentRules.area(assessment, area)) == Presence.ABSENT).toList();
                if (!without.isEmpty()) {
                    report.at(issue, OVERALL_ISSUE__AREAS).with(issue, without);
                }
            }
        });
    }

    private static void onlyTheIssue(OverallIssue issue, RuleContext context, FindingReport report) {
        if (Lexicon.WISH_OR_MEASURE.in(issue.getText())) {
            report.at(issue, OVERALL_ISSUE__TEXT).with(issue);
        }
    }

    private static void numbers(CarePlan plan, RuleContext context, FindingReport report) {
        List<OverallIssue> issues = plan.getOverallIssues();
        Set<Integer> expected = new HashSet<>();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            expected.add(i + 1);
            found.add(issues.get(i).getNumber());
        }
        if (!expected.equals(new HashSet<>(found))) {
            report.at(plan, CARE_PLAN__OVERALL_ISSUES).variant("numbers").with(issues.size(), found)
                    .fix("renumber", domain -> renumber(plan, domain));
        }
        for (OverallIssue issue : issues) {
            if (isBlank(issue.getText()) && !issue.getGoals().isEmpty()) {
                report.at(issue, OVERALL_ISSUE__TEXT).variant("goalWithoutIssue").with(issue.getGoals().get(0));
            }
        }
    }

    private static Command renumber(CarePlan plan, EditingDomain domain) {
        CompoundCommand command = new CompoundCommand();
        for (int i = 0; i < plan.getOverallIssues().size(); i++) {
            command.append(SetCommand.create(domain, plan.getOverallIssues().get(i), OVERALL_ISSUE__NUMBER, i + 1));
        }
        return command;
    }

    private static void adoptedAgainstWish(PlanGoal goal, RuleContext context, FindingReport report) {
        if (goal.isAsProposed() && isBlank(goal.getReasonForAdoption())
                && goal.eContainer() instanceof OverallIssue issue) {
            issue.getResponses().stream().filter(IssueRules::isAgainst).findFirst().ifPresent(response -> report
                    .at(goal, PLAN_GOAL__REASON_FOR_ADOPTION).with(goal, speaker(response), response.getAgreement()));
        }
    }

    private static boolean isAgainst(Response response) {
        return response.getAgreement() == Agreement.DISAGREED || response.getAgreement() == Agreement.PARTLY;
    }

    private static Object speaker(Response response) {
        return isBlank(response.getSpeaker()) ? response : response.getSpeaker();
    }

    private static void lifeAimedAt(CarePlan plan, RuleContext context, FindingReport report) {
        if (isEmpty(plan.getOneDayGoal()) && isEmpty(plan.getOneYearGoal())) {
            report.at(plan, CARE_PLAN__ONE_YEAR_GOAL);
        }
    }

    private static boolean isEmpty(Goal goal) {
        return goal == null || isBlank(goal.getText());
    }
}
