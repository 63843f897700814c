// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.sheets.SheetFormat;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.Cases;
import org.sasae.ui.sheets.internal.SheetActions;
import org.sasae.ui.sheets.internal.SheetMaker;
import org.sasae.ui.sheets.internal.SheetRequest;

/** The works of the menu 様式 from the first click to the last message. */
class FlowsTest {

    private static final int MANY = 40;

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private Path out;

    @BeforeEach
    void chooseFolder() throws IOException {
        emptyCases();
        out = folder.resolve("out");
        InstanceScope.INSTANCE.getNode("org.sasae.ui.sheets").put("sheetFolder", out.toString());
        InstanceScope.INSTANCE.getNode("org.sasae.ui.sheets").put("exchangeFolder", out.toString());
    }

    @AfterEach
    void close() throws IOException {
        workbench.closeAll();
        emptyCases();
    }

    private static void emptyCases() throws IOException {
        Files.createDirectories(Cases.folder());
        for (Path file : Cases.filesInFolder()) {
            Files.delete(file);
        }
    }

    private Shell window() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    private boolean says(String text) {
        return robot.all(Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Clicks a button of the topmost dialog; others below it may have one of the same name. */
    private void clickOnTop(String name) {
        // The display lists shells in no order that could be relied on.
        Shell top = Arrays.stream(window().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null)
                .filter(shell -> Arrays.stream(shell.getShells()).noneMatch(Shell::isVisible)).findFirst().orElseThrow();
        Robot.walk(top, control -> {
            if (control instanceof Button button && !button.isDisposed() && button.getText().equals(name)) {
                button.notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Runs a command, does something in its dialog and answers the message at its end. */
    private void untilItSays(String message, String command, Runnable dialog) {
        List<Robot.Later> ends = new ArrayList<>();
        robot.answering(() -> {
            ends.add(robot.later("it says “" + message + "”", () -> says(message), () -> clickOnTop("OK")));
            dialog.run();
        }, () -> workbench.run("org.sasae.ui.sheets." + command));
        ends.forEach(Robot.Later::check);
    }

    @Test
    void whatACaseNeedsIsMade() throws Exception {
        workbench.open(WorkbenchRobot.sample("hanaoka.sasae", folder));

        untilItSays("1件の事例から4枚の様式を作りました", "many", () -> robot.click("作る"));

        assertEquals(List.of("hanaoka-basic.pdf", "hanaoka-evaluation.pdf", "hanaoka-plan.pdf", "hanaoka-progress.pdf"),
                written());
    }

    @Test
    void theOtherCasesAreMadeWhereOneCannotBeRead() throws Exception {
        WorkbenchRobot.sample("hanaoka.sasae", Cases.folder());
        WorkbenchRobot.sample("a-san.sasae", Cases.folder());
        Files.writeString(Cases.folder().resolve("damaged.sasae"), "x");

        untilItSays("作れなかったものがあります（1件）", "many", () -> {
            robot.click("XLSX");
            robot.click("作る");
        });

        assertTrue(written().contains("hanaoka-plan.xlsx") && written().contains("a-san-plan.xlsx"),
                () -> out.toString());
        assertTrue(written().stream().noneMatch(name -> name.startsWith("damaged")));
    }

    @Test
    void cancellingInTheMiddleLeavesWholeSheetsOnly() throws Exception {
        Path sample = WorkbenchRobot.sample("hanaoka.sasae", folder);
        for (int i = 0; i < MANY; i++) {
            Files.copy(sample, Cases.folder().resolve("case" + i + ".sasae"));
        }

        robot.answering(() -> {
            Robot.Later cancel = robot.later("the first sheets are there", () -> isBegun(), () -> clickOnTop("キャンセル"));
            robot.click("作る");
            cancel.check();
            assertTrue(says("中止しました") || robot.all(Text.class).stream()
                    .anyMatch(text -> text.getText().contains("中止しました")));
            clickOnTop("キャンセル");
        }, () -> workbench.run("org.sasae.ui.sheets.many"));

        assertTrue(written().size() < MANY * 4, () -> "all were made before the click");
        for (String name : written()) {
            byte[] pdf = Files.readAllBytes(out.resolve(name));
            String end = new String(pdf, Math.max(0, pdf.length - 8), Math.min(8, pdf.length), StandardCharsets.US_ASCII);
            assertTrue(name.endsWith(".pdf") && end.contains("%%EOF"), name);
        }
    }

    private boolean isBegun() {
        try {
            return Files.isDirectory(out) && !written().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void blankFormsAreMade() throws Exception {
        untilItSays("白紙の様式を7枚作りました", "blank", () -> robot.click("作る"));

        assertEquals(List.of("basic.pdf", "checklist.pdf", "evaluation.pdf", "interest.pdf", "meeting.pdf", "plan.pdf",
                "progress.pdf"), written());
    }

    @Test
    void theFilesOfASendingAreMade() throws Exception {
        workbench.open(WorkbenchRobot.sample("hanaoka.sasae", folder));

        untilItSays("6個のファイルを作りました", "send", () -> {
            robot.enter("送信元の事業所：", "0300000100:46");
            robot.enter("送信先の事業所：", "0300000005:66");
            robot.waitUntil("the data are checked", () -> robot.find(Button.class, "ファイルを作る").isEnabled());
            robot.click("ファイルを作る");
        });

        assertEquals(6, written().size());
        assertTrue(written().stream().anyMatch(name -> name.startsWith("UPYOBO_0300000100_46_0300000005_66_")));
    }

    @Test
    void withoutAProgramForASheetThereIsAClearSentence() throws Exception {
        assertEquals(List.of(), launched(false));
    }

    @Test
    void aSheetIsGivenToAnotherProgram() throws Exception {
        List<String> launched = launched(true);

        assertEquals(1, launched.size());
        assertTrue(launched.getFirst().endsWith("plan.pdf"), launched.getFirst());
        assertTrue(Files.size(Path.of(launched.getFirst())) > 1000);
    }

    private List<String> launched(boolean hasProgram) throws IOException {
        List<String> launched = new ArrayList<>();
        List<Path> offered = new ArrayList<>();
        try (SheetMaker maker = new SheetMaker()) {
            SheetActions actions = new SheetActions(window(), maker,
                    () -> Optional.of(SheetRequest.blank("plan", "介護予防サービス・支援計画書", null)), file -> {
                        offered.add(Path.of(file));
                        if (hasProgram) {
                            launched.add(file);
                        }
                        return hasProgram;
                    });
            Robot.Later message = hasProgram ? null : robot.later("it is said",
                    () -> says("PDFを開けるソフトが見つかりません"), () -> clickOnTop("OK"));
            actions.launch(SheetFormat.PDF);
            if (message != null) {
                message.check();
                assertFalse(Files.exists(offered.getFirst()));
            }
        }
        return launched;
    }
}
