// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
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
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.ProgressEntry;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.anonymisation.Replacement;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.training.internal.instructor.NewPack;
import org.sasae.ui.training.internal.instructor.NewPackWizard;

/** An instructor makes a pack from a case; nobody is named in it. */
class NewPackTest {

    private static final List<String> NAMES = List.of("田中", "良子", "タナカ", "新松戸", "047-123-4567", "090-9876-5432",
            "松戸中央病院", "2024-05-10", "1945-03-03");

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private Path file;

    @BeforeEach
    void writeCase() throws Exception {
        file = folder.resolve("real.sasae");
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.setTitle("田中さんの事例");
        careCase.getClient().setName("田中 良子");
        careCase.getClient().setKana("タナカ ヨシコ");
        careCase.getClient().setAddress("千葉県松戸市新松戸2丁目");
        careCase.getClient().setPhone("047-123-4567");
        careCase.getClient().setBirthDate(LocalDate.of(1945, 3, 3));
        careCase.getBasicInformation().setDailyLife("田中さんは毎朝、隣の人と散歩をしている。");
        ProgressEntry entry = CareFactory.eINSTANCE.createProgressEntry();
        entry.setDate(LocalDate.of(2024, 5, 10));
        entry.setContent("松戸中央病院に連絡。娘の携帯は090-9876-5432。");
        careCase.getProgressEntries().add(entry);
        CaseFiles.save(resource, file);
    }

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    /** Names of files are as the person gave them. */
    private List<String> english(WizardDialog dialog) {
        return Walks.english(dialog.getShell()).stream()
                .filter(text -> !text.contains("real.sasae") && !text.contains(folder.toString())).toList();
    }

