// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.SasaeUi;

/** The window around the editor: menus, dialogs, findings. */
class WorkbenchWindowTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private Shell shell() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    @Test
    void noMenuShowsEnglishInJapanese() throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));

        assertEquals(List.of(), Walks.english(shell().getMenuBar()));
    }

    @Test
    void theUsualArrangementBringsNothingOfAnIdeBack() throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        workbench.page().resetPerspective();
        robot.settle();

        assertEquals(List.of(), Walks.english(shell().getMenuBar()));
        assertEquals(List.of(), Walks.english(shell()));
    }

    @Test
    void thePreferencesShowNoEnglishAndNothingOfAnIde() {
        robot.answering(() -> {
            Shell dialog = last();
            assertEquals(List.of(), Walks.english(dialog).stream().filter(text -> !text.equals("English")).toList());
            dialog.close();
        }, () -> workbench.run("org.eclipse.ui.window.preferences"));
    }

    @Test
    void theNewCaseWizardShowsNoEnglish() {
        robot.answering(() -> {
            Shell dialog = last();
            assertEquals(List.of(), Walks.english(dialog));
            dialog.close();
        }, () -> workbench.run("org.eclipse.ui.newWizard"));
    }

    private Shell last() {
        Shell[] shells = shell().getDisplay().getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            if (shells[i].isVisible() && shells[i] != shell()) {
                return shells[i];
            }
        }
        throw new AssertionError("No dialog is open");
    }

    @Test
    void aFindingAppearsAndGoesWhileTheCaseIsEdited() throws Exception {
        Path file = folder.resolve("plan.sasae");
        CaseResource resource = CaseFiles.create(file);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setCreatedOn(LocalDate.of(2024, 4, 1));
        plan.setFirstCreatedOn(LocalDate.of(2024, 4, 1));
        resource.careCase().orElseThrow().getPlans().add(plan);
        CaseEditor editor = workbench.open(resource, file);
        workbench.page().showView(SasaeUi.FINDINGS_ID);
        CarePlan opened = editor.openCase().careCase().getPlans().get(0);

        editor.reveal(opened, CarePackage.Literals.CARE_PLAN__CREATED_ON);
        robot.settle();
        robot.enter("計画作成（変更）日", "2024-03-01");
        robot.waitUntil("the finding is there", () -> finds(editor, "R-PER-07"));
        robot.waitUntil("the view shows it", () -> robot.has(Tree.class, "気づいた点"));

        robot.enter("計画作成（変更）日", "2024-05-01");
        robot.waitUntil("the finding is gone", () -> !finds(editor, "R-PER-07"));
        assertTrue(editor.isDirty());
    }

    private static boolean finds(CaseEditor editor, String rule) {
        return editor.openCase().findings().stream().anyMatch(finding -> finding.ruleId().equals(rule));
    }
}
