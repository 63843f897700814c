// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.ui.forms.internal.state.PlanSheet;
import org.sasae.ui.forms.internal.state.PlanSheet.Cell;
import org.sasae.ui.forms.internal.state.PlanSheet.Column;

/** The plan read as the table of its sheet. */
class PlanSheetTest {

    @TempDir
    private Path folder;
    private OpenForm form;
    private CarePlan plan;
    private PlanGoal goal;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
        plan = CareFactory.eINSTANCE.createCarePlan();
        form.careCase().getPlans().add(plan);
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        issue.setNumber(1);
        issue.setText("転倒の不安がある");
        plan.getOverallIssues().add(issue);
        goal = CareFactory.eINSTANCE.createPlanGoal();
        goal.setText("公園まで歩く");
        issue.getGoals().add(goal);
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    private void row(SupportCategory category, String who, String content) {
        SupportRow row = CareFactory.eINSTANCE.createSupportRow();
        row.setCategory(category);
        row.setWho(who);
        row.setContent(content);
        goal.getSupportRows().add(row);
    }

    private List<Cell> column(Column column) {
        return new PlanSheet(form.context(), plan).cells().stream().filter(cell -> cell.column() == column).toList();
    }

    @Test
    void anIssueSpansTheRowsOfItsGoals() {
        row(SupportCategory.SELF_CARE, "本人", "毎朝体操をする");
        row(SupportCategory.PREVENTIVE_BENEFIT, "事業所", "歩行器を貸与する");

        Cell issue = column(Column.ISSUE).get(0);

        assertEquals("1. 転倒の不安がある", issue.text());
        assertEquals(2, issue.rows());
    }

    @Test
    void selfCareStandsLeftOfInsuredServices() {
        row(SupportCategory.SELF_CARE, "本人", "毎朝体操をする");
        row(SupportCategory.PREVENTIVE_BENEFIT, "事業所", "歩行器を貸与する");

        assertEquals(List.of("本人→毎朝体操をする", ""), column(Column.INFORMAL).stream().map(Cell::text).toList());
        assertEquals(List.of("", "事業所→歩行器を貸与する"), column(Column.SERVICE).stream().map(Cell::text).toList());
    }

    @Test
    void aGoalWithoutRowsStillHasItsLine() {
        assertEquals(List.of("公園まで歩く"), column(Column.GOAL).stream().map(Cell::text).toList());
        assertEquals(goal, column(Column.GOAL).get(0).target());
    }
}
