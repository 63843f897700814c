// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ProgressEntry;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;

/** Phrases while typing and the view of earlier versions, in the running workbench. */
class PhrasesAndHistoryTest {

    private static final String FIELD = "内容";
    private static final String LIST = "定型文";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private CaseEditor editor;
    private ProgressEntry entry;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("case.sasae");
        CaseResource resource = CaseFiles.create(file);
        resource.careCase().orElseThrow().getProgressEntries().add(CareFactory.eINSTANCE.createProgressEntry());
        editor = workbench.open(resource, file);
        entry = editor.openCase().careCase().getProgressEntries().get(0);
        editor.reveal(entry, CarePackage.Literals.PROGRESS_ENTRY__CONTENT);
        robot.settle();
    }

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private Text field() {
        return robot.find(Text.class, FIELD);
    }

    @Test
    void typingOffersAPhraseThatIsTakenInOneStepAndUndoneInOneStep() {
        field().setFocus();
        field().insert("電話で");
        robot.waitUntil("phrases are offered", () -> robot.has(Table.class, LIST));
        assertEquals(-1, robot.find(Table.class, LIST).getSelectionIndex());

        workbench.run("org.sasae.ui.forms.phrases.offer");
        robot.press(field(), SWT.CR, 0);

        assertEquals("電話で様子をうかがった。変わりなく過ごしている。", entry.getContent());
        assertFalse(robot.has(Table.class, LIST));
        editor.openCase().session().undo();
        assertEquals("電話で", entry.getContent());
        editor.openCase().session().redo();
        assertEquals("電話で様子をうかがった。変わりなく過ごしている。", entry.getContent());
    }

    @Test
    void escapePutsTheOffersAwayAndTypingGoesOn() {
        field().setFocus();
        field().insert("電話で");
        robot.waitUntil("phrases are offered", () -> robot.has(Table.class, LIST));

        robot.press(field(), SWT.ESC, 0);
        field().append("話した");
        robot.settle();

        assertFalse(robot.has(Table.class, LIST));
        assertEquals("電話で話した", entry.getContent());
    }

    @Test
    void anEmptyFieldShowsItsPhrasesToWhoAsks() {
        field().setFocus();

        workbench.run("org.sasae.ui.forms.phrases.offer");

        assertTrue(robot.rows(LIST).size() >= 3, () -> robot.rows(LIST).toString());
        robot.press(field(), SWT.ESC, 0);
    }

    @Test
    void anEarlierVersionIsListedComparedAndBroughtBack() throws Exception {
        robot.enter(FIELD, "はじめの内容");
        workbench.run("org.eclipse.ui.file.save");
        robot.enter(FIELD, "あとの内容");
        workbench.run("org.eclipse.ui.file.save");
        workbench.run("org.sasae.ui.forms.history.show");
        robot.waitUntil("both versions are listed", () -> robot.rows("前の版").size() == 2);

        robot.select("前の版", robot.rows("前の版").get(0));
        assertEquals(1, robot.rows("違うところ（その版 → 今）").size());
        robot.click("この版に戻す(G)");

        assertEquals("はじめの内容", entry.getContent());
        assertTrue(editor.isDirty());
        assertEquals(List.of(), robot.rows("違うところ（その版 → 今）"));
        editor.openCase().session().undo();
        assertEquals("あとの内容", entry.getContent());
        IViewPart view = workbench.page().findView("org.sasae.ui.forms.history");
        Composite root = robot.find(Table.class, "前の版").getParent().getParent();
        assertEquals(List.of(), Walks.english(root));
        assertEquals(List.of(), Walks.unnamed(root));
        assertEquals(List.of(), Walks.cut(root));
        workbench.page().hideView(view);
    }
}