    private static void assertNamesNobody(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                NAMES.forEach(name -> assertFalse(text.contains(name), () -> name + " in " + each));
            }
        }
    }

    private static void assertDraftInOrder(Path pack) throws Exception {
        TrainingPack read = PackLoader.load(pack, "test");
        List<String> errors = new PackLinter(FeedbackEngine.platform(), List.of(read)).lint(read).stream()
                .filter(PackProblem::isError).map(problem -> problem.text(Locale.JAPANESE)).toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void aBlankPackIsADraftInOrder() throws Exception {
        NewPack pack = new NewPack(folder, new Random(1));
        assertEquals(NewPack.Problem.NO_TITLE, pack.problem());
        pack.setTitle("\"散歩\" の会");
        pack.setSlug("さんぽ");
        assertEquals(NewPack.Problem.BAD_SLUG, pack.problem());
        pack.setSlug("walk");
        assertEquals(NewPack.Problem.NONE, pack.problem());

        pack.write(Optional.empty());

        assertDraftInOrder(pack.folder());
        assertEquals("\"散歩\" の会", PackLoader.load(pack.folder(), "test").title(Locale.JAPANESE));
        assertEquals(NewPack.Problem.EXISTS, pack.problem());
        assertFalse(Files.exists(pack.report()));
    }

    @Test
    void aTitleThatNamesThePersonIsNotTaken() throws Exception {
        NewPack pack = new NewPack(folder, new Random(1));
        pack.from(new CaseFiles().open(file).careCase().orElseThrow());
        pack.look();
        pack.setTitle("田中さんの散歩");

        assertEquals(NewPack.Problem.NAMES_SOMEBODY, pack.problem());

        pack.replacements().stream().filter(each -> each.original().contains("田中"))
                .map(each -> each.choose(false)).toList().forEach(pack::change);
        assertEquals(NewPack.Problem.NONE, pack.problem());
    }

    private static Path made(Path folder, Path file, Consumer<NewPack> choices) throws Exception {
        NewPack pack = new NewPack(folder, new Random(1));
        pack.from(new CaseFiles().open(file).careCase().orElseThrow());
        choices.accept(pack);
        pack.look();
        pack.setTitle("毎朝の散歩");
        pack.setSlug(pack.slug());
        pack.write(pack.result());
        return pack.folder();
    }

    private void plan() throws Exception {
        CaseResource resource = new CaseFiles().open(file).resource();
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("org.sasae.plantype.support");
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        issue.setText("足腰が弱くなっている");
        plan.getOverallIssues().add(issue);
        resource.careCase().orElseThrow().getPlans().add(plan);
        CaseFiles.save(resource, file);
    }

    @Test
    void theLearnerBeginsWithoutThePlanWhichIsKeptAsAWorkedPlan() throws Exception {
        plan();
        Path pack = made(folder, file, choices -> { });
        assertFalse(Files.readString(pack.resolve("case.sasae")).contains("足腰が弱くなっている"));
        assertFalse(Files.readString(pack.resolve("case.sasae")).contains("に連絡"), "records speak of the plan");
        CareCase learners = new CaseFiles().open(pack.resolve("case.sasae")).careCase().orElseThrow();
        assertEquals("org.sasae.plantype.support", learners.getPlans().getFirst().getPlanTypeId());
        assertTrue(Files.readString(pack.resolve("examples/original.sasae")).contains("足腰が弱くなっている"));
        assertEquals("examples/original.sasae",
                PackLoader.load(pack, "test").content().getExamples().getFirst().getFile());
        assertNamesNobody(pack);
        assertDraftInOrder(pack);
        try (Stream<Path> files = Files.walk(pack)) {
            assertTrue(files.noneMatch(each -> each.getFileName().toString().startsWith(".")), "no copy with the plan");
        }
    }

    @Test
    void thePlanStaysWithTheLearnerWhereThatIsWanted() throws Exception {
        plan();
        Path pack = made(folder, file, choices -> {
            choices.setEmptied(false);
            choices.setKept(false);
        });
        assertTrue(Files.readString(pack.resolve("case.sasae")).contains("足腰が弱くなっている"));
        assertFalse(Files.exists(pack.resolve("examples")));
        assertEquals(List.of(), PackLoader.load(pack, "test").content().getExamples());
        assertDraftInOrder(pack);
    }

    @Test
    void theWizardMakesAPackThatNamesNobodyAndLeavesTheCaseAlone() throws Exception {
        CaseEditor editor = workbench.open(file);
        byte[] before = Files.readAllBytes(file);
        boolean[] made = new boolean[1];
        NewPack pack = new NewPack(folder, new Random(1));
        WizardDialog dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(),
                NewPackWizard.fromCase(pack, editor.openCase(), () -> made[0] = true));
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals(List.of(), english(dialog));

        robot.click(IDialogConstants.NEXT_LABEL.replace("&", ""));
        Table table = robot.find(Table.class, "置きかえる言葉の確認");
        robot.waitUntil("names are found", () -> table.getItemCount() > 0);
        assertEquals(List.of(), english(dialog));
        TableItem row = Stream.of(table.getItems()).filter(each -> each.getText(0).equals("松戸中央病院")).findFirst()
                .orElseThrow();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
        assertTrue(robot.find(Text.class, "見つけた文：").getText().contains("松戸中央病院"));
        robot.find(Text.class, "置きかえる言葉：").setText("近くの病院");
        assertEquals("近くの病院", row.getText(1));

        robot.click(IDialogConstants.NEXT_LABEL.replace("&", ""));
        robot.waitUntil("the title can be typed at once", () -> robot.find(Text.class, "題名：").isFocusControl());
        robot.find(Text.class, "題名：").setText("毎朝の散歩");
        robot.find(Text.class, "フォルダー名（半角英数字）：").setText("walk");
        assertEquals(List.of(), english(dialog));
        robot.click(IDialogConstants.FINISH_LABEL.replace("&", ""));

        robot.waitUntil("the pack is made", () -> made[0]);
        Path written = folder.resolve("training/packs/walk");
        assertNamesNobody(written);
        assertDraftInOrder(written);
        assertTrue(Files.readString(written.resolve("narrative.md")).contains("散歩をしている"));
        assertTrue(Files.readString(written.resolve("case.sasae")).contains("近くの病院"));
        assertTrue(Files.readString(pack.report()).contains("松戸中央病院 → 近くの病院"));
        assertTrue(Files.readString(pack.report()).contains("日前へずらしました"));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(pack.replacements().stream().allMatch(Replacement::chosen));
    }
}
