// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CarePackage;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.forms.internal.editor.CaseFormEditor;

/** Nothing is lost: conflicts, crashes and damaged files. */
class SavingTest extends WithEditor {

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("case.sasae");
        CaseResource resource = CaseFiles.create(file);
        resource.careCase().orElseThrow().setTitle("はじめ");
        CaseFiles.save(resource, file);
    }

    private void someoneElseWrites(String title) throws Exception {
        CaseResource other = new CaseFiles().open(file).resource();
        other.careCase().orElseThrow().setTitle(title);
        CaseFiles.save(other, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private String titleOnDisk() throws Exception {
        return new CaseFiles().open(file).careCase().orElseThrow().getTitle();
    }

    @Test
    void aConflictOnDiskIsAskedAndMyContentCanBeKept() throws Exception {
        CaseEditor editor = workbench.open(file);
        robot.enter("事例名", "わたしの変更");
        someoneElseWrites("ほかの人の変更");

        robot.answering(() -> robot.click("上書きする"), () -> workbench.run("org.eclipse.ui.file.save"));

        assertEquals("わたしの変更", titleOnDisk());
        assertFalse(editor.isDirty());
    }

    @Test
    void aConflictOnDiskCanBeGivenUp() throws Exception {
        CaseEditor editor = workbench.open(file);
        robot.enter("事例名", "わたしの変更");
        someoneElseWrites("ほかの人の変更");

        robot.answering(() -> robot.click("読み直す"), () -> workbench.run("org.eclipse.ui.file.save"));

        assertEquals("ほかの人の変更", titleOnDisk());
        assertEquals("ほかの人の変更", robot.read("事例名"));
        assertFalse(editor.isDirty());
    }

    @Test
    void unsavedWorkIsOfferedAfterACrash() throws Exception {
        leaveUnsavedWork("保存していない変更");

        CaseEditor[] editor = new CaseEditor[1];
        robot.answering(() -> robot.click("保存されていない内容を開く"), () -> editor[0] = workbench.open(file));

        assertEquals("保存していない変更", editor[0].openCase().careCase().getTitle());
        assertTrue(editor[0].isDirty());
        assertEquals("はじめ", titleOnDisk());
    }

    @Test
    void theSavedCaseCanBeOpenedInsteadOfUnsavedWork() throws Exception {
        leaveUnsavedWork("保存していない変更");

        CaseEditor[] editor = new CaseEditor[1];
        robot.answering(() -> robot.click("保存済みの事例を開く"), () -> editor[0] = workbench.open(file));

        assertEquals("はじめ", editor[0].openCase().careCase().getTitle());
    }

    /** What a program leaves behind that ends without closing its case. */
    private void leaveUnsavedWork(String title) throws Exception {
        Path kept = folder.resolve("kept");
        Path recovery = folder.resolve(".case.sasae.recovery");
        try (CaseSession session = CaseSession.open(file, new CaseFiles())) {
            session.execute(SetCommand.create(session.editingDomain(), session.careCase(),
                    CarePackage.Literals.CARE_CASE__TITLE, title));
            session.autosave();
            Files.copy(recovery, kept);
        }
        Files.move(kept, recovery);
    }

    @Test
    void aDamagedFileIsShownForReadingWithAReport() throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf('<')));

        CaseFormEditor editor = (CaseFormEditor) workbench.open(file);

        assertTrue(editor.openCase().session().isReadOnly());
        assertTrue(robot.has(org.eclipse.swt.widgets.Button.class, "別の名前で保存…"));
        assertEquals("はじめ", robot.read("事例名"));
    }
}
