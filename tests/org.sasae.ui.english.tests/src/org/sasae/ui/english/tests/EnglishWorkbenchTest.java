// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.english.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FamilyMember;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** The whole workbench in English: pages, menus and dialogs. */
class EnglishWorkbenchTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        TextSize.set(TextSize.USUAL);
        workbench.closeAll();
    }

    private Shell shell() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    private CaseFormEditor open() throws Exception {
        Path file = folder.resolve("hanako.sasae");
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getClient().setName("Hanako");
        FamilyMember daughter = CareFactory.eINSTANCE.createFamilyMember();
        daughter.setName("Daughter");
        careCase.getFamily().getMembers().add(daughter);
        careCase.getChecklists().add(CareFactory.eINSTANCE.createBasicChecklist());
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setCreatedOn(LocalDate.of(2024, 4, 1));
        careCase.getPlans().add(plan);
        return (CaseFormEditor) workbench.open(resource, file);
    }

    private List<String> onEveryPage(java.util.function.Supplier<List<String>> check) throws Exception {
        List<String> found = new ArrayList<>();
        CaseFormEditor editor = open();
        for (String page : editor.pageIds()) {
            editor.showPage(page);
            robot.settle();
            found.addAll(check.get());
        }
        return found.stream().distinct().toList();
    }

    @Test
    void noPageShowsJapaneseOutsideTheCase() throws Exception {
        assertEquals(List.of(), onEveryPage(() -> Walks.japanese(shell())));
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 150, 200 })
    void noLabelIsCutAtAnyTextSize(int percent) throws Exception {
        TextSize.set(percent);

        assertEquals(List.of(), onEveryPage(() -> Walks.cut(shell())));
    }

    @Test
    void noMenuShowsJapanese() throws Exception {
        open();

        assertEquals(List.of(), Walks.japanese(shell().getMenuBar()));
    }

    @Test
    void theNewCaseWizardIsFilledInInEnglish() {
        robot.answering(() -> {
            assertEquals(List.of(), Walks.japanese(robot.find(org.eclipse.swt.widgets.Text.class, "Name of the file")
                    .getShell()));
            robot.click("Cancel");
        }, () -> workbench.run("org.eclipse.ui.newWizard"));
    }

    @Test
    void thePropertiesSpeakEnglish() throws Exception {
        CaseFormEditor editor = open();
        workbench.page().showView(SasaeUi.PROPERTIES_ID);
        editor.reveal(editor.openCase().careCase().getFamily().getMembers().get(0), null);
        robot.settle();

        assertEquals(List.of(), Walks.japanese(shell()));
    }
}
