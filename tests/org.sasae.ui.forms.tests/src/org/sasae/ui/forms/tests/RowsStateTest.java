// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.ui.forms.internal.state.Removal;
import org.sasae.ui.forms.internal.state.RowClipboard;
import org.sasae.ui.forms.internal.state.RowsState;

/** What a list of rows does, without any widget. */
class RowsStateTest {

    @TempDir
    private Path folder;
    private OpenForm form;
    private RowsState members;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
        members = new RowsState(form.context(), form.careCase().getFamily(), CarePackage.Literals.FAMILY__MEMBERS);
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    private FamilyMember member(String name) {
        FamilyMember member = (FamilyMember) members.add(CarePackage.Literals.FAMILY_MEMBER, null);
        member.setName(name);
        return member;
    }

    @Test
    void aRowIsAddedAfterTheSelectedOneAndNamedInUndo() {
        FamilyMember first = member("長男");
        FamilyMember last = member("孫");

        EObject between = members.add(CarePackage.Literals.FAMILY_MEMBER, first);

        assertEquals(List.of(first, between, last), members.rows());
        assertEquals("人物の追加", form.session().undoLabel().orElseThrow());
    }

    @Test
    void aRowMovesUpAndDownButNotBeyondTheEnds() {
        FamilyMember first = member("長男");
        FamilyMember second = member("孫");

        assertFalse(members.canMove(first, -1));
        members.move(first, 1);

        assertEquals(List.of(second, first), members.rows());
        assertFalse(members.canMove(first, 1));
        assertFalse(members.canMove(null, 1));
    }

    @Test
    void removingARowClearsWhatPointsToItInTheSameStep() {
        FamilyMember son = member("長男");
        var bond = CareFactory.eINSTANCE.createBond();
        bond.setFrom(son);
        form.careCase().getFamily().getBonds().add(bond);

        members.remove(List.of(son));
        assertNull(bond.getFrom());
        assertTrue(members.rows().isEmpty());

        form.session().undo();
        assertSame(son, bond.getFrom());
        assertEquals(List.of(son), members.rows());
    }

    @Test
    void removingSaysWhatGoesWithIt() {
        FamilyMember son = member("長男");
        var bond = CareFactory.eINSTANCE.createBond();
        bond.setFrom(son);
        form.careCase().getFamily().getBonds().add(bond);

        Removal removal = Removal.of(form.context(), List.of(son));

        assertTrue(removal.needsQuestion());
        assertTrue(removal.question().contains("長男"), removal.question());
    }

    @Test
    void removingSaysHowManyOfEachKindGoWithIt() {
        var issue = CareFactory.eINSTANCE.createOverallIssue();
        var goal = CareFactory.eINSTANCE.createPlanGoal();
        goal.setText("趣味の会に出る");
        for (String content : List.of("体操", "散歩")) {
            var row = CareFactory.eINSTANCE.createSupportRow();
            row.setContent(content);
            goal.getSupportRows().add(row);
        }
        issue.getGoals().add(goal);

        String question = Removal.of(form.context(), List.of(issue)).question();

        assertTrue(question.contains("3 件") && question.contains("目標 1 件、支援計画の行 2 件"), question);
    }

    @Test
    void anAssessmentBeginsWithTheFourAreasInOneStep() {
        RowsState assessments = new RowsState(form.context(), form.careCase(),
                CarePackage.Literals.CARE_CASE__ASSESSMENTS);

        Assessment added = (Assessment) assessments.add(CarePackage.Literals.ASSESSMENT, null);

        assertEquals(List.of(AssessmentArea.MOVEMENT, AssessmentArea.DAILY_LIFE, AssessmentArea.SOCIAL_PARTICIPATION,
                AssessmentArea.HEALTH_MANAGEMENT), added.getAreas().stream().map(AreaAssessment::getArea).toList());
        form.session().undo();
        assertTrue(assessments.rows().isEmpty());
    }

    @Test
    void aNewIssueThatNobodyFilledInGoesWithoutAQuestion() {
        var plan = CareFactory.eINSTANCE.createCarePlan();
        form.careCase().getPlans().add(plan);
        EObject issue = new RowsState(form.context(), plan, CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES)
                .add(CarePackage.Literals.OVERALL_ISSUE, null);

        assertFalse(Removal.of(form.context(), List.of(issue)).needsQuestion());
    }

    @Test
    void anEmptyRowGoesWithoutAQuestion() {
        FamilyMember empty = member(null);

        assertFalse(Removal.of(form.context(), List.of(empty)).needsQuestion());
    }

    @Test
    void aCopiedRowIsPastedIntoAnotherCaseWithoutPointingBack() throws Exception {
        FamilyMember son = member("長男");
        RowClipboard clipboard = new RowClipboard();
        clipboard.copy(son);
        son.setName("次男");

        try (OpenForm other = new OpenForm(Files.createDirectory(folder.resolve("other")))) {
            RowsState target = new RowsState(other.context(), other.careCase().getFamily(),
                    CarePackage.Literals.FAMILY__MEMBERS);
            FamilyMember pasted = (FamilyMember) clipboard.paste(target, null, "人物").orElseThrow();

            assertEquals("長男", pasted.getName());
            assertEquals(List.of(pasted), target.rows());
        }
    }

    @Test
    void aCopiedRowDoesNotFitIntoAListOfAnotherKind() {
        RowClipboard clipboard = new RowClipboard();
        clipboard.copy(member("長男"));

        assertFalse(clipboard.fits(new RowsState(form.context(), form.careCase(), CarePackage.Literals.CARE_CASE__PLANS)));
    }
}
