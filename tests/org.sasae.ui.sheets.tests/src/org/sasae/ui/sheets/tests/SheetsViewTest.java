// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.sheets.internal.SheetsView;

/** The preview of sheets beside the editor. */
class SheetsViewTest {

    private static final String PAGES = "様式のページ";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        workbench.page().hideView(workbench.page().findView(SheetsView.ID));
        workbench.closeAll();
    }

    private SheetsView open(String sample) throws Exception {
        workbench.open(WorkbenchRobot.sample(sample, folder));
        workbench.run("org.sasae.ui.sheets.preview");
        return (SheetsView) workbench.page().findView(SheetsView.ID);
    }

    private boolean says(String text) {
        return robot.all(Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    @Test
    void thePlanOfTheOpenCaseIsShown() throws Exception {
        open("mrs-a.sasae");

        robot.waitUntil("the sheet is drawn", () -> says("1 / 1"));
    }

    @Test
    void pageKeysGoThroughTheSheet() throws Exception {
        SheetsView view = open("hanaoka.sasae");
        view.showSheet("basic");
        robot.waitUntil("both pages are drawn", () -> says("1 / 2"));
        Canvas canvas = robot.find(Canvas.class, PAGES);

        robot.press(canvas, SWT.PAGE_DOWN, 0);
        robot.waitUntil("the second page is in sight", () -> says("2 / 2"));
        robot.press(canvas, SWT.PAGE_UP, 0);

        robot.waitUntil("the first page is in sight", () -> says("1 / 2"));
    }

    @Test
    void whatIsWrittenIsOnTheSheet() throws Exception {
        SheetsView view = open("mrs-a.sasae");
        view.showSheet("plan");
        robot.waitUntil("the sheet is drawn", () -> says("1 / 1"));
        CaseEditor editor = (CaseEditor) workbench.page().getActiveEditor();
        String endless = "庭の花に水をやり、近所の人に声をかける。".repeat(300);

        editor.openCase().session().execute(SetCommand.create(editor.openCase().session().editingDomain(),
                editor.openCase().careCase().getPlans().getFirst(), Literals.CARE_PLAN__OVERALL_POLICY, endless));

        robot.waitUntil("the text goes on on an added page", () -> says("続紙に続くもの"));
        editor.openCase().session().undo();
        robot.waitUntil("it is one page again", () -> says("1 / 1"));
    }

    @Test
    void everythingIsNamedAndInJapanese() throws Exception {
        open("mrs-a.sasae");
        robot.waitUntil("the sheet is drawn", () -> says("1 / 1"));
        Composite part = robot.find(Canvas.class, PAGES).getParent();

        assertEquals(List.of(), Walks.unnamed(part));
        assertEquals(List.of(), Walks.english(part));
        assertTrue(says("1 / 1"));
    }
}
