// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;

/** A person writes a goal with the workshop open below it. */
class GoalWorkshopFieldTest extends WithEditor {

    @BeforeEach
    void open() throws Exception {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        issue.getGoals().add(CareFactory.eINSTANCE.createPlanGoal());
        plan.getOverallIssues().add(issue);
        open(careCase -> careCase.getPlans().add(plan));
        editor.reveal(goal(), CarePackage.Literals.GOAL__TEXT);
        robot.settle();
        robot.click("目標づくりの手引き");
    }

    private PlanGoal goal() {
        return careCase().getPlans().get(0).getOverallIssues().get(0).getGoals().get(0);
    }

    private void waitFor(String section, String words) {
        robot.waitUntil(section + " says " + words, () -> robot.read(section).contains(words));
    }

    @Test
    void thePanelFollowsWhatIsTyped() {
        robot.enter("目標", "通所サービスに休まず通う");
        waitFor("見直せるところ", "「通所サービス」");

        robot.enter("目標", "週に1回、友人と公園まで歩きたい");
        waitFor("見直せるところ", "特にありません");
        assertTrue(robot.read("よいところ").contains("目安"), robot.read("よいところ"));
    }

    @Test
    void aSuggestionIsPutInAndUndone() {
        robot.enter("目標", "通所サービスに休まず通う");
        waitFor("書き換えの案", "今の文：通所サービスに休まず通う");
        robot.leave("目標");
        robot.click("この案を目標に入れる");
        assertTrue(goal().getText().contains("「通所サービス」で練習したことを生かして"), goal().getText());

        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals("通所サービスに休まず通う", goal().getText());
    }

    @Test
    void afterASuggestionTheFirstOpenPlaceIsReadyToBeFilledIn() {
        robot.enter("目標", "通所サービスに休まず通う");
        waitFor("書き換えの案", "今の文：通所サービスに休まず通う");
        robot.leave("目標");
        robot.click("この案を目標に入れる");

        Text goalText = robot.find(Text.class, "目標");
        assertTrue(goalText.isFocusControl());
        assertEquals("（どこで）", goalText.getSelectionText());
    }

    @Test
    void theInstructionDoesNotCoverTheAdviceWhileTyping() {
        Text goalText = robot.find(Text.class, "目標");
        goalText.getParent().forceFocus();
        goalText.notifyListeners(SWT.FocusOut, new Event());
        String instruction = goalText.getToolTipText();
        assertFalse(instruction.isEmpty());

        goalText.notifyListeners(SWT.FocusIn, new Event());
        assertNull(goalText.getToolTipText());

        goalText.notifyListeners(SWT.FocusOut, new Event());
        assertEquals(instruction, goalText.getToolTipText());
    }

    @Test
    void theExamplesChangeWithTheAreaOfLife() {
        Combo areas = robot.find(Combo.class, "例を見る生活の領域");
        String before = robot.read("生活の領域ごとの例");
        areas.select(areas.getItemCount() - 1);
        areas.notifyListeners(SWT.Selection, new Event());

        robot.waitUntil("other examples are shown", () -> !robot.read("生活の領域ごとの例").equals(before));
    }
}
