// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.plantext.PlanText;
import org.sasae.core.text.Texts;
import org.sasae.diagram.icf.IcfPlanCommands;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportRow;
import org.sasae.model.edit.Wording;
import org.sasae.sirius.services.internal.CaseTools;
import org.sasae.validation.Plans;

/** What the table of the plan shows: the areas of the assessment, and below each what the plan says of it. */
public class PlanServices {

    /**
     * Gives the areas of the assessment that a plan rests on.
     *
     * @param self the plan, not null
     * @return the areas in the order of the sheet, empty when there is no assessment
     */
    public List<AreaAssessment> planAreas(CarePlan self) {
        return Plans.assessment(self).stream().flatMap(assessment -> assessment.getAreas().stream())
                .sorted(Comparator.comparing(AreaAssessment::getArea)).toList();
    }

    /**
     * Gives the overall issues of an area.
     *
     * @param self the area, not null
     * @param plan the plan, not null
     * @return the issues that name the area, in the order of the plan
     */
    public List<OverallIssue> issuesOfArea(AreaAssessment self, CarePlan plan) {
        return plan.getOverallIssues().stream().filter(issue -> issue.getAreas().contains(self.getArea())).toList();
    }

    /**
     * Gives the overall issues that stand below no area of the table.
     *
     * @param self the plan, not null
     * @return the issues in the order of the plan
     */
    public List<OverallIssue> issuesOfNoArea(CarePlan self) {
        List<AssessmentArea> areas = planAreas(self).stream().map(AreaAssessment::getArea).toList();
        return self.getOverallIssues().stream().filter(issue -> issue.getAreas().stream().noneMatch(areas::contains))
                .toList();
    }

    /**
     * Names a table of a plan.
     *
     * @param self the plan, not null
     * @return the name of the class and the title or number of the plan
     */
    public String planTitle(CarePlan self) {
        String title = Objects.toString(self.getTitle(), Objects.toString(self.getNumber(), ""));
        return (CaseTools.texts().wording().type(self.eClass()) + " " + title).strip();
    }

    /**
     * Gives the plan of something of the plan; of anything else the plan that is being made or carried out.
     *
     * @param self an object of a case, not null
     * @return the plan, null when there is none
     */
    public CarePlan carePlan(EObject self) {
        for (EObject each = self; each != null; each = each.eContainer()) {
            if (each instanceof CarePlan plan) {
                return plan;
            }
        }
        return CaseTools.caseOf(self).flatMap(IcfPlanCommands::plan).orElse(null);
    }

    /**
     * Names a column, as the sheet does.
     *
     * @param self any object, not null
     * @param column the name of the column, not null
     * @return the heading
     */
    public String columnHeading(EObject self, String column) {
        return Texts.beside(PlanServices.class).get("column." + column, Locale.getDefault());
    }

    /**
     * Names a row of the table.
     *
     * @param self an area, overall issue, goal or support row, not null
     * @return its heading
     */
    public String rowHeading(EObject self) {
        Wording wording = CaseTools.texts().wording();
        return switch (self) {
        case AreaAssessment area -> wording.literal(area.getArea());
        case OverallIssue issue -> wording.type(self.eClass()) + (issue.getNumber() > 0 ? " " + issue.getNumber() : "");
        case SupportRow row -> wording.literal(row.getCategory());
        default -> wording.type(self.eClass());
        };
    }

    /**
     * Gives the words of a cell, as the sheet has them.
     *
     * @param self an area, overall issue, goal or support row, not null
     * @param column the name of the column, not null
     * @return the words, empty where the row has nothing in that column
     */
    public String planCell(EObject self, String column) {
        String words = switch (self) {
        case AreaAssessment area -> cell(area, column);
        case OverallIssue issue -> cell(issue, column);
        case PlanGoal goal -> cell(goal, column);
        case SupportRow row -> cell(row, column);
        default -> "";
        };
        return Objects.toString(words, "");
    }

