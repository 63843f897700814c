// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
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
import org.sasae.ui.Cases;
import org.sasae.ui.sheets.internal.ListImportDialog;
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

    private static CsvImport.Read sent(Path file, Consumer<CareCase> change) throws Exception {
        CareCase careCase = new CaseFiles().open(file).careCase().orElseThrow();
        change.accept(careCase);
        return new CsvImport(Locale.JAPANESE).read(new CsvExport(Locale.JAPANESE)
                .prepare(List.of(careCase), CsvOptions.at(LocalDateTime.of(2026, 6, 1, 9, 30))).files());
    }

    @Test
    void receivedDataAreTakenOverAndUndoneInOneStep() throws Exception {
        Path sender = WorkbenchRobot.sample("hanaoka.sasae", folder);
        CsvImport.Read read = sent(sender, careCase -> careCase.getClient().setPhone("000-1111-2222"));
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

    @Test
    void whatIsNotTickedStaysAsItIs() throws Exception {
        Path sender = WorkbenchRobot.sample("hanaoka.sasae", folder);
        CsvImport.Read read = sent(sender, careCase -> {
            careCase.getClient().setPhone("000-1111-2222");
            careCase.getClient().setAddress("架空市やまて町9-9-9");
        });
        CaseEditor editor = workbench.open(sender);
        String address = editor.openCase().careCase().getClient().getAddress();

        robot.answering(() -> {
            Table differences = robot.find(Table.class, "違いのある項目");
            TableItem row = Arrays.stream(differences.getItems()).filter(item -> item.getText().contains("住所"))
                    .findFirst().orElseThrow();
            row.setChecked(false);
            Event tick = new Event();
            tick.item = row;
            tick.detail = SWT.CHECK;
            differences.notifyListeners(SWT.Selection, tick);
            robot.click("取り込む");
        }, () -> new ReceiveDialog(window(), workbench.page(), read).open());

        assertEquals("000-1111-2222", editor.openCase().careCase().getClient().getPhone());
        assertEquals(address, editor.openCase().careCase().getClient().getAddress());
    }

    @Test
    void aListBecomesCases() throws Exception {
        Path workbook = folder.resolve("list.xlsx");
        try (XSSFWorkbook list = new XSSFWorkbook(); OutputStream file = Files.newOutputStream(workbook)) {
            String[][] rows = {{"氏名", "フリガナ", "被保険者番号", "保険者番号", "住所"},
                {"見本 一子", "ミホン イチコ", "0000099991", "990001", "架空市1-1"},
                {"見本 二子", "ミホン ニコ", "0000099992", "990001", "架空市2-2"}};
            Sheet sheet = list.createSheet("一覧");
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    (j == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(j).setCellValue(rows[i][j]);
                }
            }
            list.write(file);
        }
        List<Path> before = Cases.filesInFolder();
        List<Robot.Later> end = new ArrayList<>();

        robot.answering(() -> {
            robot.waitUntil("the people are listed", () -> robot.rows("一覧表の利用者").size() == 2);
            assertEquals(List.of(), unnamed(dialog()));
            assertEquals(List.of(), Walks.cut(dialog()));
            assertTrue(Arrays.stream(robot.find(Table.class, "一覧表の列").getItems())
                    .anyMatch(row -> row.getText(0).equals("住所") && row.getText(1).contains("住所")));
            end.add(robot.later("the end is told", () -> robot.has(Button.class, "OK"), () -> robot.click("OK")));
            robot.click("取り込む");
        }, () -> new ListImportDialog(window(), workbench.page(), workbook).open());

        end.forEach(Robot.Later::check);
        List<Path> made = new ArrayList<>(Cases.filesInFolder());
        made.removeAll(before);
        assertEquals(List.of("990001-0000099991.sasae", "990001-0000099992.sasae"),
                made.stream().map(file -> file.getFileName().toString()).toList());
        for (Path file : made) {
            assertTrue(new CaseFiles().open(file).careCase().orElseThrow().getClient().getAddress().startsWith("架空市"));
            Files.delete(file);
        }
    }

    @Test
    void aDamagedWorkbookIsNamedInTheDialog() throws Exception {
        Path workbook = Files.write(folder.resolve("list.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        robot.answering(() -> {
            robot.waitUntil("it is said", () -> robot.all(Text.class).stream()
                    .anyMatch(text -> text.getText().contains("XLSX")));
            assertFalse(isEnabled("取り込む"));
            dialog().close();
        }, () -> new ListImportDialog(window(), workbench.page(), workbook).open());
    }
}
