// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.OpenedCase;

/** The sample cases of the repository are in order. */
class SamplesTest {

    static List<Path> samples() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        try (Stream<Path> files = Files.list(folder.resolve("samples"))) {
            return files.filter(file -> file.toString().endsWith(".sasae")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsWrittenAsSavingItWouldWriteIt(Path sample) throws IOException {
        OpenedCase opened = new CaseFiles().open(sample);

        assertEquals(List.of(), opened.problems());
        assertTrue(opened.careCase().isPresent());
        assertEquals(Files.readString(sample), new String(opened.resource().toBytes(), StandardCharsets.UTF_8),
                "open it in Sasae and save it once");
    }

    @Test
    void manyThreadsOpenCasesAtOnce() throws IOException {
        CaseFiles files = new CaseFiles();
        Path sample = samples().getFirst();
        byte[] expected = Files.readAllBytes(sample);

        boolean allEqual = IntStream.range(0, 200).parallel().allMatch(i -> Arrays.equals(expected, bytes(files, sample)));

        assertTrue(allEqual);
    }

    private static byte[] bytes(CaseFiles files, Path file) {
        try {
            return files.open(file).resource().toBytes();
        } catch (CaseFileException e) {
            throw new UncheckedIOException(e);
        }
    }
}