    private static String cell(AreaAssessment area, String column) {
        return switch (column) {
        case "situation" -> area.getSituation();
        case "wishes" -> PlanText.lines(area.getWishes(), PlanText::of);
        case "areaIssue" -> area.getIssue() == null ? "" : presence(area.getIssue()) + PlanText.of(area.getIssue());
        default -> "";
        };
    }

    private static String presence(AreaIssue issue) {
        return switch (issue.getPresence()) {
        case UNSPECIFIED -> "";
        default -> CaseTools.texts().literal(issue.getPresence()) + "\n";
        };
    }

    private static String cell(OverallIssue issue, String column) {
        return switch (column) {
        case "overallIssue" -> PlanText.of(issue);
        case "proposal" -> PlanText.of(issue.getProposal());
        case "responses" -> PlanText.lines(issue.getResponses(), PlanText::of);
        default -> "";
        };
    }

    private static String cell(PlanGoal goal, String column) {
        return switch (column) {
        case "goal" -> PlanText.of(goal);
        case "supportPoints" -> goal.getSupportPoints();
        default -> "";
        };
    }

    private static String cell(SupportRow row, String column) {
        return switch (column) {
        case "selfHelp" -> PlanText.isSelfHelp(row) ? PlanText.content(row) : "";
        case "service" -> PlanText.isSelfHelp(row) ? "" : PlanText.content(row);
        case "serviceType" -> row.getServiceType();
        case "provider" -> PlanText.provider(row);
        case "period" -> PlanText.period(row);
        default -> "";
        };
    }

    /**
     * Gives what is typed in a cell: words of one attribute, without what the sheet adds.
     *
     * @param self an area, overall issue, goal or support row, not null
     * @param column the name of the column, not null
     * @return the present value, empty when there is none
     */
    public String typedCell(EObject self, String column) {
        return Objects.toString(typed(self, column) == null ? null : self.eGet(typed(self, column)), "");
    }

    /**
     * Tells whether a cell can be typed in.
     *
     * @param self an area, overall issue, goal or support row, not null
     * @param column the name of the column, not null
     * @return false where the words come from several places; those are changed in the form
     */
    public Boolean cellTyped(EObject self, String column) {
        return typed(self, column) != null && planCell(self, column).equals(typedCell(self, column));
    }

    /**
     * Changes the words of a cell.
     *
     * @param self an area, overall issue, goal or support row, not null
     * @param column the name of the column, not null
     * @param text the new words, null or blank to take them away
     * @return the object of the row
     */
    public EObject typeCell(EObject self, String column, String text) {
        if (cellTyped(self, column)) {
            CaseTools.run(SetCommand.create(CaseTools.request(List.of(self)).domain(), self, typed(self, column),
                    text == null || text.isBlank() ? SetCommand.UNSET_VALUE : text.strip()));
        }
        return self;
    }

    private static EAttribute typed(EObject self, String column) {
        return switch (self.eClass().getName() + "." + column) {
        case "AreaAssessment.situation" -> CarePackage.Literals.AREA_ASSESSMENT__SITUATION;
        case "OverallIssue.overallIssue" -> CarePackage.Literals.OVERALL_ISSUE__TEXT;
        case "PlanGoal.goal" -> CarePackage.Literals.GOAL__TEXT;
        case "PlanGoal.supportPoints" -> CarePackage.Literals.PLAN_GOAL__SUPPORT_POINTS;
        case "SupportRow.selfHelp" -> PlanText.isSelfHelp((SupportRow) self)
                ? CarePackage.Literals.SUPPORT_ROW__CONTENT : null;
        case "SupportRow.service" -> PlanText.isSelfHelp((SupportRow) self) ? null
                : CarePackage.Literals.SUPPORT_ROW__CONTENT;
        case "SupportRow.serviceType" -> CarePackage.Literals.SUPPORT_ROW__SERVICE_TYPE;
        case "SupportRow.provider" -> CarePackage.Literals.SUPPORT_ROW__PROVIDER_NAME;
        case "SupportRow.period" -> CarePackage.Literals.SUPPORT_ROW__PERIOD_TEXT;
        default -> null;
        };
    }
}
