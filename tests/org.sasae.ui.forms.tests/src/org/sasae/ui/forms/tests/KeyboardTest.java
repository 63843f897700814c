// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.core.form.NewElements;
import org.sasae.model.care.Answer;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.InterestAnswer;
import org.sasae.model.care.Sex;
import org.sasae.ui.ControlNames;

/** A person enters a case without the mouse. */
class KeyboardTest extends WithEditor {

    @BeforeEach
    void open() throws Exception {
        open(KeyboardTest::fill);
    }

    private static void fill(CareCase careCase) {
        for (String name : List.of("本人", "娘")) {
            FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
            member.setName(name);
            careCase.getFamily().getMembers().add(member);
        }
        BasicChecklist checklist = CareFactory.eINSTANCE.createBasicChecklist();
        ChecklistAnswer answer = CareFactory.eINSTANCE.createChecklistAnswer();
        answer.setNumber(7);
        answer.setAnswer(Answer.YES);
        checklist.getAnswers().add(answer);
        careCase.getChecklists().add(checklist);
        Assessment assessment = CareFactory.eINSTANCE.createAssessment();
        NewElements.begin(assessment, careCase);
        careCase.getAssessments().add(assessment);
    }

    private static String focused() {
        Control control = Display.getCurrent().getFocusControl();
        return control == null ? "" : ControlNames.of(control).orElse("");
    }

    private void traverse(Control control, int detail, int key) {
        control.setFocus();
        Event event = new Event();
        event.detail = detail;
        event.keyCode = key;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
        robot.settle();
    }

    @Test
    void tabGoesFromADateToTheNextFieldWithoutAStopAtTheCalendar() {
        showPage("basic");
        Text birth = robot.find(Text.class, "生年月日");

        assertEquals(List.of(birth), Arrays.asList(birth.getParent().getTabList()));
        assertTrue(robot.has(Button.class, "生年月日をカレンダーで選ぶ"));
    }

    @Test
    void controlAndSemicolonPutInTheDayOfToday() {
        showPage("basic");
        robot.press(robot.find(Text.class, "生年月日"), ';', SWT.CTRL);

        assertEquals(LocalDate.now(), careCase().getClient().getBirthDate());
        workbench.run("org.eclipse.ui.edit.undo");
        assertNull(careCase().getClient().getBirthDate());
    }

    @Test
    void arrowsChooseAmongRadioButtons() {
        showPage("basic");
        traverse(robot.find(Button.class, "性別: 不明"), SWT.TRAVERSE_ARROW_NEXT, SWT.ARROW_RIGHT);
        assertEquals(Sex.MALE, careCase().getClient().getSex());
        assertEquals("性別: 男", focused());
        robot.find(Text.class, "フリガナ").setFocus();
        Display.getCurrent().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
        robot.settle();
        assertEquals("性別: 男", focused(), "Tab comes to what is chosen");

        traverse(robot.find(Button.class, "性別: 男"), SWT.TRAVERSE_ARROW_PREVIOUS, SWT.ARROW_LEFT);
        assertEquals(Sex.UNKNOWN, careCase().getClient().getSex());
    }

    @Test
    void enterGoesToTheNextFieldOutsideRows() {
        showPage("basic");
        traverse(robot.find(Text.class, "氏名"), SWT.TRAVERSE_RETURN, SWT.CR);

        assertEquals("フリガナ", focused());
    }

    @Test
    void enterGoesThroughTheFieldsOfARowWhateverTheirKind() {
        showPage("family");
        robot.select("家族構成", "本人");
        traverse(robot.find(Text.class, "氏名・呼び名"), SWT.TRAVERSE_RETURN, SWT.CR);
        assertEquals("続柄", focused());
        Button sex = robot.find(Button.class, "性別: 不明");
        traverse(sex, SWT.TRAVERSE_RETURN, SWT.CR);

        assertFalse(sex.isFocusControl());
        assertEquals(2, careCase().getFamily().getMembers().size());
    }

