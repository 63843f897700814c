// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.sheets.internal.FamilyExportHandler;
import org.sasae.ui.sheets.internal.FamilyImportHandler;

/** Families go to files of genealogy programs and come from them. */
class FamilyFilesTest {

    private static final String FILE = """
            0 HEAD
            1 GEDC
            2 VERS 5.5.1
            1 CHAR UTF-8
            0 @I1@ INDI
            1 NAME 港 一郎
            1 SEX M
            1 ASSO @I2@
            2 RELA 妻
            0 @I2@ INDI
            1 NAME 港 よし
            1 SEX F
            1 BIRT
            2 DATE 3 MAY 1950
            0 @I3@ INDI
            1 NAME 浜 なぎ
            0 @F1@ FAM
            1 HUSB @I1@
            1 WIFE @I2@
            1 CHIL @I3@
            0 TRLR
            """;

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();

    @AfterEach
    void close() {
        workbench.closeAll();
    }

    private Shell window() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    private Shell dialog() {
        return Arrays.stream(window().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().startsWith("家族の")).findFirst().orElseThrow();
    }

    private List<String> persons() {
        Table table = robot.find(Table.class, "人");
        return Arrays.stream(table.getItems()).map(item -> IntStream.range(0, table.getColumnCount())
                .mapToObj(item::getText).collect(Collectors.joining(" "))).toList();
    }

    /** Reading and writing show their progress first, and must go on meanwhile. */
    private void answering(Runnable answer, Runnable action) {
        Robot.Later later = robot.later("the dialog is open", this::isOpen, answer);
        action.run();
        later.check();
    }

    private boolean isOpen() {
        return Arrays.stream(window().getDisplay().getShells())
                .anyMatch(shell -> shell.isVisible() && shell.getText().startsWith("家族の"));
    }

    private String said() {
        List<String> words = new ArrayList<>();
        Robot.walk(dialog(), control -> {
            if (control instanceof Label label) {
                words.add(label.getText());
            } else if (control instanceof Text text) {
                words.add(text.getText());
            }
        });
        return String.join("\n", words);
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("family.ged"), text, StandardCharsets.UTF_8);
    }

    private static List<String> names(CareCase careCase) {
        return careCase.getFamily().getMembers().stream().map(FamilyMember::getName).toList();
    }

    @Test
    void whatWouldComeIsShownAndComesInOneStep() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        CareCase before = EcoreUtil.copy(editor.openCase().careCase());
        Path file = file(FILE);

        answering(() -> {
            assertEquals(3, persons().size());
            assertTrue(persons().get(1).contains("港 よし") && persons().get(1).contains("昭和25年5月3日"),
                    persons().get(1));
            assertEquals("港 一郎と港 よし　子：浜 なぎ", robot.read("夫婦・親子"));
            assertTrue(EcoreUtil.equals(before, editor.openCase().careCase()), "nothing has changed yet");
            robot.choose("利用者本人", "浜 なぎ");
            assertTrue(persons().get(2).contains("本人"), persons().get(2));
            robot.choose("利用者本人", "港 一郎");
            assertTrue(persons().get(1).contains("妻"), persons().get(1));
            assertEquals(List.of(), Walks.cut(dialog()));
            assertEquals(List.of(), Walks.english(dialog()));
            robot.click("取り込む");
        }, () -> FamilyImportHandler.show(window(), editor.openCase(), file));

        assertTrue(names(editor.openCase().careCase()).containsAll(List.of("港 よし", "浜 なぎ")));
        assertTrue(names(editor.openCase().careCase()).containsAll(names(before)));
        assertEquals("家族の取り込み", editor.openCase().session().undoLabel().orElseThrow());
        editor.openCase().session().undo();
        assertTrue(EcoreUtil.equals(before, editor.openCase().careCase()));
    }

    @Test
    void theFamilyOfTheCaseMayBeReplaced() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        String client = names(editor.openCase().careCase()).getFirst();
        Path file = file(FILE.replace("港 一郎", client));

        answering(() -> {
            assertTrue(persons().get(0).contains("同じ人"), persons().get(0));
            robot.click("ファイルの家族に入れ替える");
            robot.click("取り込む");
        }, () -> FamilyImportHandler.show(window(), editor.openCase(), file));

        assertEquals(List.of(client, "港 よし", "浜 なぎ"), names(editor.openCase().careCase()));
    }

    @Test
    void aDialogThatIsClosedLeavesTheCaseAsItWas() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        Path file = file(FILE);
        answering(() -> dialog().close(), () -> FamilyImportHandler.show(window(), editor.openCase(), file));
        assertFalse(editor.openCase().session().isDirty());
    }

    @ParameterizedTest
    @CsvSource({"'', GEDCOMファイルではありません", "'<html>', GEDCOMファイルではありません", "'0 HEAD\n0 TRLR', 人物がありません"})
    void aFileThatHoldsNoFamilyIsRefusedInOneSentence(String content, String why) throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        Path file = file(content);
        answering(() -> {
            assertTrue(said().contains("family.gedを読み込めませんでした") && said().contains(why), said());
            robot.click("OK");
        }, () -> FamilyImportHandler.show(window(), editor.openCase(), file));
        assertFalse(editor.openCase().session().isDirty());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        answering(() -> {
            assertTrue(said().contains("none.gedを読み込めませんでした"), said());
            robot.click("OK");
        }, () -> FamilyImportHandler.show(window(), editor.openCase(), folder.resolve("none.ged")));
    }

    @Test
    void whatAFileCannotHoldIsSaidAfterWriting() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        Path file = folder.resolve("out.ged");
        answering(() -> {
            assertTrue(said().contains("out.ged") && said().contains("介護の役割、世帯、関係の線"), said());
            robot.click("OK");
        }, () -> FamilyExportHandler.write(window(), EcoreUtil.copy(editor.openCase().careCase()), file,
                GedcomVersion.V7));
        assertTrue(Files.readString(file).startsWith("\uFEFF0 HEAD") || Files.readString(file).startsWith("0 HEAD"));

        answering(() -> {
            persons().forEach(row -> assertTrue(row.contains("同じ人"), row));
            robot.click("取り込む");
        }, () -> FamilyImportHandler.show(window(), editor.openCase(), file));
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsLeft() throws Exception {
        CaseEditor editor = workbench.open(WorkbenchRobot.sample("mrs-a.sasae", folder));
        answering(() -> {
            assertTrue(said().contains("out.gedを書き出せませんでした"), said());
            robot.click("OK");
        }, () -> FamilyExportHandler.write(window(), EcoreUtil.copy(editor.openCase().careCase()),
                folder.resolve("none").resolve("out.ged"), GedcomVersion.V5_5_1));
        assertFalse(Files.exists(folder.resolve("none")));
    }
}
