// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskState;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.LookBackPage;
import org.sasae.ui.training.internal.views.NarrativeView;

/** A learner works on the first pack from start to summary, with the buttons of the perspective. */
class LearnerTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private TrainingRoom room;
    private CaseEditor editor;
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        PlatformUI.getWorkbench().showPerspective(TrainingPerspective.ID,
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        IWorkbenchPage page = workbench.page();
        page.resetPerspective();
        room = PlatformUI.getWorkbench().getService(TrainingRoom.class);
        robot.waitUntil("the packs are read", () -> room.packs().isPresent());
        TrainingPack pack = room.packs().orElseThrow().find("a-san").orElseThrow();
        Path file = folder.resolve("attempt.sasae");
        Attempts.start(pack, file, "花子", Instant.now());
        editor = workbench.open(file);
        desk = room.desk(editor.openCase()).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        workbench.closeAll();
        PlatformUI.getWorkbench().showPerspective("org.sasae.ui.casePerspective",
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    private boolean says(String text) {
        return robot.all(Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    private void look() {
        robot.click("取り組みを見てもらう");
        robot.waitUntil("the work is looked at", () -> !desk.isLooking());
        robot.settle();
    }

    @Test
    void hintsComeOneByOne() {
        Task task = desk.task();

        robot.click("ヒントを見る");
        assertEquals(1, desk.hints(task).size());
        assertTrue(says(task.getHints().get(0).getText().getJa()));
        assertFalse(says(task.getHints().get(1).getText().getJa()));

        robot.click("もう一つヒントを見る");
        robot.click("もう一つヒントを見る");
        assertFalse(robot.has(Button.class, "もう一つヒントを見る"));

        editor.openCase().session().undo();
        robot.settle();
        assertEquals(2, desk.hints(task).size());
    }

    @Test
    void aButtonThatSaysSomethingElseNowKeepsTheFocus() {
        Button first = robot.find(Button.class, "ヒントを見る");
        first.setFocus();
        first.notifyListeners(SWT.Selection, new Event());
        robot.settle();

        assertTrue(robot.find(Button.class, "もう一つヒントを見る").isFocusControl());
    }

    @Test
    void theNextTaskIsShownFromItsBeginning() {
        while (robot.has(Button.class, "もう一つヒントを見る") || robot.has(Button.class, "ヒントを見る")) {
            robot.click(robot.has(Button.class, "ヒントを見る") ? "ヒントを見る" : "もう一つヒントを見る");
        }
        ScrolledComposite column = columnOf(robot.find(Button.class, "この課題を終える"));
        column.setOrigin(0, column.getContent().getSize().y);
        robot.settle();

        robot.click("この課題を終える");
        robot.settle();

        assertEquals(0, columnOf(robot.find(Button.class, "この課題を終える")).getOrigin().y);
    }

    @Test
    void whoHasDoneAllTasksIsToldHowToGoOn() {
        for (int i = 0; i < desk.pack().tasks().size(); i++) {
            assertFalse(says("すべての課題が終わりました。"));
            robot.click("この課題を終える");
        }
        assertTrue(says("すべての課題が終わりました。"));

        robot.click("演習を終える");

        assertTrue(desk.rests());
        assertFalse(robot.has(Button.class, "演習を終える"));
        assertTrue(robot.has(Button.class, "再開する"));
    }

    private static ScrolledComposite columnOf(Control control) {
        return control instanceof ScrolledComposite column ? column : columnOf(control.getParent());
    }

    @Test
    void feedbackOnUntouchedWorkSaysWhatToTryAndWhy() {
        look();

        assertFalse(desk.items().isEmpty());
        assertTrue(desk.items().size() <= 3);
        String observation = desk.items().get(0).observation(Locale.JAPANESE);
        assertTrue(says(observation), observation);
        assertTrue(says(desk.items().get(0).reason(Locale.JAPANESE)));
    }

    @Test
    void aStrengthThatWasFoundIsPraised() {
        var domain = editor.openCase().session().editingDomain();
        editor.openCase().careCase().getIcfPicture().getFactors().stream()
                .filter(factor -> factor.getText().contains("体操"))
                .forEach(factor -> editor.openCase().session().execute(SetCommand.create(domain, factor,
                        CarePackage.Literals.ICF_FACTOR__NATURE, FactorNature.STRENGTH)));

        look();

        assertTrue(desk.feedback().orElseThrow().items().stream()
                .anyMatch(item -> item.kind() == FeedbackKind.CELEBRATORY));
    }

    @Test
    void anAnswerStaysWithTheRemark() {
        look();

        robot.clickAndAnswer("考えを書く…", () -> {
            robot.type("考えを書く", "本人から聞き取れていないため");
            robot.click("OK");
        });

        assertEquals("本人から聞き取れていないため", desk.attempt().getAnswers().get(0).getText());
        assertTrue(says("本人から聞き取れていないため"));
    }

    @Test
    void everyTaskIsWorkedOnFromStartToSummary() throws Exception {
        for (Task task : List.copyOf(desk.pack().tasks())) {
            assertEquals(task, desk.task());
            look();
            robot.click("この課題を終える");
            assertEquals(TaskState.DONE, desk.state(task));
        }
        assertEquals(desk.pack().tasks().size(), desk.done());

        Path pdf = folder.resolve("summary.pdf");
        AtomicReference<String> problem = new AtomicReference<>();
        desk.summarise(pdf, problem::set);
        robot.waitUntil("the summary is written", () -> problem.get() != null);

        assertEquals("", problem.get());
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theWorkGoesOnWhereItWasLeft() {
        robot.click("この課題を終える");
        Task second = desk.task();
        workbench.run("org.eclipse.ui.file.save");
        Path file = editor.openCase().file();
        workbench.closeAll();

        editor = workbench.open(file);

        assertEquals(second.getId(), room.desk(editor.openCase()).orElseThrow().task().getId());
    }

    @Test
    void theTimeInWhichTheCaseWasClosedDoesNotCount() throws Exception {
        Path file = folder.resolve("yesterday.sasae");
        Instant yesterday = Instant.now().minus(Duration.ofHours(20));
        Attempts.start(desk.pack(), file, "花子", yesterday);
        Files.setLastModifiedTime(file, FileTime.from(yesterday.plus(Duration.ofMinutes(30))));

        Desk again = room.desk(workbench.open(file).openCase()).orElseThrow();

        assertEquals(30, again.worked().toMinutes());
        again.execute(again.commands().showHint(again.task()));
        assertEquals(30, again.worked().toMinutes());
        assertEquals(2, again.attempt().getSpans().size());
        again.openCase().session().undo();
        assertEquals(1, again.attempt().getSpans().size());
        assertEquals(30, again.worked().toMinutes());
    }

    @Test
    void theStoryAndTheNewsAreWrittenOutWithTheirLists() throws Exception {
        workbench.closeAll();
        TrainingPack pack = room.packs().orElseThrow().find("mrs-a").orElseThrow();
        Path file = folder.resolve("mrs-a.sasae");
        Attempts.start(pack, file, "花子", Instant.now());
        desk = room.desk(workbench.open(file).openCase()).orElseThrow();
        workbench.page().showView(NarrativeView.ID);
        robot.settle();

        assertTrue(says("・長男の妻：夕食は私が用意し"), "what was said");

        desk.choose(pack.task("monitoring").orElseThrow());
        robot.settle();
        assertTrue(says("・水やりのときに敷石でつまずき"), "what is new");
        assertFalse(says("**"), "no marks of the text format");
    }

    @Test
    void otherPlansAreShownOnlyAfterAnAttemptOfOnesOwn() {
        robot.click("ふり返る・見比べる");
        assertTrue(says("自分で課題に取り組み"));
        assertEquals(LookBackPage.ID, workbench.page().getActiveEditor().getSite().getId());
    }

    @Test
    void noEnglishIsSeenAndEveryControlHasAName() {
        look();

        assertEquals(List.of(), Walks.english(workbench.page().getWorkbenchWindow().getShell()));
        assertEquals(List.of(), Walks.unnamed(workbench.page().getWorkbenchWindow().getShell()));
    }
}
