// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.report.GroupReport;
import org.sasae.ui.training.internal.instructor.GroupInput;
import org.sasae.ui.training.internal.instructor.GroupPage;
import org.sasae.ui.training.internal.room.TrainingRoom;

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
    void close() {
        workbench.closeAll();
    }

    @Test
    void criteriaAreShownForEachLearnerAndBrokenFilesAreNamed() throws Exception {
        workbench.page().openEditor(new GroupInput(folder), GroupPage.ID);
        robot.waitUntil("the attempts are read", () -> robot.has(Table.class, "観点と受講者"));

        Table table = robot.find(Table.class, "観点と受講者");
        assertEquals(List.of("観点", "花子", "太郎"),
                List.of(table.getColumn(0).getText(), table.getColumn(1).getText(), table.getColumn(2).getText()));
        assertTrue(table.getItemCount() > 1);
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

        assertEquals("2／2 人", table.getItem(0).getText(1));
        assertTrue(chart.getToolTipText().startsWith(table.getItem(0).getText(0)), chart.getToolTipText());
        assertTrue(chart.getToolTipText().lines().findFirst().orElseThrow().endsWith("2／2 人"));
        assertTrue(List.of(table.getItems()).stream().noneMatch(row -> row.getText(0).contains("{")));
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
