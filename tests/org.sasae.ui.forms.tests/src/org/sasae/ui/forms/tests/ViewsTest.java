// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FamilyMember;
import org.sasae.testkit.ui.Walks;
import org.sasae.ui.ControlNames;
import org.sasae.ui.SasaeUi;

/** Outline, properties and marks: what stands around the editor, and the way between them. */
class ViewsTest extends WithEditor {

    private static final String OUTLINE = "事例の構成";

    @BeforeEach
    void open() throws Exception {
        open(ViewsTest::fill);
        workbench.page().showView(SasaeUi.OUTLINE_ID);
        robot.settle();
    }

    private static void fill(CareCase careCase) {
        careCase.getClient().setName("山田花子");
        for (String name : new String[] { "長男", "長女" }) {
            FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
            member.setName(name);
            careCase.getFamily().getMembers().add(member);
        }
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setTitle("初回の計画");
        careCase.getPlans().add(plan);
    }

    @Test
    void theOutlineShowsWhatIsSelectedInItInTheEditorAndKeepsTheFocus() {
        Tree tree = robot.find(Tree.class, OUTLINE);
        tree.setFocus();
        robot.selectNode(OUTLINE, "利用者: 山田花子");

        assertEquals("山田花子", robot.read("氏名"));
        assertEquals(tree, Display.getCurrent().getFocusControl());
    }

    @Test
    void theOutlineFollowsWhereThePersonIsInTheEditor() {
        workbench.page().activate(editor);
        editor.reveal(careCase().getFamily().getMembers().get(1), CarePackage.Literals.FAMILY_MEMBER__OCCUPATION);

        robot.waitUntil("the outline follows", () -> selected(OUTLINE).equals("人物: 長女"));
    }

    private String selected(String tree) {
        TreeItem[] items = robot.find(Tree.class, tree).getSelection();
        return items.length == 0 ? "" : items[0].getText();
    }

    @Test
    void theOutlineFollowsWhatIsTyped() {
        workbench.page().activate(editor);
        editor.showPage("basic");
        robot.enter("氏名", "山田はな子");

        robot.waitUntil("the outline says it", () -> robot.hasNode(OUTLINE, "利用者: 山田はな子"));
    }

    @Test
    void thePropertiesOfASelectedElementAreEditedInTheSameSteps() throws Exception {
        workbench.page().showView(SasaeUi.PROPERTIES_ID);
        editor.reveal(careCase().getFamily().getMembers().get(0), null);
        robot.waitUntil("editor and properties show the field", () -> fields("職業").size() == 2);

        fields("職業").get(1).setText("会社員");
        robot.settle();
        assertEquals("会社員", careCase().getFamily().getMembers().get(0).getOccupation());
        assertEquals("会社員", fields("職業").get(0).getText());

        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(List.of("", ""), fields("職業").stream().map(Text::getText).toList());
    }

    private List<Text> fields(String name) {
        return robot.all(Text.class).stream().filter(text -> ControlNames.of(text).filter(name::equals).isPresent())
                .toList();
    }

    @Test
    void whatTheRulesSayIsInTheNamesThatScreenReadersSay() {
        editor.showPage("plan");
        robot.waitUntil("the list of pages says it", () -> ControlNames.noteOn(robot.find(Table.class, "ページ"))
                .startsWith("このページ: "));

        assertTrue(robot.hasNode(OUTLINE, "介護予防サービス・支援計画: 初回の計画"));
    }

    @Test
    void theOutlineAndThePropertiesShowNoEnglishAndNameEveryControl() throws Exception {
        workbench.page().showView(SasaeUi.PROPERTIES_ID);
        editor.reveal(careCase().getFamily().getMembers().get(0), null);
        robot.settle();
        Control shell = workbench.page().getWorkbenchWindow().getShell();

        assertEquals(List.of(), Walks.english(shell));
        assertEquals(List.of(), Walks.unnamed(shell));
        assertEquals(List.of(), Walks.cut(shell));
    }

    @Test
    void aDateIsChosenFromTheCalendarWithTheKeyboard() {
        workbench.page().activate(editor);
        editor.showPage("basic");
        robot.enter("生年月日", "S21.4.1");
        robot.press(robot.find(Text.class, "生年月日"), SWT.ARROW_DOWN, SWT.ALT);
        Control calendar = robot.find(org.eclipse.swt.widgets.Canvas.class, "カレンダー");
        robot.press(calendar, SWT.ARROW_DOWN, 0);
        robot.press(calendar, SWT.PAGE_DOWN, SWT.SHIFT);
        robot.press(calendar, SWT.CR, 0);

        assertEquals(java.time.LocalDate.of(1947, 4, 8), careCase().getClient().getBirthDate());
        assertEquals("昭和22年4月8日", robot.read("生年月日"));
    }
}
