// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.help.internal.HelpView;

/** The help in the running workbench. */
class HelpViewTest {

    private static final String PAGE = "ヘルプのページ";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        workbench.closeAll();
        workbench.page().hideView(workbench.page().findView(HelpView.ID));
    }

    private StyledText text() {
        return robot.find(StyledText.class, PAGE);
    }

    private String title() {
        return text().getLine(0);
    }

    @Test
    void theHelpOpensWithItsContentsInJapanese() {
        workbench.run("org.eclipse.ui.help.helpContents");

        assertEquals("支えの使い方", title());
        assertTrue(text().getText().contains("支援計画"));
        assertEquals(List.of(), Walks.english(text().getParent()));
        assertEquals(List.of(), Walks.unnamed(text().getParent()));
    }

    @Test
    void helpOnThisPlaceExplainsThePageOfTheCase() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        editor.reveal(editor.openCase().careCase(), CarePackage.Literals.CARE_CASE__FAMILY);
        editor.setFocus();
        robot.settle();

        workbench.run("org.eclipse.ui.help.dynamicHelp");
        assertEquals("家族", title());

        workbench.page().activate(workbench.page().showView("org.sasae.ui.findings"));
        robot.settle();
        workbench.run("org.eclipse.ui.help.dynamicHelp");
        assertEquals("気づいた点", title());
    }

    @Test
    void linksAreReachedAndFollowedWithTheKeyboard() {
        workbench.run("org.eclipse.ui.help.helpContents");
        traverse(SWT.TRAVERSE_TAB_NEXT);
        assertEquals("はじめての方へ", text().getSelectionText());
        traverse(SWT.TRAVERSE_TAB_NEXT);
        assertEquals("画面の見方", text().getSelectionText());
        traverse(SWT.TRAVERSE_TAB_PREVIOUS);

        traverse(SWT.TRAVERSE_RETURN);

        assertEquals("はじめての方へ", title());
    }

    private void traverse(int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text().notifyListeners(SWT.Traverse, event);
        robot.settle();
    }

    @Test
    void searchingListsThePagesAndSaysWhenThereAreNone() {
        workbench.run("org.eclipse.ui.help.helpContents");

        search("定型文");
        assertTrue(text().getText().contains("・定型文"), text().getText());

        search("ありえないことば");
        assertTrue(title().contains("ありえないことば"), title());
    }

    private void search(String words) {
        Text field = robot.find(Text.class, "ヘルプの中を検索");
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        robot.settle();
    }
}
