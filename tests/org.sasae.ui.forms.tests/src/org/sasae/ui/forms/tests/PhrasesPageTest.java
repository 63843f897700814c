// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseFile;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.Walks;
import org.sasae.testkit.ui.WorkbenchRobot;

/** The phrases of the office in the preferences. */
class PhrasesPageTest {

    @TempDir
    private Path folder;
    private final Robot robot = new WorkbenchRobot().robot();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sasae.ui");

    @BeforeEach
    void ownCaseFolder() {
        preferences.put("caseFolder", folder.toString());
    }

    @AfterEach
    void usualCaseFolder() {
        preferences.remove("caseFolder");
    }

    private void inPreferences(Runnable action) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, "org.sasae.ui.forms.phrasesPage", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            robot.settle();
            action.run();
        } finally {
            dialog.close();
        }
    }

    @Test
    void aSentenceIsAddedForAFieldAndKept() throws Exception {
        inPreferences(() -> {
            robot.click("追加(A)");
            robot.choose("欄", "経過記録 › 内容");
            robot.enter("文", "電話で、薬のことを確かめた。");
            assertEquals(List.of("経過記録 › 内容"), robot.rows("事業所の定型文"));
            robot.click("適用して閉じる");
        });

        assertEquals(List.of(new Phrase("ProgressEntry.content", "", "電話で、薬のことを確かめた。")),
                PhraseFile.read(folder.resolve(PhraseFile.NAME)));
    }

    @Test
    void aSentenceIsRemovedOnlyWhenThePageIsLeftWithOk() throws Exception {
        Path file = folder.resolve(PhraseFile.NAME);
        PhraseFile.write(file, List.of(new Phrase("", "", "一つ目"), new Phrase("Old.field", "分類", "二つ目")));
        byte[] before = Files.readAllBytes(file);

        inPreferences(() -> {
            robot.click("削除(R)");
            assertEquals(List.of("Old.field"), robot.rows("事業所の定型文"));
            assertEquals("二つ目", robot.find(Text.class, "文").getText());
        });

        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void thePageIsInJapaneseNamedAndNotCut() {
        inPreferences(() -> {
            Shell dialog = robot.find(Text.class, "文").getShell();
            assertEquals(List.of(), Walks.english(dialog).stream().filter(text -> !text.equals("English")).toList());
            assertEquals(List.of(), Walks.cut(dialog));
        });
    }
}
