// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvOptions;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.sheets.internal.ReceiveDialog;

/** The dialogs for many sheets, blank forms and the data exchange. */
class DialogsTest {

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @BeforeEach
    void chooseFolder() {
        InstanceScope.INSTANCE.getNode("org.sasae.ui.sheets").put("sheetFolder", folder.resolve("out").toString());
        InstanceScope.INSTANCE.getNode("org.sasae.ui.sheets").put("exchangeFolder", folder.resolve("out").toString());
    }

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private Shell window() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    private Shell dialog() {
        Shell[] shells = window().getDisplay().getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            if (shells[i].isVisible() && shells[i] != window()) {
                return shells[i];
            }
        }
        throw new AssertionError("No dialog is open");
    }

    /** Controls without a name, but for the message above, which is text to read. */
    private static List<String> unnamed(Shell dialog) {
        return Walks.unnamed(dialog).stream().filter(control -> !control.contains("layout=FormLayout")).toList();
    }

    private boolean isEnabled(String button) {
        return robot.find(Button.class, button).isEnabled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "blank", "send"})
    void theyAreNamedAndInJapaneseAndNothingIsCut(String command) throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));

        robot.answering(() -> {
            Shell dialog = dialog();
            assertEquals(List.of(), unnamed(dialog));
            assertEquals(List.of(), Walks.english(dialog).stream()
                    .filter(text -> !List.of("PDF", "XLSX").contains(text)).toList());
            assertEquals(List.of(), Walks.cut(dialog));
            dialog.close();
        }, () -> workbench.run("org.sasae.ui.sheets." + command));
    }

    @Test
    void nothingCanBeSentAsLongAsAFieldIsWrong() throws Exception {
        workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));

        robot.answering(() -> {
            robot.waitUntil("the fields are named", () -> robot.rows("作る前に確かめること：").stream()
                    .anyMatch(row -> row.contains("エラー")));
            assertFalse(isEnabled("ファイルを作る"));
            dialog().close();
        }, () -> workbench.run("org.sasae.ui.sheets.send"));

        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void receivedDataAreTakenOverAndUndoneInOneStep() throws Exception {
        Path sender = WorkbenchRobot.sample("hanaoka.sasae", folder);
        CareCase careCase = new CaseFiles().open(sender).careCase().orElseThrow();
        careCase.getClient().setPhone("000-1111-2222");
        CsvImport.Read read = new CsvImport(Locale.JAPANESE).read(new CsvExport(Locale.JAPANESE)
                .prepare(List.of(careCase), CsvOptions.at(LocalDateTime.of(2026, 6, 1, 9, 30))).files());
        CaseEditor editor = workbench.open(sender);
        String before = editor.openCase().careCase().getClient().getPhone();

        robot.answering(() -> {
            assertTrue(robot.rows("違いのある項目").stream().anyMatch(row -> row.contains("電話番号")));
            assertEquals(List.of(), unnamed(dialog()));
            robot.click("取り込む");
        }, () -> new ReceiveDialog(window(), workbench.page(), read).open());

        assertEquals("000-1111-2222", editor.openCase().careCase().getClient().getPhone());
        editor.openCase().session().undo();
        assertEquals(before, editor.openCase().careCase().getClient().getPhone());
        assertFalse(editor.openCase().session().isDirty());
    }
}
