// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/** A person draws a family with nothing but the keyboard. */
class KeyboardFamilyTest {

    @TempDir
    private Path folder;
    private OpenDiagram diagram;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("family.sasae");
        CaseResource resource = CaseFiles.create(file);
        CaseFiles.save(resource, file);
        diagram = new OpenDiagram(file, "genogram");
    }

    @AfterEach
    void close() {
        diagram.close();
    }

    private List<String> names() {
        return diagram.careCase().getFamily().getMembers().stream()
                .map(each -> each.getName() + " " + each.getStatedAge()).toList();
    }

    private FamilyMember member(String name) {
        return diagram.careCase().getFamily().getMembers().stream().filter(each -> name.equals(each.getName()))
                .findFirst().orElseThrow();
    }

    private void drawFourGenerations() {
        diagram.press('n');
        diagram.type("ハナ", "82");
        diagram.press('u');
        diagram.type("父太郎", "");
        diagram.type("母キヨ", "103");
        diagram.press(SWT.ARROW_DOWN);
        assertEquals("ハナ", selectedName());
        diagram.press('p');
        diagram.type("一郎", "８５歳");
        diagram.press(SWT.ARROW_LEFT);
        assertEquals("ハナ", selectedName());
        diagram.press('m');
        diagram.type("健", "55");
        diagram.press('s');
        diagram.type("恵子", "52");
        diagram.press('p');
        diagram.type("誠", "53");
        diagram.press('f');
        diagram.type("さくら", "24");
    }

    private String selectedName() {
        return diagram.page().control().single().map(FamilyMember.class::cast).map(FamilyMember::getName).orElse("-");
    }

    @Test
    void fourGenerationsAreDrawnUndoneAndRedoneByKeyboardAlone() {
        CareCase empty = EcoreUtil.copy(diagram.careCase());
        drawFourGenerations();
        assertEquals(List.of("ハナ 82", "父太郎 null", "母キヨ 103", "一郎 85", "健 55", "恵子 52", "誠 53", "さくら 24"), names());
        FamilyIndex index = FamilyIndex.of(diagram.careCase().getFamily());
        assertTrue(index.isAncestor(member("母キヨ"), member("さくら")));
        assertTrue(index.isAncestor(member("一郎"), member("さくら")));
        assertEquals(index.parents(member("健")), index.parents(member("恵子")));
        assertEquals(List.of("長男", "長女"), List.of(member("健").getRelationship(), member("恵子").getRelationship()));
        CareCase full = EcoreUtil.copy(diagram.careCase());

        while (diagram.session().commandStack().canUndo()) {
            diagram.session().undo();
        }
        diagram.robot().settle();
        assertTrue(EcoreUtil.equals(empty, diagram.careCase()));
        assertTrue(diagram.page().view().drawn().places().isEmpty());

        while (diagram.session().commandStack().canRedo()) {
            diagram.session().redo();
        }
        diagram.robot().settle();
        assertTrue(EcoreUtil.equals(full, diagram.careCase()));
        assertEquals(8, diagram.page().view().drawn().places().size());
    }

    @Test
    void deletingTakesThePersonAwayAndUndoBringsThemBackOnThePicture() {
        drawFourGenerations();
        FamilyMember youngest = member("さくら");
        assertTrue(diagram.part(youngest).isPresent());
        diagram.press(SWT.DEL);
        assertTrue(diagram.part(youngest).isEmpty());
        diagram.session().undo();
        diagram.robot().settle();
        assertTrue(diagram.part(youngest).isPresent());
    }

    @Test
    void escapeGivesTypingUpAndKeepsThePerson() {
        diagram.press('n');
        assertEquals(List.of("氏名・呼び名", "年齢", "続柄"), diagram.openFieldNames());
        org.eclipse.swt.widgets.Event escape = new org.eclipse.swt.widgets.Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        diagram.openFields().get(0).setText("だれか");
        diagram.openFields().get(0).notifyListeners(SWT.Traverse, escape);
        diagram.robot().settle();
        assertTrue(diagram.openFields().isEmpty());
        assertEquals(1, diagram.careCase().getFamily().getMembers().size());
        assertFalse("だれか".equals(diagram.careCase().getFamily().getMembers().get(0).getName()));
    }

    @Test
    void lettersOfAJapaneseKeyboardWorkToo() {
        diagram.press('ｎ');
        diagram.type("ハナ", "82");
        diagram.press('Ｐ');
        diagram.type("一郎", "85");
        assertEquals(List.of("ハナ 82", "一郎 85"), names());
    }

    @Test
    void theKeyForLinesGoesThroughTheLinesOfAPersonAndBack() {
        drawFourGenerations();
        FamilyMember person = member("恵子");
        diagram.page().selectAndReveal(List.of(person));
        diagram.press('l');
        assertTrue(diagram.page().control().single().orElseThrow() instanceof Parentage);
        diagram.press('l');
        assertTrue(diagram.page().control().single().orElseThrow() instanceof Union);
        diagram.press('l');
        assertEquals("恵子", selectedName());
    }

    @Test
    void shiftAndArrowsSelectSeveralWhoAreThenEnclosed() {
        drawFourGenerations();
        diagram.page().selectAndReveal(List.of(member("ハナ")));
        diagram.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        if (diagram.page().control().selection().size() == 1) {
            diagram.press(SWT.ARROW_LEFT, SWT.SHIFT);
        }
        assertEquals(2, diagram.page().control().selection().size());
        diagram.press('h');
        assertEquals(2, diagram.careCase().getFamily().getHouseholds().get(0).getMembers().size());
    }
}