    @Test
    void enterInTheLastFieldOfTheLastRowMakesOneAndBeginsAtItsFirstField() {
        showPage("basic");
        robot.click("現病歴・既往歴と経過を追加");
        robot.type("病名", "高血圧");
        traverse(robot.find(Text.class, "治療中の内容"), SWT.TRAVERSE_RETURN, SWT.CR);

        assertEquals(2, careCase().getBasicInformation().getMedicalHistory().size());
        assertEquals("年月日（時期）", focused());
    }

    @Test
    void controlEnterGoesToTheNextRowFromEveryKindOfField() {
        showPage("family");
        robot.select("家族構成", "本人");
        robot.press(robot.find(Text.class, "続柄"), SWT.CR, SWT.CTRL);
        assertEquals("続柄", focused());
        assertEquals("娘", robot.read("氏名・呼び名"));

        robot.press(robot.find(Button.class, "性別: 不明"), SWT.CR, SWT.CTRL);
        assertEquals(3, careCase().getFamily().getMembers().size());
        assertEquals("氏名・呼び名", focused());
    }

    @Test
    void aNewRowThatStayedEmptyIsGivenUpInsteadOfASecondOne() {
        showPage("family");
        robot.select("家族構成", "娘");
        robot.press(robot.find(Text.class, "続柄"), SWT.CR, SWT.CTRL);
        robot.press(robot.find(Text.class, "氏名・呼び名"), SWT.CR, SWT.CTRL);

        assertEquals(2, careCase().getFamily().getMembers().size());
        assertEquals("夫婦・親子のつながりを追加", focused());
    }

    @Test
    void whenTheRowInHandIsUndoneItsNeighbourIsInHand() {
        showPage("family");
        robot.select("家族構成", "娘");
        robot.press(robot.find(Text.class, "続柄"), SWT.CR, SWT.CTRL);
        workbench.run("org.eclipse.ui.edit.undo");

        assertEquals("娘", robot.read("氏名・呼び名"));
        assertEquals("家族構成", focused());
    }

    @Test
    void theDeathOfTheLivingIsNotAskedFor() {
        showPage("family");
        robot.select("家族構成", "娘");
        assertFalse(robot.has(Text.class, "死因"));

        robot.choose("生死等", "死亡");
        robot.enter("死因", "脳梗塞");
        robot.choose("生死等", "存命");
        assertEquals("脳梗塞", robot.read("死因"), "what is written is always shown");
    }

    @Test
    void aTableThatIsEnteredShowsWhichRowTheKeysAreAbout() {
        showPage("family");
        Table members = robot.find(Table.class, "家族構成");
        members.deselectAll();
        members.notifyListeners(SWT.FocusIn, new Event());

        assertEquals(0, members.getSelectionIndex());
        robot.press(members, SWT.ARROW_DOWN, SWT.ALT);
        assertEquals("娘", careCase().getFamily().getMembers().get(0).getName());
    }

    @Test
    void anEmptyTableIsNoStopAndItsFirstRowIsMadeAtTheButtonAbove() {
        showPage("family");
        Table unions = robot.find(Table.class, "夫婦・親子のつながり");
        assertFalse(List.of(unions.getParent().getTabList()).contains(unions));

        robot.press(robot.find(Button.class, "夫婦・親子のつながりを追加"), SWT.INSERT, 0);

        assertEquals(1, careCase().getFamily().getUnions().size());
        Table filled = robot.find(Table.class, "夫婦・親子のつながり");
        assertTrue(List.of(filled.getParent().getTabList()).contains(filled));

        filled.setFocus();
        robot.press(filled, SWT.DEL, 0);
        assertEquals("夫婦・親子のつながりを追加", focused());
    }

    @Test
    void sectionsAreReachedWithoutTabbingThroughAllFields() {
        showPage("basic");
        robot.find(Text.class, "氏名").setFocus();
        workbench.run("org.sasae.ui.forms.nextSection");
        assertEquals("保険者番号", focused());
        workbench.run("org.sasae.ui.forms.nextSection");
        assertEquals("住所（居所）", focused());
        workbench.run("org.sasae.ui.forms.previousSection");
        assertEquals("保険者番号", focused());
    }

