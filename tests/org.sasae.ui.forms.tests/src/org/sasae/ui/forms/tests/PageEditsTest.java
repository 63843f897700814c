// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;

/** What is written most on the pages after the checklists: entered, in the case, and taken back by undo. */
class PageEditsTest extends WithEditor {

    @BeforeEach
    void open() throws Exception {
        open(PageEditsTest::fill);
    }

    private static void fill(CareCase careCase) {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        PlanGoal goal = CareFactory.eINSTANCE.createPlanGoal();
        goal.setText("趣味の会に週1回参加できる");
        issue.getGoals().add(goal);
        plan.getOverallIssues().add(issue);
        careCase.getPlans().add(plan);
    }

    private void undo() {
        workbench.run("org.eclipse.ui.edit.undo");
    }

    @Test
    void anAssessmentIsAddedAndAnAreaOfItDescribed() {
        showPage("assessment");
        robot.click("アセスメントを追加");
        AreaAssessment area = careCase().getAssessments().get(0).getAreas().get(0);
        editor.reveal(area, CarePackage.Literals.AREA_ASSESSMENT__SITUATION);
        robot.settle();
        robot.enter("現在の状況", "階段は手すりを使う。");

        assertEquals("階段は手すりを使う。", area.getSituation());
        undo();
        undo();
        assertTrue(careCase().getAssessments().isEmpty());
    }

    @Test
    void aMeetingIsRecordedForTheLatestPlan() {
        showPage("meeting");
        robot.click("サービス担当者会議を追加");
        robot.enter("開催場所", "自宅");

        assertEquals("自宅", careCase().getMeetings().get(0).getPlace());
        assertSame(careCase().getPlans().get(0), careCase().getMeetings().get(0).getPlan());
        undo();
        undo();
        assertTrue(careCase().getMeetings().isEmpty());
    }

    @Test
    void anEntryOfTheProgressIsWritten() {
        showPage("progress");
        robot.click("経過記録を追加");
        robot.enter("内容", "電話。体操を続けている。");

        assertEquals("電話。体操を続けている。", careCase().getProgressEntries().get(0).getContent());
        undo();
        undo();
        assertTrue(careCase().getProgressEntries().isEmpty());
    }

    @Test
    void anEvaluationIsAddedWithARowForTheGoal() {
        showPage("evaluation");
        robot.click("評価を追加");
        robot.enter("計画作成者氏名", "佐藤");

        assertEquals("佐藤", careCase().getEvaluations().get(0).getEvaluator());
        assertEquals("趣味の会に週1回参加できる",
                careCase().getEvaluations().get(0).getGoalEvaluations().get(0).getGoal().getText());
    }
}
