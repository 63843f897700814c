// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.diagram.internal.page.DiagramPage;
import org.sasae.ui.diagram.internal.page.DiagramView;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** The family picture lies beside the forms of the same case. */
class GenogramViewTest {

    private static final String VIEW = "org.sasae.ui.diagram.genogramView";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private CaseFormEditor editor;
    private DiagramView view;

    @BeforeEach
    void open() throws Exception {
        editor = (CaseFormEditor) workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        view = (DiagramView) workbench.page().showView(VIEW);
        robot.settle();
    }

    @AfterEach
    void close() throws PartInitException {
        workbench.page().hideView(view);
        workbench.closeAll();
    }

    private DiagramPage page() {
        return view.page().orElseThrow();
    }

    private FamilyMember son() {
        return editor.openCase().careCase().getFamily().getMembers().stream()
                .filter(each -> "長男".equals(each.getRelationship())).findFirst().orElseThrow();
    }

    @Test
    void thePictureFollowsWhatIsWrittenInTheFormsBesideIt() {
        workbench.page().activate(editor);
        editor.showPage("family");
        editor.reveal(son(), CarePackage.Literals.FAMILY_MEMBER__NAME);
        robot.settle();
        robot.enter("氏名・呼び名", "正夫");
        assertTrue(page().view().drawn().part(son()).orElseThrow().description().startsWith("正夫"));
        editor.entered(son(), CarePackage.Literals.FAMILY_MEMBER__NAME);
        robot.settle();
        assertEquals(List.of(son()), page().control().selection());
    }

    @Test
    void aChangeOnThePictureIsUndoneWithTheFormsCommand() {
        int before = editor.openCase().careCase().getFamily().getMembers().size();
        workbench.page().activate(view);
        page().selectAndReveal(List.of(son()));
        page().actions().use(page().control().tool("addSon"));
        robot.settle();
        assertEquals(before + 1, page().view().drawn().places().size());
        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(before, page().view().drawn().places().size());
    }

    @Test
    void theViewLetsGoOfACaseThatIsClosed() {
        workbench.closeAll();
        assertTrue(view.page().isEmpty());
    }
}
