// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.PrivateFile;

class PrivateFileTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = new byte[1 << 20];

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFileIsWrittenForItsOwner() throws IOException {
        Path file = folder.resolve("plan.pdf");

        PrivateFile.write(file, OLD);
        PrivateFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void anInterruptedThreadLeavesTheOldFileWhole() throws IOException {
        Path file = Files.write(folder.resolve("plan.pdf"), OLD);

        Thread.currentThread().interrupt();
        assertThrows(IOException.class, () -> PrivateFile.write(file, NEW));

        assertTrue(Thread.interrupted());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void nothingIsLeftWhereTheNameIsTaken() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("plan.pdf/inside")).getParent();

        assertThrows(IOException.class, () -> PrivateFile.write(taken, NEW));

        assertEquals(List.of(taken), files());
    }
}
