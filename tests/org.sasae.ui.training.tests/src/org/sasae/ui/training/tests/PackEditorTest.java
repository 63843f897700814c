// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.model.Check;
import org.sasae.training.model.GoalLabelCheck;
import org.sasae.training.model.Hint;
import org.sasae.training.model.PatternCheck;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.Task;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.model.WorkedPlan;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.FormNote;
import org.sasae.ui.training.internal.instructor.NewPack;
import org.sasae.ui.training.internal.packs.BringPlan;
import org.sasae.ui.training.internal.packs.PackDoors;
import org.sasae.ui.training.internal.packs.PackEditor;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.validation.Severity;

/** An instructor writes a pack in its editor and works it as a learner. */
class PackEditorTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    /** Ids, versions, files and ways through the model, which are written so in any language. */
    private static final Pattern NAMES = Pattern.compile("[#a-zA-Z0-9_./\\[\\]=-]+");

    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private Path pack;
    private PackEditor editor;

    @BeforeEach
    void makeABlankPack() throws Exception {
        NewPack made = new NewPack(Cases.folder(), new Random(1));
        made.setTitle("朝の散歩");
        made.setSlug("walk-" + System.nanoTime());
        made.write(Optional.empty());
        pack = made.folder();
        open();
    }

    private void open() {
        editor = (PackEditor) PackDoors.open(workbench.page(), pack);
        robot.settle();
    }

    @AfterEach
    void close() throws Exception {
        workbench.closeAll();
        PlatformUI.getWorkbench().showPerspective("org.sasae.ui.casePerspective",
                PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        for (Path each : List.of(pack, pack.resolveSibling(".last-good"))) {
            remove(each);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void page(String name) {
        Table pages = robot.find(Table.class, "ページ");
        TableItem item = Stream.of(pages.getItems()).filter(each -> each.getText().startsWith(name)).findFirst()
                .orElseThrow();
        pages.setSelection(item);
        Event event = new Event();
        event.item = item;
        pages.notifyListeners(SWT.Selection, event);
        robot.settle();
    }

    private List<String> errors() {
        return editor.notes().stream().filter(note -> note.severity() == Severity.ERROR).map(FormNote::message).toList();
    }

    private boolean says(String text) {
        return robot.all(Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    @Test
    void aTaskWithHintAndCheckIsWrittenLintedSavedAndTriedAsALearner() throws Exception {
        page("課題");
        robot.selectNode("課題", "課題");
        robot.click("課題を追加");
        Task task = editor.session().content().getTasks().getLast();
        assertEquals("task-1", task.getId());
        assertEquals(3, task.getHints().size());
        robot.waitUntil("what is missing is said", () -> errors().contains("「題名」がまだ書かれていません。"));

        robot.enter("題名（日本語）", "散歩の道を考える");
        robot.enter("題名（英語）", "Plan the walk");
        assertEquals("散歩の道を考える", task.getTitle().getJa());
        robot.enter("問い（日本語）", "どの道なら毎日歩けますか。");
        robot.enter("問い（英語）", "Which way could be walked every day?");
        robot.enter("取り組む所", "plans/overallIssues/goals/text");
        for (Hint hint : task.getHints()) {
            assertTrue(editor.reveal(hint, null));
            robot.settle();
            robot.enter("文（日本語）", "家の周りに目を向けます。");
            robot.enter("文（英語）", "Look around the house.");
        }
        assertEquals("Look around the house.", task.getHints().getLast().getText().getEn());

        editor.session().stack().execute(AddCommand.create(editor.session().domain(), task, Literals.TASK__CHECKS,
                TrainingFactory.eINSTANCE.createGoalLabelCheck()));
        Check check = task.getChecks().getFirst();
        assertTrue(editor.reveal(check, null));
        robot.settle();
        robot.enter("識別名", "walk-clean");
        robot.choose("ルーブリックの段階", "暮らしの目標 › 暮らしの目標になっている");
        robot.enter("見る目標", "plans/overallIssues/goals");
        robot.click("どれにも当たらないとき");
        robot.waitUntil("the lint is clean", () -> !editor.notes().isEmpty() && errors().isEmpty());

        assertTrue(editor.isDirty());
        workbench.run("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        TrainingPack saved = PackLoader.load(pack, "test");
        assertEquals("散歩の道を考える", saved.tasks().getLast().getTitle().getJa());
        assertEquals(List.of("plans/overallIssues/goals"),
                ((GoalLabelCheck) saved.tasks().getLast().getChecks().getFirst()).getGoals());

        robot.click("受講者として試す");
        robot.waitUntil("the attempt is open", () -> workbench.page().getActiveEditor() instanceof CaseEditor);
        TrainingRoom room = PlatformUI.getWorkbench().getService(TrainingRoom.class);
        CaseEditor attempt = (CaseEditor) workbench.page().getActiveEditor();
        assertEquals(3, room.desk(attempt.openCase()).orElseThrow().pack().tasks().size());
        robot.waitUntil("the tasks are shown", () -> says("強みを見つける"));
        Files.deleteIfExists(attempt.openCase().file());
    }

    @Test
    void aCheckIsAddedFromTheMenuOfKindsWithAnIdOfItsOwnAndTakenBack() {
        page("課題");
        Task task = editor.session().content().getTasks().getFirst();
        int before = task.getChecks().size();
        assertTrue(editor.reveal(task, null));
        robot.settle();

        chooseFromMenu(() -> toolItem("追加").notifyListeners(SWT.Selection, new Event()), "目標の言葉を追加");

        assertEquals(before + 1, task.getChecks().size());
        Check check = task.getChecks().getLast();
        assertTrue(check instanceof GoalLabelCheck);
        assertFalse(check.getId().isBlank());
        assertEquals(check.getId(), robot.read("識別名"));
        assertTrue(editor.session().stack().getUndoCommand().getLabel().contains("追加"));
        workbench.run(UNDO);
        assertEquals(before, task.getChecks().size());
    }

    private ToolItem toolItem(String text) {
        return robot.all(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
    }

    private void chooseFromMenu(Runnable opening, String text) {
        Display display = workbench.page().getWorkbenchWindow().getShell().getDisplay();
        List<Menu> menus = new ArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                menus.add(menu);
            }
        };
        display.addFilter(SWT.Show, listener);
        opening.run();
        robot.waitUntil("the menu is open", () -> !menus.isEmpty());
        display.removeFilter(SWT.Show, listener);
        MenuItem item = Stream.of(menus.getFirst().getItems()).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        menus.getFirst().setVisible(false);
        robot.settle();
    }

    @Test
    void everyStepIsNamedAndCanBeTakenBack() {
        page("話");
        String before = editor.session().content().getNarrative().getJa();
        robot.type("話（日本語）", "続き");
        assertEquals("話（日本語）", editor.session().stack().getUndoCommand().getLabel());
        workbench.run(UNDO);
        assertEquals(before, editor.session().content().getNarrative().getJa());
        assertEquals(before, robot.read("話（日本語）"));
        assertFalse(editor.isDirty());
        workbench.run(REDO);
        assertEquals(before + "続き", robot.read("話（日本語）"));

        assertNull(editor.session().content().getNarrative().getEn());
        robot.type("話（英語）", "A story");
        workbench.run(UNDO);
        assertEquals("", robot.read("話（英語）"));
    }

    @Test
    void aTextThatIsNotThereYetComesWithItsFirstLetterAndGoesWithTheLast() {
        page("課題");
        Task task = editor.session().content().getTasks().getFirst();
        editor.reveal(task, null);
        robot.settle();
        assertNull(task.getNews());
        robot.type("新しく分かったこと（日本語）", "昨日から");
        assertNotNull(task.getNews());
        robot.enter("新しく分かったこと（日本語）", "");
        assertNull(task.getNews());
        workbench.run(UNDO);
        assertNull(task.getNews());
    }

    @Test
    void aProblemLeadsToItsField() {
        page("課題");
        Task task = editor.session().content().getTasks().getFirst();
        editor.reveal(task.getHints().getFirst(), null);
        robot.settle();
        robot.enter("文（日本語）", "");
        page("事例集について");
        robot.waitUntil("it is found", () -> errors().stream().anyMatch(text -> text.contains("日本語")));
        Table problems = robot.find(Table.class, "事例集の点検の結果");
        TableItem item = problems.getItem(0);
        assertTrue(item.getText(0).contains("直") || item.getText(0).contains("日本語"), item.getText(0));
        assertTrue(item.getText(1).startsWith("強みを見つける"), item.getText(1));
        problems.setSelection(item);
        problems.notifyListeners(SWT.DefaultSelection, new Event());
        robot.settle();

        Display display = workbench.page().getWorkbenchWindow().getShell().getDisplay();
        robot.waitUntil("the field has the focus", () -> display.getFocusControl() != null
                && ControlNames.of(display.getFocusControl()).filter("文（日本語）"::equals).isPresent());
    }

    @Test
    void aNewAttributeOfTheMetamodelHasItsFieldIsUndoneAndSaved() {
        EPackage more = EcoreFactory.eINSTANCE.createEPackage();
        more.setName("more");
        more.setNsURI("urn:sasae:test:more");
        EClass special = EcoreFactory.eINSTANCE.createEClass();
        special.setName("SpecialHint");
        special.getESuperTypes().add(Literals.HINT);
        EAttribute audience = EcoreFactory.eINSTANCE.createEAttribute();
        audience.setName("audience");
        audience.setEType(EcorePackage.Literals.ESTRING);
        EcoreUtil.setAnnotation(audience, "urn:sasae:wording", "ja", "だれに向けて");
        special.getEStructuralFeatures().add(audience);
        more.getEClassifiers().add(special);
        Task task = editor.session().content().getTasks().getFirst();
        Hint hint = (Hint) EcoreUtil.create(special);
        editor.session().stack().execute(AddCommand.create(editor.session().domain(), task, Literals.TASK__HINTS, hint));

        assertTrue(editor.reveal(hint, audience));
        robot.settle();
        robot.enter("だれに向けて", "新任の人");
        assertEquals("新任の人", hint.eGet(audience));
        workbench.run(UNDO);
        assertEquals("", robot.read("だれに向けて"));
    }

    @Test
    void aPackThatCannotBeReadSaysWhyAndGoesBack() throws Exception {
        workbench.closeAll();
        String good = Files.readString(pack.resolve("tasks.yaml"));
        Files.writeString(pack.resolve("tasks.yaml"), good.replace("worksOn:", "workson:"));
        open();
        assertNull(editor.session());
        assertTrue(says("不備があるため開けません"));
        assertTrue(robot.read("事例集の点検の結果").contains("workson"));

        robot.clickAndAnswer("最後に読めた状態に戻す", () -> robot.click(IDialogConstants.OK_LABEL));
        robot.settle();
        assertEquals(good, Files.readString(pack.resolve("tasks.yaml")));
        assertEquals("朝の散歩", editor.session().content().getTitle().getJa());
    }

    @Test
    void aShippedPackIsOnlyLookedAt() {
        TrainingPack shipped = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();
        PackEditor look = (PackEditor) PackDoors.open(workbench.page(), shipped.folder());
        robot.settle();
        assertTrue(look.session().isReadOnly());
        assertFalse(robot.find(Text.class, "題名（日本語）").getEditable());
        assertTrue(says("見るだけです"));
        assertFalse(look.isDirty());
    }

    @Test
    void whatSomebodyElseChangedIsAskedAbout() throws Exception {
        page("話");
        robot.type("話（日本語）", "続き");
        Files.writeString(pack.resolve("narrative.md"), "別の人の話");
        robot.answering(() -> robot.click("上書きする"), () -> workbench.run("org.eclipse.ui.file.save"));
        assertTrue(Files.readString(pack.resolve("narrative.md")).endsWith("続き"));
        assertFalse(editor.isDirty());
    }

    /** Everything of the pack is shown, on the page where it stands. */
    @Test
    void noEnglishIsSeenInJapanese() {
        assertEquals(Locale.JAPANESE.getLanguage(), Locale.getDefault().getLanguage());
        editor.session().stack().execute(new ChangeCommand(editor.session().content()) {
            @Override
            protected void doExecute() {
                withoutEnglish(editor.session().content());
                addOneOfEachCheck();
            }
        });
        robot.waitUntil("it is looked at", () -> errors().stream().anyMatch(text -> text.contains("確かめること")
                || text.contains("段階")));
        for (String page : List.of("事例集について", "話", "事実", "課題", "ルーブリック", "取り組み例")) {
            page(page);
            assertNoEnglish(page);
        }
        for (TreeIterator<EObject> all = editor.session().content().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (editor.reveal(each, null)) {
                robot.settle();
                assertNoEnglish(each.eClass().getName());
            }
        }
    }

    private void addOneOfEachCheck() {
        Task task = editor.session().content().getTasks().getFirst();
        TrainingFactory factory = TrainingFactory.eINSTANCE;
        PatternCheck pattern = factory.createPatternCheck();
        pattern.getConditions().add(factory.createCondition());
        task.getChecks().addAll(List.of(factory.createRuleCheck(), factory.createGoalLabelCheck(), pattern,
                factory.createFactCheck(), factory.createInventionCheck(), factory.createRemarkCheck()));
        editor.session().content().getFacts().add(factory.createFact());
        editor.session().content().getExamples().add(factory.createWorkedPlan());
        editor.session().content().getExamples().getLast().getComments().add(factory.createPlanComment());
        editor.session().content().getAttempts().add(factory.createSampleAttempt());
    }

    /** What the author writes in English, and ids, are no words of the program. */
    private static void withoutEnglish(EObject content) {
        content.eAllContents().forEachRemaining(each -> {
            if (each instanceof Phrase phrase) {
                phrase.setEn(null);
            }
        });
    }

    private void assertNoEnglish(String where) {
        List<String> english = Walks.english(workbench.page().getWorkbenchWindow().getShell()).stream()
                .filter(text -> !NAMES.matcher(text).matches()).toList();
        assertEquals(List.of(), english, where);
    }

    @Test
    void aCaseFileIsBroughtInAsAWorkedPlan() throws Exception {
        Path attempt = pack.resolveSibling("brought-" + System.nanoTime() + ".sasae");
        Files.copy(pack.resolve("case.sasae"), attempt);
        int before = editor.session().content().getExamples().size();

        Robot.Later told = robot.later("it is told what to do next", () -> says("取り組み例として写しました"),
                () -> robot.click(IDialogConstants.OK_LABEL));
        BringPlan.bring(editor, attempt);
        robot.waitUntil("it is there", () -> editor.session().content().getExamples().size() > before);
        robot.settle();
        told.check();
        Files.delete(attempt);

        WorkedPlan plan = editor.session().content().getExamples().getLast();
        assertTrue(Files.exists(pack.resolve(plan.getFile())));
        assertEquals("取り組み例を取り込む", editor.session().stack().getUndoCommand().getLabel());
        robot.enter("題名（日本語）", "花から始める");
        assertEquals("花から始める", plan.getTitle().getJa());
    }
}
