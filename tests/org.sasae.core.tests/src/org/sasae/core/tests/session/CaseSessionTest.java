// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseInUseException;
import org.sasae.core.session.CaseSession;
import org.sasae.core.session.CaseSessionListener.Change;
import org.sasae.core.session.DiskState;
import org.sasae.core.session.Recovery;
import org.sasae.core.tests.ChildProcess;
import org.sasae.model.care.CarePackage;

/** One open case: what is dirty, who has it open, what is on the disk. */
class CaseSessionTest {

    private static final CaseFiles FILES = new CaseFiles();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void saveACase() throws CaseFileException {
        file = folder.resolve("case.sasae");
        write(file, "はじめ");
    }

    @Test
    void aChangeMakesTheSessionDirtyAndUndoMakesItCleanAgain() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            assertFalse(session.isDirty());

            rename(session, "新しい題");
            assertTrue(session.isDirty());
            assertEquals(Optional.of("事例名を変更"), session.undoLabel());

            session.undo();
            assertFalse(session.isDirty());
            assertEquals("はじめ", session.careCase().getTitle());
            assertEquals(Optional.of("事例名を変更"), session.redoLabel());

            session.redo();
            assertEquals("新しい題", session.careCase().getTitle());
        }
    }

    @Test
    void savingMakesTheSessionCleanAndKeepsUndo() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "新しい題");
            session.save();

            assertFalse(session.isDirty());
            assertEquals("新しい題", titleOf(file));
            assertEquals(DiskState.UNCHANGED, session.checkDisk());

            session.undo();
            assertTrue(session.isDirty());
        }
    }

    @Test
    void undoAfterSavingAndAnotherChangeNeverLooksClean() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "一");
            session.save();
            session.undo();
            rename(session, "二");

            assertTrue(session.isDirty());
        }
    }

    @Test
    void deletingACaseLeavesNothingOfItAndKeepsTheCopiesOfOthers() throws IOException {
        Path other = folder.resolve("other.sasae");
        write(other, "別の事例");
        write(other, "別の事例の続き");
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "新しい題");
            session.save();
        }
        assertFalse(FILES.lastGoodCopies(file).isEmpty());

        CaseSession.delete(file);

        assertFalse(Files.exists(file));
        assertTrue(FILES.lastGoodCopies(file).isEmpty());
        assertEquals(1, FILES.lastGoodCopies(other).size());
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().contains("case.sasae")).toList());
        }
    }

    @Test
    void aCaseThatIsOpenIsNotDeleted() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            assertThrows(CaseInUseException.class, () -> CaseSession.delete(file));
            assertTrue(Files.exists(session.file()));
        }
    }

    @Test
    void listenersHearWhatHappens() throws IOException {
        List<Change> heard = new ArrayList<>();
        try (CaseSession session = CaseSession.open(file, FILES)) {
            session.addListener((s, change) -> heard.add(change));
            rename(session, "新しい題");
            session.save();
            session.reload();
        }

        assertTrue(heard.indexOf(Change.CONTENT) < heard.indexOf(Change.DIRTY));
        assertTrue(heard.indexOf(Change.DIRTY) < heard.indexOf(Change.SAVED));
        assertTrue(heard.indexOf(Change.SAVED) < heard.indexOf(Change.RELOADED));
        assertEquals(Change.CLOSED, heard.getLast());
    }

    @Test
    void aChangeOfTheFileByOthersIsNoticedAndNotOverwritten() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "わたし");
            write(file, "ほかの人");

            assertEquals(DiskState.CHANGED, session.checkDisk());
            assertEquals(Kind.CHANGED_ON_DISK, assertThrows(CaseFileException.class, session::save).kind());
            assertEquals("ほかの人", titleOf(file));
            assertTrue(session.isDirty());

            session.saveOverwriting();
            assertEquals("わたし", titleOf(file));
            assertEquals("ほかの人", titleOf(FILES.lastGoodCopies(file).getFirst().path()));
        }
    }

    @Test
    void aFileThatWasOnlyTouchedIsUnchanged() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1000));

            assertEquals(DiskState.UNCHANGED, session.checkDisk());
        }
    }

    @Test
    void aDeletedFileIsNoticedAndWrittenAnew() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            Files.delete(file);

            assertEquals(DiskState.DELETED, session.checkDisk());
            session.save();
            assertEquals("はじめ", titleOf(file));
        }
    }

    @Test
    void reloadingTakesTheFileAndForgetsUndo() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            Object before = session.careCase();
            rename(session, "わたし");
            write(file, "ほかの人");

            session.reload();

            assertNotSame(before, session.careCase());
            assertEquals("ほかの人", session.careCase().getTitle());
            assertFalse(session.isDirty());
            assertEquals(Optional.empty(), session.undoLabel());
        }
    }

    @Test
    void reloadingADamagedFileLeavesTheSessionAsItWas() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "わたし");
            Files.writeString(file, "<");

            assertThrows(CaseFileException.class, session::reload);
            assertEquals("わたし", session.careCase().getTitle());
            assertTrue(session.isDirty());
        }
    }

    @Test
    void aCaseThatIsOpenCannotBeOpenedASecondTime() throws IOException {
        try (CaseSession first = CaseSession.open(file, FILES)) {
            CaseInUseException e = assertThrows(CaseInUseException.class, () -> CaseSession.open(file, FILES));

            assertEquals(ProcessHandle.current().pid(), e.holder().pid());
            assertTrue(e.message(Locale.JAPANESE).contains(System.getProperty("user.name")));
            try (CaseSession reading = CaseSession.openReadOnly(file, FILES)) {
                assertEquals(first.careCase().getTitle(), reading.careCase().getTitle());
            }
        }
        CaseSession.open(file, FILES).close();
    }

    @Test
    void aCaseThatAnotherProcessHasOpenIsRefusedUntilThatProcessDies() throws Exception {
        Process other = ChildProcess.start(LockingChild.class, folder.resolve(".case.sasae.lock").toString());
        try {
            assertEquals('.', other.getInputStream().read());

            CaseInUseException e = assertThrows(CaseInUseException.class, () -> CaseSession.open(file, FILES));
            assertEquals("taro", e.holder().user());
            assertTrue(e.message(Locale.JAPANESE).contains("centre-2"));
            CaseSession.openAnyway(file, FILES).close();
        } finally {
            other.destroyForcibly().waitFor();
        }
        CaseSession.open(file, FILES).close();
    }

    @Test
    void theLockThatADeadProcessLeftIsTakenOver() throws IOException {
        Files.writeString(folder.resolve(".case.sasae.lock"), "user=x\nhost=y\npid=1\nsince=2024-04-01T00:00:00Z\n");

        CaseSession.open(file, FILES).close();
    }

    @Test
    void aCaseOpenedForReadingCannotBeChangedOrSaved() throws IOException {
        try (CaseSession session = CaseSession.openReadOnly(file, FILES)) {
            assertFalse(rename(session, "x"));
            assertEquals("はじめ", session.careCase().getTitle());
            assertEquals(Kind.READ_ONLY, assertThrows(CaseFileException.class, session::save).kind());
        }
    }

    @Test
    void savingUnderAnotherNameGoesOnWithThatFile() throws IOException {
        Path other = folder.resolve("other.sasae");
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "別名");
            session.saveAs(other);

            assertEquals(other, session.file());
            assertFalse(session.isDirty());
            assertEquals("はじめ", titleOf(file));
            assertEquals("別名", titleOf(other));
            CaseSession.open(file, FILES).close();
            assertThrows(CaseInUseException.class, () -> CaseSession.open(other, FILES));
        }
    }

    @Test
    void aDamagedFileOpensForReadingAndBecomesACaseUnderAnotherName() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        Path other = folder.resolve("other.sasae");

        try (CaseSession session = CaseSession.openDamaged(file, FILES)) {
            assertTrue(session.isReadOnly());
            assertEquals(Kind.TRUNCATED, session.problems().getFirst().kind());

            session.saveAs(other);
            assertTrue(rename(session, "救い出した"));
            session.save();
        }
        assertEquals("救い出した", titleOf(other));
        assertEquals(text.substring(0, text.length() - 20), Files.readString(file));
    }

    @Test
    void aNewCaseIsDirtyUntilItIsSavedAndNeverReplacesAnotherFile() throws IOException {
        Path fresh = folder.resolve("new.sasae");
        try (CaseSession session = CaseSession.create(fresh, FILES)) {
            assertTrue(session.isDirty());
            assertFalse(Files.exists(fresh));
            write(fresh, "ほかの人");
            assertEquals(Kind.CHANGED_ON_DISK, assertThrows(CaseFileException.class, session::save).kind());
            Files.delete(fresh);
            session.save();
            assertFalse(session.isDirty());
        }
    }

    @Test
    void autosaveWritesBesideTheFileAndTheWorkIsOfferedAfterACrash() throws IOException {
        CaseSession crashed = CaseSession.open(file, FILES);
        assertFalse(crashed.autosave());
        rename(crashed, "未保存");
        assertTrue(crashed.autosave());
        assertFalse(crashed.autosave());
        assertEquals("はじめ", titleOf(file));
        assertEquals(Optional.empty(), CaseSession.recoverable(file, FILES), "the work of a living session");
        byte[] left = Files.readAllBytes(folder.resolve(".case.sasae.recovery"));
        crashed.close();
        assertFalse(Files.exists(folder.resolve(".case.sasae.recovery")));
        Files.write(folder.resolve(".case.sasae.recovery"), left);

        Recovery recovery = CaseSession.recoverable(file, FILES).orElseThrow();
        assertFalse(recovery.fileIsNewer());
        try (CaseSession session = CaseSession.openRecovered(recovery, FILES)) {
            assertEquals("未保存", session.careCase().getTitle());
            assertTrue(session.isDirty());
            session.save();
        }
        assertEquals("未保存", titleOf(file));
        assertEquals(Optional.empty(), CaseSession.recoverable(file, FILES));
    }

    @Test
    void closingLeavesNothingBehind() throws IOException {
        try (CaseSession session = CaseSession.open(file, FILES)) {
            rename(session, "x");
            session.autosave();
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aRecoveryFileThatIsDamagedIsNotOffered() throws IOException {
        Files.writeString(folder.resolve(".case.sasae.recovery"), "<care");

        assertEquals(Optional.empty(), CaseSession.recoverable(file, FILES));
    }

    private static boolean rename(CaseSession session, String title) {
        return session.execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE)
                .set(session.careCase(), CarePackage.Literals.CARE_CASE__TITLE, title));
    }

    private static void write(Path file, String title) throws CaseFileException {
        CaseResource resource = CaseFiles.create(file);
        resource.careCase().orElseThrow().setTitle(title);
        CaseFiles.save(resource, file);
    }

    private static String titleOf(Path file) throws CaseFileException {
        return FILES.open(file).careCase().orElseThrow().getTitle();
    }
}
