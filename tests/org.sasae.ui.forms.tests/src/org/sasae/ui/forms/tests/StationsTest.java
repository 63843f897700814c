// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;

/** A person works along the line of stations on the overview page. */
class StationsTest extends WithEditor {

    @BeforeEach
    void open() throws Exception {
        Certification certification = CareFactory.eINSTANCE.createCertification();
        certification.setCareLevel(CareLevel.PROGRAMME_TARGET);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("managementA");
        open(careCase -> {
            careCase.getCertifications().add(certification);
            careCase.getPlans().add(plan);
        });
        overview();
    }

    private void overview() {
        showPage("overview");
    }

    private List<String> labels() {
        return robot.all(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theStepsOfTheTypeAreShownWithTheirState() {
        assertTrue(labels().containsAll(List.of("アセスメント", "サービス担当者会議", "同意", "利用者への交付", "評価")));
        assertTrue(labels().contains("いま行う"));
        assertTrue(labels().contains("これから"));
        assertTrue(labels().stream().anyMatch(label -> label.contains("4つの領域")), labels().toString());
    }

    @Test
    void oneClickMakesTheMeetingAndGoesToIt() {
        robot.click("サービス担当者会議：会議を記録");

        assertEquals(1, careCase().getMeetings().size());
        assertEquals(careCase().getPlans().get(0), careCase().getMeetings().get(0).getPlan());
        assertFalse(robot.has(Button.class, "サービス担当者会議：会議を記録"), "the page of meetings is shown");
        Text day = robot.find(Text.class, "開催日");
        assertTrue(day.isFocusControl());

        overview();
        assertTrue(labels().contains("済み"));
        assertTrue(labels().contains("未記録"), "the assessment before it is missing now");
        robot.click("サービス担当者会議：開く");
        assertTrue(robot.has(Text.class, "開催日"));

        workbench.run("org.eclipse.ui.edit.undo");
        assertTrue(careCase().getMeetings().isEmpty());
        assertFalse(editor.isDirty());
    }

    @Test
    void theKeyboardBeginsAtTheStepThatIsToBeDoneNow() {
        editor.setFocus();
        robot.settle();
        Button assessment = robot.find(Button.class, "アセスメント：アセスメントを記録");
        assertTrue(assessment.isFocusControl());
        robot.click("アセスメント：アセスメントを記録");

        assertEquals(1, careCase().getAssessments().size());
        assertNotNull(careCase().getPlans().get(0).getAssessment());
    }

    @Test
    void whatChangesElsewhereIsShown() {
        robot.click("同意：同意を記録");
        assertNotNull(careCase().getPlans().get(0).getConsentedOn());
        overview();
        assertFalse(robot.has(Button.class, "同意：同意を記録"));
        workbench.run("org.eclipse.ui.edit.undo");
        assertNull(careCase().getPlans().get(0).getConsentedOn());
        assertTrue(robot.has(Button.class, "同意：同意を記録"));
    }

    @Test
    void theWizardProposesATypeAndSaysWhyAnotherDoesNotFit() {
        robot.answering(() -> {
            robot.click("介護保険サービス（予防給付）");
            assertEquals(4, robot.rows("計画の種類").size());
            robot.select("計画の種類", "介護予防支援");
            assertTrue(robot.read("理由").contains("R-ELG-"), robot.read("理由"));
            robot.click("介護保険サービス（予防給付）");
            robot.select("計画の種類", "介護予防ケアマネジメントC（初回のみのもの）");
            finish();
        }, () -> robot.click("計画を追加…"));

        assertEquals(2, careCase().getPlans().size());
        assertEquals("managementC", careCase().getPlans().get(1).getPlanTypeId());
        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(1, careCase().getPlans().size());
    }

    private void finish() {
        WizardDialog dialog = robot.all(Button.class).stream().map(each -> each.getShell().getData())
                .filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).findFirst().orElseThrow();
        dialog.getCurrentPage().getWizard().performFinish();
        dialog.close();
    }
}
