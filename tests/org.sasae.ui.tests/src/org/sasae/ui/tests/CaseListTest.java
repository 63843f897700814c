// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanState;
import org.sasae.testkit.SampleCases;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.internal.CaseFolder;

/** The list of cases: new cases appear, findings stand beside them, deleting leaves nothing behind. */
class CaseListTest {

    private static final String LIST = "事例の一覧";
    private static final int FINDINGS_COLUMN = 3;

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @BeforeEach
    void useTheFolder() throws Exception {
        // At the very first start a sample is open.
        workbench.closeAll();
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).put(CaseFolder.PREFERENCE, folder.toString());
        workbench.page().showView(SasaeUi.NAVIGATOR_ID);
    }

    @AfterEach
    void useTheUsualFolder() {
        workbench.closeAll();
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).remove(CaseFolder.PREFERENCE);
    }

    private TableItem row(String name) {
        workbench.run("org.sasae.ui.refreshCases");
        robot.waitUntil("the list shows " + name, () -> robot.has(Table.class, LIST) && robot.rows(LIST).contains(name));
        return robot.find(Table.class, LIST).getItem(robot.rows(LIST).indexOf(name));
    }

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name + ".sasae");
        CaseResource resource = CaseFiles.create(file);
        resource.careCase().orElseThrow().getClient().setName(name);
        CaseFiles.save(resource, file);
        return file;
    }

    @Test
    void aNewCaseIsFilledInWithTheKeyboardAndStandsInTheList() {
        robot.answering(() -> {
            robot.enter("氏名", "山田花子");
            robot.enter("生年月日または年齢", "昭和２１年４月１日");
            robot.choose("要介護状態区分", "要支援1");
            robot.click("完了(F)");
        }, () -> workbench.run("org.eclipse.ui.newWizard"));

        assertEquals("要支援1", row("山田花子").getText(1));
        assertTrue(workbench.page().getActiveEditor() instanceof CaseEditor);
    }

    @Test
    void closedCasesAreCheckedInTheBackground() throws Exception {
        WorkbenchRobot.sample("mrs-a.sasae", folder);

        row("A");
        robot.waitUntil("the findings are there", () -> !row("A").getText(FINDINGS_COLUMN).isEmpty());
        assertTrue(row("A").getText(FINDINGS_COLUMN).startsWith("エラー "));
    }

    @Test
    void twoClientsOfTheSameNameAreToldApartByTheirFiles() throws Exception {
        Path file = write("山田花子");
        Files.copy(file, folder.resolve("別の人.sasae"));

        row("山田花子（別の人）");
        row("山田花子（山田花子）");
    }

    @Test
    void deletingACaseSaysWhatGoesAndTakesTheCopiesAlong() throws Exception {
        Path file = write("山田花子");
        write("山田花子");
        CaseEditor editor = workbench.open(file);
        CaseSession session = editor.openCase().session();
        session.execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE)
                .set(session.careCase().getClient(), CarePackage.Literals.CLIENT__KANA, "ヤマダ"));
        session.saveOverwriting();
        assertFalse(new CaseFiles().lastGoodCopies(file).isEmpty());
        row("山田花子");
        robot.select(LIST, "山田花子");

        boolean[] said = new boolean[1];
        robot.answering(() -> {
            said[0] = robot.all(Label.class).stream().anyMatch(label -> label.getText().contains("前の版"));
            robot.click("削除する");
        }, () -> robot.press(robot.find(Table.class, LIST), SWT.DEL, 0));

        assertTrue(said[0]);
        assertFalse(Files.exists(file));
        assertTrue(new CaseFiles().lastGoodCopies(file).isEmpty());
        assertEquals(0, workbench.page().getEditorReferences().length);
    }

    @Test
    void whatTheRulesFindOverAllCasesIsSaidBelowTheList() throws Exception {
        for (int number = 0; number < 10; number++) {
            Path file = folder.resolve(number + ".sasae");
            CaseResource resource = CaseFiles.create(file);
            resource.getContents().set(0, SampleCases.support());
            CarePlan plan = resource.careCase().orElseThrow().getPlans().get(0);
            plan.setPeriodTo(null);
            plan.setState(PlanState.IN_FORCE);
            CaseFiles.save(resource, file);
        }
        workbench.run("org.sasae.ui.refreshCases");
        String line = "事例全体で気づいた点：1 件";
        robot.waitUntil("the line is there", () -> robot.has(Button.class, line));

        String[] said = new String[1];
        robot.clickAndAnswer(line, () -> {
            said[0] = robot.read("事例全体で気づいた点");
            robot.click("OK");
        });

        assertTrue(said[0].contains("みどり通所リハビリ") && said[0].contains("R-WHO-12"), said[0]);
        for (int number = 1; number < 10; number++) {
            Files.delete(folder.resolve(number + ".sasae"));
        }
        workbench.run("org.sasae.ui.refreshCases");
        robot.waitUntil("the line is gone", () -> !robot.has(Button.class, line));
    }

    @Test
    void deletingCanBeCalledOff() throws Exception {
        Path file = write("山田花子");
        row("山田花子");
        robot.select(LIST, "山田花子");

        robot.answering(() -> robot.click("キャンセル"),
                () -> robot.press(robot.find(Table.class, LIST), SWT.DEL, 0));

        assertTrue(Files.exists(file));
    }

    @Test
    void theArrowLeadsFromTheSearchIntoTheList() throws Exception {
        write("山田花子");
        row("山田花子");
        robot.press(robot.find(Text.class, "氏名・区分で検索"), SWT.ARROW_DOWN, 0);

        assertTrue(robot.find(Table.class, LIST).isFocusControl());
        assertEquals(0, robot.find(Table.class, LIST).getSelectionIndex());
    }

    @Test
    void aNewFolderForCasesCanBeReadByItsOwnerOnly() throws Exception {
        Path made = folder.resolve("new");
        CaseFolder.create(made);

        assertEquals(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE), Files.getPosixFilePermissions(made));
    }

    /** The shell in front, so that a failed test leaves no dialog. */
    @AfterEach
    void closeDialogs() {
        for (Shell shell : workbench.page().getWorkbenchWindow().getShell().getDisplay().getShells()) {
            if (shell.getParent() != null) {
                shell.close();
            }
        }
    }
}
