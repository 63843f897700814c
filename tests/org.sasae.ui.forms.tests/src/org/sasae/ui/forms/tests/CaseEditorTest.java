// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;

/** A person works with the case editor. */
class CaseEditorTest extends WithEditor {

    @BeforeEach
    void open() throws Exception {
        open(CaseEditorTest::fill);
    }

    private static void fill(CareCase careCase) {
        careCase.getClient().setName("山田花子");
        for (String name : new String[] { "長男", "長女", "孫" }) {
            FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
            member.setName(name);
            careCase.getFamily().getMembers().add(member);
        }
    }

    @Test
    void aFieldIsEditedUndoneRedoneAndSaved() throws Exception {
        showPage("basic");
        robot.enter("氏名", "山田はな子");
        assertEquals("山田はな子", careCase().getClient().getName());
        assertTrue(editor.isDirty());

        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals("山田花子", robot.read("氏名"));
        assertFalse(editor.isDirty());

        workbench.run("org.eclipse.ui.edit.redo");
        assertEquals("山田はな子", robot.read("氏名"));

        workbench.run("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(file).contains("山田はな子"));
    }

    @Test
    void aDateTypedWithItsEraIsKept() {
        showPage("basic");
        robot.type("生年月日", "S21.4.1");
        robot.leave("生年月日");

        assertEquals(LocalDate.of(1946, 4, 1), careCase().getClient().getBirthDate());
    }

    @Test
    void whatIsNoDateStaysInTheFieldWithAnExplanation() {
        showPage("basic");
        robot.type("生年月日", "不明");
        robot.leave("生年月日");

        assertEquals("不明", robot.read("生年月日"));
        assertFalse(editor.isDirty());
    }

    @Test
    void aChoiceIsMadeWithRadioButtons() {
        showPage("basic");
        robot.click("性別: 女");

        assertEquals(org.sasae.model.care.Sex.FEMALE, careCase().getClient().getSex());
    }

    @Test
    void rowsAreReorderedWithTheKeyboard() {
        showPage("family");
        robot.select("家族構成", "長女");
        robot.press(robot.find(Table.class, "家族構成"), SWT.ARROW_UP, SWT.ALT);

        assertEquals("長女", careCase().getFamily().getMembers().get(0).getName());
    }

    @Test
    void aRowIsAddedWithTheKeyboardAndItsFormOpens() {
        showPage("family");
        robot.press(robot.find(Table.class, "家族構成"), SWT.INSERT, 0);
        robot.enter("氏名・呼び名", "次男");

        assertEquals(4, careCase().getFamily().getMembers().size());
        assertTrue(careCase().getFamily().getMembers().stream().anyMatch(each -> "次男".equals(each.getName())));
    }

    @Test
    void undoWorksAcrossPages() {
        showPage("overview");
        robot.enter("事例名", "新しい名前");
        showPage("basic");
        workbench.run("org.eclipse.ui.edit.undo");
        showPage("overview");

        assertEquals("", robot.read("事例名"));
    }

    @Test
    void aPlanIsEnteredInItsOutline() {
        showPage("plan");
        robot.selectNode("支援計画", "介護予防サービス・支援計画");
        robot.click("介護予防サービス・支援計画を追加");
        robot.enter("計画の呼び名", "初回の計画");

        assertEquals("初回の計画", careCase().getPlans().get(0).getTitle());
        assertTrue(robot.hasNode("支援計画", "初回の計画"));
    }

    @Test
    void aPlaceInTheCaseIsRevealed() {
        FamilyMember son = careCase().getFamily().getMembers().get(0);

        assertTrue(editor.reveal(son, CarePackage.Literals.FAMILY_MEMBER__OCCUPATION));
        robot.settle();

        assertEquals("", robot.read("職業"));
    }
}
