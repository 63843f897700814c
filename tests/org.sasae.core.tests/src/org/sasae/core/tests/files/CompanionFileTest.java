// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CompanionFile;
import org.sasae.core.session.CaseSession;

/** Files that tools keep hidden beside a case. */
class CompanionFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void saveACase() throws IOException {
        file = folder.resolve("山田.sasae");
        try (CaseSession session = CaseSession.create(file, new CaseFiles())) {
            session.save();
        }
    }

    @Test
    void itLiesHiddenBesideTheCaseAndItsContentIsReplaced() throws IOException {
        CompanionFile companion = CompanionFile.of(file, "aird");
        companion.write(new byte[] {1});
        companion.write(new byte[] {2, 3});

        assertEquals(".山田.sasae.aird", companion.path().getFileName().toString());
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(companion.path()));
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        CompanionFile companion = CompanionFile.of(file, "aird");
        companion.write(new byte[] {1});

        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(companion.path()));
    }

    @Test
    void itGoesWithItsCaseAndThoseOfOtherCasesStay() throws IOException {
        CompanionFile companion = CompanionFile.of(file, "aird");
        companion.write(new byte[] {1});
        CompanionFile other = CompanionFile.of(folder.resolve("山田.sasae.二.sasae"), "aird");
        other.write(new byte[] {1});

        CaseSession.delete(file);

        assertFalse(Files.exists(companion.path()));
        assertTrue(Files.exists(other.path()));
    }

    @Test
    void aKindIsPlainLettersAndNoneOfTheSessionsOwnFiles() {
        assertThrows(IllegalArgumentException.class, () -> CompanionFile.of(file, "../x"));
        assertThrows(IllegalArgumentException.class, () -> CompanionFile.of(file, "recovery"));
    }
}
