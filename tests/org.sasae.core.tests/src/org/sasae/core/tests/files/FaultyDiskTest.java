// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseSession;
import org.sasae.testkit.FaultyFiles;
import org.sasae.testkit.FaultyFiles.Operation;

/** What the operating system refuses is said, and the old content stays. */
class FaultyDiskTest {

    @TempDir
    private Path folder;
    private Path file;
    private byte[] before;
    private CaseResource changed;

    @BeforeEach
    void saveACase() throws IOException {
        file = folder.resolve("case.sasae");
        changed = CaseFiles.create(file);
        CaseFiles.save(changed, file);
        before = Files.readAllBytes(file);
        changed.careCase().orElseThrow().setTitle("変更後");
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() {
        Path path = failing(Operation.READ, new AccessDeniedException(file.toString()));

        assertEquals(Kind.NO_PERMISSION,
                assertThrows(CaseFileException.class, () -> new CaseFiles().open(path)).kind());
    }

    @Test
    void aDriveThatFailsIsSaidWithoutNamingTheFileASecondTime() {
        Path path = failing(Operation.READ, new FileSystemException(file.toString(), null, "Input/output error"));

        CaseFileException e = assertThrows(CaseFileException.class, () -> new CaseFiles().open(path));

        assertEquals(Kind.READ_FAILED, e.kind());
        assertEquals(List.of("Input/output error"), e.problem().details());
        assertTrue(e.message(Locale.JAPANESE).contains("Input/output error"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
        Path path = failing(Operation.WRITE, new AccessDeniedException(folder.toString()));

        assertFails(Kind.SAVE_NO_PERMISSION, path);
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        Path path = failing(Operation.WRITE, new FileSystemException(file.toString(), null, "No space left on device"));

        CaseFileException e = assertFails(Kind.SAVE_FAILED, path);
        assertTrue(e.message(Locale.ENGLISH).contains("No space left on device"));
    }

    @Test
    void aFileSystemThatCannotReplaceInOneStepIsSaid() throws IOException {
        Path path = failing(Operation.MOVE, new AtomicMoveNotSupportedException("a", "b", "not supported"));

        assertFails(Kind.SAVE_FAILED, path);
    }

    @Test
    void withoutLinksTheLastGoodCopyIsCopied() throws IOException {
        Path path = failing(Operation.LINK, new FileSystemException("link", null, "Operation not supported"));

        CaseFiles.save(changed, path);

        assertArrayEquals(before, Files.readAllBytes(new CaseFiles().lastGoodCopies(file).getFirst().path()));
        assertArrayEquals(changed.toBytes(), Files.readAllBytes(file));
    }

    @Test
    void aCaseInAFolderThatMayNotBeWrittenOpensWithoutALock() throws IOException {
        Path path = failing(Operation.WRITE, new AccessDeniedException(folder.toString()));

        try (CaseSession session = CaseSession.open(path, new CaseFiles())) {
            assertEquals(Kind.SAVE_NO_PERMISSION,
                    assertThrows(CaseFileException.class, session::saveOverwriting).kind());
        }
    }

    private CaseFileException assertFails(Kind kind, Path path) throws IOException {
        CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(changed, path));
        assertEquals(kind, e.kind());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(f -> f.getFileName().toString().endsWith(".saving")).toList());
        }
        return e;
    }

    private Path failing(Operation failing, IOException exception) {
        return FaultyFiles.path(file, (operation, path) -> {
            if (operation == failing) {
                throw exception;
            }
        });
    }
}
