// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** How long a person waits in the workbench: until a case is open, a page is shown, a typed letter is painted. */
class WorkbenchBenchmark {

    private static final int OPENINGS = 20;
    private static final int ROUNDS = 5;
    private static final int KEYS = 100;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(400);

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Display display = Display.getCurrent();

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    @Test
    void measure() throws Exception {
        System.out.println("| what | p50 | p95 | times |");
        System.out.println("| --- | --- | --- | --- |");
        Path sample = WorkbenchRobot.sample("hanaoka.sasae", folder);
        Path large = largePlan();
        open("open the complex sample", sample);
        open("open a case with 200 support rows", large);
        pages("complex sample", sample);
        pages("200 support rows", large);
        type(large);
    }

    private CaseFormEditor open(Path file) {
        CaseFormEditor editor = (CaseFormEditor) workbench.open(file);
        rest();
        return editor;
    }

    private void open(String name, Path file) {
        open(file);
        workbench.closeAll();
        Times times = new Times(name);
        for (int i = 0; i < OPENINGS; i++) {
            times.measure(() -> open(file));
            workbench.closeAll();
            pause();
        }
        times.print();
    }

    private void pages(String name, Path file) {
        Times first = new Times("show a page the first time, " + name);
        Times again = new Times("show a page again, " + name);
        Times painted = new Times("– until it is painted");
        Times longest = new Times("– longest wait while the rest is made");
        Map<String, Times> processor = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            CaseFormEditor editor = open(file);
            for (String page : editor.pageIds()) {
                Showing showing = new Showing(display, () -> editor.showPage(page));
                first.add(showing.all());
                painted.add(showing.painted());
                longest.add(showing.longest());
                processor.computeIfAbsent(page, id -> new Times("– processor time of page " + id + " until painted"))
                        .add(showing.paintedProcessor());
                processor.computeIfAbsent(page + " ", id -> new Times("– processor time of page " + page + ", whole"))
                        .add(showing.allProcessor());
            }
            for (String page : editor.pageIds()) {
                again.measure(() -> show(editor, page));
            }
            workbench.closeAll();
            pause();
        }
        first.print();
        painted.print();
        longest.print();
        processor.values().forEach(Times::print);
        again.print();
    }

    private void show(CaseFormEditor editor, String page) {
        editor.showPage(page);
        rest();
    }

    private void type(Path file) throws PartInitException {
        CaseFormEditor editor = open(file);
        workbench.page().showView(SasaeUi.FINDINGS_ID);
        CarePlan plan = editor.openCase().careCase().getPlans().get(0);
        OverallIssue issue = plan.getOverallIssues().get(4);
        SupportRow row = issue.getGoals().get(2).getSupportRows().get(2);
        keys("key to repaint, field of a support row", editor, row, CarePackage.Literals.SUPPORT_ROW__CONTENT);
        keys("key to repaint, wording of a goal", editor, row.eContainer(), CarePackage.Literals.GOAL__TEXT);
        keys("key to repaint, field of the plan below its sheet", editor, plan, CarePackage.Literals.CARE_PLAN__TITLE);
        workbench.page().showView(SasaeUi.PROPERTIES_ID);
        keys("key to repaint, support row, with properties in front", editor, row,
                CarePackage.Literals.SUPPORT_ROW__CONTENT);
    }

    private void keys(String name, CaseFormEditor editor, EObject owner, EStructuralFeature feature) {
        workbench.page().activate(editor);
        editor.reveal(owner, feature);
        rest();
        Text text = (Text) display.getFocusControl();
        Times times = new Times(name);
        Times pauses = new Times("— longest wait in the pause after it");
        for (int i = 0; i < KEYS; i++) {
            text.setSelection(text.getCharCount());
            times.measure(() -> {
                text.insert("あ");
                rest();
            });
            pauses.add(pause());
        }
        times.print();
        pauses.print();
    }

    /** Works off what is waiting and paints it. */
    private void rest() {
        do {
            display.update();
        } while (display.readAndDispatch());
    }

    /** A person thinks; what the program does meanwhile delays the next key by the time of one event at most. */
    private double pause() {
        double longest = 0;
        Instant end = Instant.now().plus(BETWEEN_KEYS);
        display.timerExec((int) BETWEEN_KEYS.toMillis() + 1, () -> { });
        while (Instant.now().isBefore(end)) {
            long start = System.nanoTime();
            if (display.readAndDispatch()) {
                longest = Math.max(longest, (System.nanoTime() - start) / NANOS_PER_MILLI);
            } else {
                display.sleep();
            }
        }
        return longest;
    }

    /** 8 issues with 5 goals of 5 support rows each. */
    private Path largePlan() throws Exception {
        Path file = folder.resolve("large.sasae");
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getClient().setName("計測用");
        CareFactory make = CareFactory.eINSTANCE;
        CarePlan plan = make.createCarePlan();
        careCase.getPlans().add(plan);
        for (int i = 0; i < 8; i++) {
            OverallIssue issue = make.createOverallIssue();
            issue.setNumber(i + 1);
            issue.setText("転倒の不安があり、外へ出る回数が減っている（" + i + "）");
            plan.getOverallIssues().add(issue);
            for (int j = 0; j < 5; j++) {
                PlanGoal goal = make.createPlanGoal();
                goal.setText("3か月後に、近くの公園まで5分歩いて行くことができる（" + j + "）");
                issue.getGoals().add(goal);
                for (int k = 0; k < 5; k++) {
                    SupportRow row = make.createSupportRow();
                    row.setWho("本人");
                    row.setContent("毎朝テレビ体操をし、天気の良い日は公園まで歩く（" + k + "）");
                    goal.getSupportRows().add(row);
                }
            }
        }
        CaseFiles.save(resource, file);
        return file;
    }
}
