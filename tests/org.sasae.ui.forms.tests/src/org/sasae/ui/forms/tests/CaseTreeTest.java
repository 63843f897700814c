// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.model.care.OverallIssue;
import org.sasae.ui.forms.internal.state.CaseNode;
import org.sasae.ui.forms.internal.state.CaseTree;

/** The case as a tree of pages and elements. */
class CaseTreeTest {

    @TempDir
    private Path folder;
    private OpenForm form;
    private CaseTree tree;
    private OverallIssue issue;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setTitle("初回の計画");
        issue = CareFactory.eINSTANCE.createOverallIssue();
        issue.setText("転倒の不安がある");
        plan.getOverallIssues().add(issue);
        form.careCase().getPlans().add(plan);
        tree = new CaseTree(form.context());
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    @Test
    void itsRootsAreThePagesOfTheEditor() {
        assertEquals(FormModel.pages().stream().map(FormPage::id).toList(),
                tree.roots().stream().map(node -> node.page().id()).toList());
    }

    @Test
    void anElementStandsBelowWhatHoldsIt() {
        CaseNode node = tree.nodeOf(issue);

        assertEquals("総合的課題: 転倒の不安がある", tree.label(node));
        assertEquals("介護予防サービス・支援計画: 初回の計画", tree.label(tree.parent(node)));
        assertEquals("plan", tree.parent(tree.parent(node)).page().id());
        assertEquals(List.of(node), tree.children(tree.parent(node)));
    }

    @Test
    void answersOfTheChecklistAreShownInTheirChecklist() {
        BasicChecklist checklist = CareFactory.eINSTANCE.createBasicChecklist();
        ChecklistAnswer answer = CareFactory.eINSTANCE.createChecklistAnswer();
        checklist.getAnswers().add(answer);
        form.careCase().getChecklists().add(checklist);

        assertEquals(new CaseNode(null, checklist), tree.nodeOf(answer));
        assertEquals(List.of(), tree.children(tree.nodeOf(answer)));
    }

    @Test
    void theCaseItselfIsNoNode() {
        assertNull(tree.nodeOf(form.careCase()));
    }
}
