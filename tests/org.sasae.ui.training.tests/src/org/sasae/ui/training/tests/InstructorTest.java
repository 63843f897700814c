// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.model.CommentRole;
import org.sasae.training.pack.PackCopies;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.report.GroupReport;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.FieldPlace;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.instructor.GroupInput;
import org.sasae.ui.training.internal.instructor.GroupPage;
import org.sasae.ui.training.internal.packs.PackEditor;
import org.sasae.ui.training.internal.packs.PackSharing;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.CatalogueView;
import org.sasae.ui.training.internal.views.Commenting;
import org.sasae.ui.training.internal.views.InstructorMode;

/** An instructor looks at the attempts of a group. */
class InstructorTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private TrainingRoom room;

    @BeforeEach
    void makeAttempts() throws Exception {
        room = PlatformUI.getWorkbench().getService(TrainingRoom.class);
        robot.waitUntil("the packs are read", () -> room.packs().isPresent());
        TrainingPack pack = room.packs().orElseThrow().find("a-san").orElseThrow();
        Attempts.start(pack, folder.resolve("one.sasae"), "花子", Instant.now());
        Attempts.start(pack, folder.resolve("two.sasae"), "太郎", Instant.now());
        Files.writeString(folder.resolve("broken.sasae"), "これは事例ではない");
    }

    @AfterEach
    void close() throws Exception {
        InstructorMode.set(false);
        workbench.closeAll();
        PlatformUI.getWorkbench().showPerspective("org.sasae.ui.casePerspective", workbench.page().getWorkbenchWindow());
    }

    @Test
    void criteriaAreShownForEachLearnerAndBrokenFilesAreNamed() throws Exception {
        workbench.page().openEditor(new GroupInput(folder), GroupPage.ID);
        robot.waitUntil("the attempts are read", () -> robot.has(Table.class, "観点と受講者"));

        Table table = robot.find(Table.class, "観点と受講者");
        assertEquals(List.of("受講者", "終わった課題", "強みを見る"),
                Stream.of(table.getColumns()).limit(3).map(TableColumn::getText).toList());
        assertEquals(List.of("花子", "太郎"), Stream.of(table.getItems()).map(TableItem::getText).toList());
        assertEquals("さらに良くできる 1", table.getItem(0).getText(2));
        assertTrue(robot.all(CTabFolder.class).stream().flatMap(tabs -> Stream.of(tabs.getItems()))
                .anyMatch(tab -> tab.getText().equals("使えなかったファイル")));
        assertEquals(List.of(), Walks.english(workbench.page().getWorkbenchWindow().getShell()));
    }

    @Test
    void whatWasSaidMostOftenIsDrawnAndCanBeRead() throws Exception {
        workbench.page().openEditor(new GroupInput(folder), GroupPage.ID);
        robot.waitUntil("the attempts are read", () -> robot.has(Table.class, "多かった助言"));

        Canvas chart = robot.find(Canvas.class, "多かった助言");
        robot.waitUntil("the chart is drawn", () -> ((ScrolledComposite) chart.getParent()).getMinHeight() > 0);
        Table table = robot.find(Table.class, "多かった助言");

        assertEquals("2／2 件", table.getItem(0).getText(1));
        assertTrue(chart.getToolTipText().startsWith(table.getItem(0).getText(0)), chart.getToolTipText());
        assertTrue(chart.getToolTipText().lines().findFirst().orElseThrow().endsWith("2／2 件"));
        assertTrue(List.of(table.getItems()).stream().noneMatch(row -> row.getText(0).contains("{")));
    }

    @Test
    void anAttemptIsReadByKeyboardAndWithoutATraceInItsRecord() throws Exception {
        PlatformUI.getWorkbench().showPerspective(TrainingPerspective.ID, workbench.page().getWorkbenchWindow());
        workbench.page().resetPerspective();
        workbench.page().openEditor(new GroupInput(folder), GroupPage.ID);
        robot.waitUntil("the attempts are read", () -> robot.has(Table.class, "観点と受講者"));
        Table table = robot.find(Table.class, "観点と受講者");
        Event enter = new Event();
        enter.item = table.getItem(0);
        table.notifyListeners(SWT.DefaultSelection, enter);
        robot.waitUntil("the attempt is open", () -> Cases.active(workbench.page()).isPresent());
        CaseEditor editor = Cases.active(workbench.page()).orElseThrow();
        Desk desk = room.desk(editor.openCase()).orElseThrow();
        robot.waitUntil("all feedback is there", () -> desk.feedback().isPresent());

        assertTrue(desk.isReview());
        assertEquals(desk.feedback().orElseThrow().items(), desk.items());
        assertFalse(editor.isDirty());
        assertTrue(desk.attempt().getTasks().stream().allMatch(task -> task.getLooks() == 0));
        robot.waitUntil("the tasks are shown", () -> robot.has(Button.class, "受講者の画面で見る"));
        assertFalse(robot.has(Button.class, "この課題を終える"));

        Instant handedIn = Attempts.lastMoment(desk.attempt());
        desk.comment(desk.commands().remark(desk.openCase().careCase().getPlans().getLast(), null,
                CommentRole.INSTRUCTOR, "", desk.task().getId(), "よく聞けています"));
        assertEquals(handedIn, desk.attempt().getSpans().getLast().getTo());
        editor.openCase().session().undo();
        assertEquals(List.of(), desk.remarks());
        assertEquals(null, desk.attempt().getSpans().getLast().getTo());
    }

    @Test
    void aCommentIsWrittenAtTheFieldAndTheKeysGoOnWorking() throws Exception {
        PlatformUI.getWorkbench().showPerspective(TrainingPerspective.ID, workbench.page().getWorkbenchWindow());
        workbench.page().resetPerspective();
        InstructorMode.set(true);
        CaseEditor editor = (CaseEditor) Cases.open(workbench.page(), folder.resolve("one.sasae"));
        Desk desk = room.desk(editor.openCase()).orElseThrow();
        var goal = desk.openCase().careCase().getPlans().getLast().getOverallIssues().getFirst().getGoals().getFirst();

        Display display = Display.getCurrent();
        display.asyncExec(() -> {
            Text text = robot.find(Text.class, "コメント");
            text.setText("本人の言葉で");
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            enter.stateMask = SWT.MOD1;
            text.notifyListeners(SWT.Traverse, enter);
        });
        Commenting.write(desk, goal, CarePackage.Literals.GOAL__TEXT, workbench.page().getWorkbenchWindow().getShell());

        assertEquals("text", desk.remarks().getFirst().getFeature());
        assertEquals(CommentRole.INSTRUCTOR, desk.remarks().getFirst().getRole());
        assertTrue(editor.isDirty());
        assertTrue(editor.openCase().notes().stream().anyMatch(note -> note.element() == goal));
    }

    @Test
    void everyKindOfFieldSaysWhichItIs() throws Exception {
        CaseEditor editor = (CaseEditor) Cases.open(workbench.page(), folder.resolve("one.sasae"));
        editor.reveal(editor.openCase().careCase().getClient(), CarePackage.Literals.CLIENT__BIRTH_DATE);
        robot.waitUntil("the page is shown", () -> robot.has(Text.class, "生年月日"));

        assertEquals(CarePackage.Literals.CLIENT__BIRTH_DATE,
                FieldPlace.at(robot.find(Text.class, "生年月日")).orElseThrow().feature());
        assertEquals(CarePackage.Literals.CLIENT__NAME,
                FieldPlace.at(robot.find(Text.class, "氏名")).orElseThrow().feature());
        Button radio = robot.all(Button.class).stream().filter(each -> each.getText().equals("女")).findFirst()
                .orElseThrow();
        assertEquals(editor.openCase().careCase().getClient(), FieldPlace.at(radio).orElseThrow().owner());
        assertTrue(FieldPlace.at(workbench.page().getWorkbenchWindow().getShell()).isEmpty());
    }

    @Test
    void theModeCanBeSeenAndItsWorkIsAtHand() throws Exception {
        workbench.page().showView(CatalogueView.ID);
        assertFalse(robot.has(Button.class, "グループの取り組みを開く…"));
        InstructorMode.set(true);
        robot.waitUntil("the catalogue shows it", () -> robot.has(Button.class, "グループの取り組みを開く…"));
        robot.click("講師モードを終える");
        robot.waitUntil("the mode is off", () -> !InstructorMode.isOn());
        assertFalse(robot.has(Button.class, "事例から事例集を作る…"));
    }

    @Test
    void aPackIsGivenAsOneFileAndTakenIn() throws Exception {
        InstructorMode.set(true);
        Path pack = PackCopies.copy(room.packs().orElseThrow().find("genogram").orElseThrow(), folder.resolve("packs"));
        Path file = folder.resolve("given.zip");
        AtomicReference<String> result = new AtomicReference<>();
        PackSharing.give(pack, file, result::set);
        robot.waitUntil("the pack is written", () -> result.get() != null);
        assertEquals("", result.get());

        PackSharing.take(workbench.page(), file, result::set);
        robot.waitUntil("the editor of packs is open",
                () -> workbench.page().getActiveEditor() instanceof PackEditor);
        Path taken = TrainingRoom.ownPacks(Cases.folder()).resolve(pack.getFileName().toString());
        assertTrue(Files.exists(taken.resolve("pack.yaml")));
        robot.waitUntil("the catalogue knows it",
                () -> room.packs().orElseThrow().find(pack.getFileName().toString()).isPresent());

        PackSharing.take(workbench.page(), file, result::set);
        robot.waitUntil("the second time it is refused", () -> result.get().contains("すでに"));
        workbench.closeAll();
        try (Stream<Path> files = Files.walk(taken)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        room.reload();
    }

    @Test
    void theReportIsSavedAsWorkbook() throws Exception {
        GroupReport report = room.group(folder, new NullProgressMonitor());
        Path file = folder.resolve("group.xlsx");
        AtomicReference<String> problem = new AtomicReference<>();

        room.saveGroup(report, file, problem::set);
        robot.waitUntil("the workbook is written", () -> problem.get() != null);

        assertEquals("", problem.get());
        assertEquals('P', Files.readAllBytes(file)[0]);
    }
}