    @Test
    void theSectionThatIsReachedStandsAtTheTop() {
        showPage("basic");
        robot.find(Text.class, "氏名").setFocus();
        workbench.run("org.sasae.ui.forms.nextSection");
        Text field = robot.find(Text.class, "保険者番号");
        ScrolledComposite scroller = scroller(field);
        int top = Display.getCurrent().map(field.getParent(), scroller, field.getLocation()).y;

        assertTrue(top > 0 && top < scroller.getClientArea().height / 2, "at " + top);
    }

    @Test
    void whoTurnsBackToAPageGoesOnWhereItWasLeft() {
        showPage("basic");
        robot.find(Text.class, "電話番号").setFocus();
        workbench.run("org.sasae.ui.nextPage");
        assertEquals("家族関係等の状況", focused());
        workbench.run("org.sasae.ui.previousPage");

        assertEquals("電話番号", focused());
    }

    private static ScrolledComposite scroller(Control control) {
        Control each = control;
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    @Test
    void theAreasOfAnAssessmentAreWrittenOneAfterTheOther() {
        List<AreaAssessment> areas = careCase().getAssessments().get(0).getAreas();
        editor.reveal(areas.get(0), null);
        robot.settle();
        assertEquals("現在の状況", focused(), "which area it is stands there already");

        robot.press(robot.find(Text.class, "課題と背景・原因"), SWT.CR, SWT.CTRL);
        assertEquals("現在の状況", focused());
        robot.enter("現在の状況", "一人で暮らしている。");
        assertEquals("一人で暮らしている。", areas.get(1).getSituation());
    }

    @Test
    void aChecklistIsAnsweredCorrectedAndWalkedThroughWithKeys() {
        showPage("checklists");
        editor.reveal(careCase().getChecklists().get(0), CarePackage.Literals.BASIC_CHECKLIST__ANSWERS);
        robot.settle();
        robot.press(Display.getCurrent().getFocusControl(), '1', 0);
        robot.press(Display.getCurrent().getFocusControl(), '2', 0);
        assertTrue(focused().startsWith("3. "), focused());
        assertEquals(Answer.YES, answer(1));
        assertEquals(Answer.NO, answer(2));

        traverse(Display.getCurrent().getFocusControl(), SWT.TRAVERSE_ARROW_PREVIOUS, SWT.ARROW_UP);
        assertTrue(focused().startsWith("2. "), focused());
        robot.press(Display.getCurrent().getFocusControl(), '0', 0);
        assertEquals(Answer.UNANSWERED, answer(2));
    }

    private Answer answer(int number) {
        return careCase().getChecklists().get(0).getAnswers().stream().filter(each -> each.getNumber() == number)
                .findFirst().orElseThrow().getAnswer();
    }

    @Test
    void interestsAreMarkedWithKeysAndTheSheetHasAllItsRowsFromTheStart() {
        showPage("checklists");
        robot.click("興味・関心チェックシートを追加");
        Table rows = robot.find(Table.class, "項目");
        rows.setSelection(1);
        robot.press(rows, '2', 0);
        robot.press(rows, SWT.CR, 0);
        robot.press(rows, '0', 0);

        List<InterestAnswer> marked = careCase().getInterestChecklists().get(0).getRows();
        assertEquals(List.of("一人でお風呂に入る", "自分で服を着る"), marked.stream().map(InterestAnswer::getItem).toList());
        assertTrue(marked.get(0).isWantsToDo() && marked.get(1).isNone());
        assertEquals("○", rows.getItem(1).getText(2));
        assertEquals("×", rows.getItem(2).getText(1));
    }

    @Test
    void anAnswerInsideTheGridIsFound() {
        assertTrue(editor.reveal(careCase().getChecklists().get(0).getAnswers().get(0), null));
        robot.settle();

        assertTrue(focused().startsWith("7. "), focused());
    }
}
