// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** What somebody says about a place of the case is seen in the margin, at the row and at the page. */
class MarginNotesTest {

    private static final URL ICON = MarginNote.class.getResource("/icons/fix.svg");

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private final List<String> opened = new ArrayList<>();
    private CaseFormEditor editor;

    @BeforeEach
    void open() throws Exception {
        CaseResource resource = CaseFiles.create(folder.resolve("hanako.sasae"));
        resource.careCase().orElseThrow().getClient().setName("山田花子");
        FamilyMember daughter = CareFactory.eINSTANCE.createFamilyMember();
        daughter.setName("長女");
        resource.careCase().orElseThrow().getFamily().getMembers().add(daughter);
        editor = (CaseFormEditor) workbench.open(resource, folder.resolve("hanako.sasae"));
    }

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private CareCase careCase() {
        return editor.openCase().careCase();
    }

    private MarginNote note(EObject element, EStructuralFeature feature, String text) {
        return new MarginNote(element, feature, "助言", text, ICON, () -> opened.add(text));
    }

    private void say(MarginNote... notes) {
        editor.openCase().setNotes(this, List.of(notes));
        robot.settle();
    }

    /** The marks in the editor; views beside it may show the same element. */
    private List<Canvas> marks(String text) {
        return robot.all(Canvas.class).stream().filter(this::isInEditor)
                .filter(each -> ControlNames.of(each).filter(name -> name.equals("助言: " + text)).isPresent()).toList();
    }

    private boolean isInEditor(Control control) {
        Composite root = robot.find(Table.class, "ページ").getParent();
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == root) {
                return true;
            }
        }
        return false;
    }

    private TableItem page(String name) {
        for (TableItem item : robot.find(Table.class, "ページ").getItems()) {
            if (item.getText().startsWith(name)) {
                return item;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void aNoteStandsBesideItsFieldAndIsReadWithIt() {
        editor.showPage("basic");
        say(note(careCase().getClient(), CarePackage.Literals.CLIENT__NAME, "読み仮名も聞いてみましょう。"));

        Canvas mark = marks("読み仮名も聞いてみましょう。").get(0);
        Text name = robot.find(Text.class, "氏名");
        assertEquals("助言: 読み仮名も聞いてみましょう。", mark.getToolTipText());
        assertTrue(ControlNames.noteOn(name).contains("読み仮名も聞いてみましょう。"));
        assertTrue(bottom(mark) > top(name) && top(mark) < bottom(name), "beside the field");

        robot.press(mark, SWT.CR, 0);
        assertEquals(List.of("読み仮名も聞いてみましょう。"), opened);
    }

    private static int top(Control control) {
        return control.toDisplay(0, 0).y;
    }

    private static int bottom(Control control) {
        return top(control) + control.getSize().y;
    }

    @Test
    void severalNotesHaveAMarkEachAndGoWhenTheyAreTakenBack() {
        editor.showPage("basic");
        say(note(careCase().getClient(), CarePackage.Literals.CLIENT__NAME, "一つ目"),
                note(careCase().getClient(), CarePackage.Literals.CLIENT__NAME, "二つ目"));

        assertTrue(bottom(marks("一つ目").get(0)) <= top(marks("二つ目").get(0)));

        say();
        assertEquals(List.of(), marks("一つ目"));
        assertEquals("", ControlNames.noteOn(robot.find(Text.class, "氏名")));
    }

    @Test
    void aNoteOnAnElementIsWrittenAboveItsFields() {
        editor.showPage("family");
        say(note(careCase().getFamily(), null, "同居の家族にも聞いてみましょう。"));

        assertEquals(1, marks("同居の家族にも聞いてみましょう。").size());
        assertTrue(robot.all(Label.class).stream()
                .anyMatch(label -> label.getText().equals("助言: 同居の家族にも聞いてみましょう。")));
    }

    @Test
    void aRowShowsThatThereIsANoteInIt() {
        editor.showPage("family");
        MarginNote said = note(careCase().getFamily().getMembers().get(0), CarePackage.Literals.FAMILY_MEMBER__NAME,
                "よく聞けています。");
        say(said);

        assertTrue(robot.all(Table.class).stream().flatMap(table -> List.of(table.getItems()).stream())
                .anyMatch(item -> item.getText().contains("長女") && item.getImage() == Images.of(said)));
    }

    @Test
    void thePageShowsHowManyNotesItHas() {
        say(note(careCase().getFamily(), null, "一つ目"),
                note(careCase().getFamily().getMembers().get(0), CarePackage.Literals.FAMILY_MEMBER__NAME, "二つ目"));

        assertEquals("2", page("家族").getText(1));
        assertNotEquals(null, page("家族").getImage(1));
        assertEquals("", page("基本情報").getText(1));

        editor.showPage("family");
        robot.settle();
        assertTrue(ControlNames.noteOn(robot.find(Table.class, "ページ")).contains("助言 2"));
    }

    @Test
    void severalSourcesKeepToThemselves() {
        say(note(careCase().getFamily(), null, "一つ目"));
        editor.openCase().setNotes("another", List.of(note(careCase().getFamily(), null, "別の人から")));
        say();

        assertEquals(List.of("別の人から"), editor.openCase().notes().stream().map(MarginNote::text).toList());
    }
}
