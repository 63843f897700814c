// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import static org.sasae.testkit.CaseBuilder.FACTORY;
import static org.sasae.testkit.CaseBuilder.day;

import java.util.function.Consumer;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.PlanningOffice;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.ProgrammeNeed;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.Response;
import org.sasae.model.care.SheetRecord;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/** Fills in a plan; see {@link CaseBuilder}. */
public final class PlanBuilder {

    private final CarePlan plan;

    PlanBuilder(CarePlan plan) {
        this.plan = plan;
    }

    CarePlan plan() {
        return plan;
    }

    /** Changes the plan itself. */
    public PlanBuilder with(Consumer<CarePlan> change) {
        change.accept(plan);
        return this;
    }

    public PlanBuilder type(String planTypeId) {
        plan.setPlanTypeId(planTypeId);
        return this;
    }

    public PlanBuilder state(PlanState state) {
        plan.setState(state);
        return this;
    }

    /** Sets the day the plan was made and its period; a null day is unknown. */
    public PlanBuilder dates(String createdOn, String periodFrom, String periodTo) {
        plan.setCreatedOn(day(createdOn));
        plan.setPeriodFrom(day(periodFrom));
        plan.setPeriodTo(day(periodTo));
        return this;
    }

    public PlanBuilder consent(String consentedOn, String consentedBy) {
        plan.setConsentedOn(day(consentedOn));
        plan.setConsentedBy(consentedBy);
        return this;
    }

    public PlanBuilder planner(PlanningBody body, String name, String centreName) {
        plan.setPlanningBody(body);
        plan.setPlannerName(name);
        PlanningOffice centre = FACTORY.createPlanningOffice();
        centre.setName(centreName);
        plan.setCentre(centre);
        return this;
    }

    public PlanBuilder delegation(Consumer<Delegation> change) {
        plan.setDelegation(FACTORY.createDelegation());
        change.accept(plan.getDelegation());
        return this;
    }

    public PlanBuilder step(ProcessStepKind kind, String date) {
        ProcessStep step = FACTORY.createProcessStep();
        step.setKind(kind);
        step.setDate(day(date));
        plan.getSteps().add(step);
        return this;
    }

    public PlanBuilder delivery(RecipientKind recipient, String date) {
        Delivery delivery = FACTORY.createDelivery();
        delivery.setRecipientKind(recipient);
        delivery.setDate(day(date));
        plan.getDeliveries().add(delivery);
        return this;
    }

    public PlanBuilder sheet(String sheetId) {
        SheetRecord sheetRecord = FACTORY.createSheetRecord();
        sheetRecord.setSheetId(sheetId);
        plan.getSheetRecords().add(sheetRecord);
        return this;
    }

    public PlanBuilder programme(ChecklistDomain domain, int hits, int items) {
        ProgrammeNeed need = FACTORY.createProgrammeNeed();
        need.setDomain(domain);
        need.setHits(hits);
        need.setItems(items);
        plan.getProgrammeNeeds().add(need);
        return this;
    }

    public PlanBuilder oneYearGoal(String text, String start, String end) {
        OneYearGoal goal = FACTORY.createOneYearGoal();
        goal.setText(text);
        goal.setStart(day(start));
        goal.setEnd(day(end));
        plan.setOneYearGoal(goal);
        return this;
    }

    /** Adds an overall issue with the next number. */
    public PlanBuilder issue(String text, Consumer<IssueBuilder> change) {
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setNumber(plan.getOverallIssues().size() + 1);
        issue.setText(text);
        plan.getOverallIssues().add(issue);
        change.accept(new IssueBuilder(issue));
        return this;
    }

    /** Fills in an overall issue. */
    public static final class IssueBuilder {

        private final OverallIssue issue;

        private IssueBuilder(OverallIssue issue) {
            this.issue = issue;
        }

        public IssueBuilder with(Consumer<OverallIssue> change) {
            change.accept(issue);
            return this;
        }

        public IssueBuilder response(Consumer<Response> change) {
            Response response = FACTORY.createResponse();
            issue.getResponses().add(response);
            change.accept(response);
            return this;
        }

        public IssueBuilder goal(String text, Consumer<GoalBuilder> change) {
            PlanGoal goal = FACTORY.createPlanGoal();
            goal.setText(text);
            issue.getGoals().add(goal);
            change.accept(new GoalBuilder(goal));
            return this;
        }
    }

    /** Fills in a goal. */
    public static final class GoalBuilder {

        private final PlanGoal goal;

        private GoalBuilder(PlanGoal goal) {
            this.goal = goal;
        }

        public GoalBuilder with(Consumer<PlanGoal> change) {
            change.accept(goal);
            return this;
        }

        public GoalBuilder period(String start, String end) {
            goal.setStart(day(start));
            goal.setEnd(day(end));
            return this;
        }

        public GoalBuilder step(String text, String start, String end) {
            SmallStep step = FACTORY.createSmallStep();
            step.setText(text);
            step.setStart(day(start));
            step.setEnd(day(end));
            goal.getSmallSteps().add(step);
            return this;
        }

        public GoalBuilder row(SupportCategory category, String content) {
            return row(category, content, row -> { });
        }

        public GoalBuilder row(SupportCategory category, String content, Consumer<SupportRow> change) {
            SupportRow row = FACTORY.createSupportRow();
            row.setCategory(category);
            row.setContent(content);
            goal.getSupportRows().add(row);
            change.accept(row);
            return this;
        }
    }
}
