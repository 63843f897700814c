// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.LastGoodCopy;
import org.sasae.core.internal.files.SafeFile;
import org.sasae.core.internal.files.SaveStep;
import org.sasae.core.tests.ChildProcess;
import org.sasae.testkit.CaseGenerator;

/**
 * Really kills a process while it saves a case, hundreds of times, and finds the old or the new content as a whole.
 *
 * <p>{@code -Dsasae.kills=N} sets how often it is killed at random moments.
 */
class KilledSaveTest {

    private static final int AT_EACH_STEP = 10;
    private static final int AT_RANDOM_MOMENTS = Integer.getInteger("sasae.kills", 110);

    @TempDir
    private Path folder;
    private Path file;
    private byte[] oldContent;
    private byte[] newContent;
    private Path oldFile;
    private Path newFile;

    @BeforeEach
    void makeContents() throws IOException {
        file = folder.resolve("case.sasae");
        oldContent = bytes(1);
        newContent = bytes(2);
        oldFile = Files.write(folder.resolve("old.bytes"), oldContent);
        newFile = Files.write(folder.resolve("new.bytes"), newContent);
    }

    @ParameterizedTest
    @EnumSource(SaveStep.class)
    void aProcessThatDiesAtAStepLeavesTheOldOrTheNewContent(SaveStep step) throws Exception {
        for (int i = 0; i < AT_EACH_STEP; i++) {
            Files.write(file, oldContent);

            assertEquals(7, child(newFile.toString(), step.name()).waitFor());

            byte[] expected = step.compareTo(SaveStep.MOVED) < 0 ? oldContent : newContent;
            assertArrayEquals(expected, Files.readAllBytes(file), () -> "after a death at " + step);
            assertEverythingOpens();
        }
    }

    @Test
    void aProcessKilledAtAnyMomentLeavesTheOldOrTheNewContent() throws Exception {
        Random random = new Random(20240401);
        Files.write(file, oldContent);
        Set<Integer> seen = new LinkedHashSet<>();
        for (int i = 0; i < AT_RANDOM_MOMENTS; i++) {
            Process process = child(newFile.toString(), oldFile.toString());
            waitForSaves(process, 1 + random.nextInt(6));
            busyFor(random.nextInt(3_000_000));
            process.destroyForcibly().waitFor();

            byte[] found = Files.readAllBytes(file);
            boolean isOld = Arrays.equals(oldContent, found);
            assertTrue(isOld || Arrays.equals(newContent, found), "kill " + i + " left " + found.length + " bytes");
            seen.add(isOld ? 0 : 1);
            if (i % 10 == 0) {
                assertEverythingOpens();
            }
        }
        assertEquals(2, seen.size(), "both contents were seen, so the kills came at different moments");
        SafeFile.at(file).write("<later/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("<later/>", Files.readString(file));
    }

    private void assertEverythingOpens() throws CaseFileException {
        CaseFiles files = new CaseFiles();
        files.open(file);
        for (LastGoodCopy copy : files.lastGoodCopies(file)) {
            files.open(copy.path());
        }
    }

    private Process child(String... arguments) throws IOException, URISyntaxException {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        return ChildProcess.start(SavingChild.class, all.toArray(String[]::new));
    }

    private static void waitForSaves(Process process, int saves) throws IOException {
        InputStream out = process.getInputStream();
        for (int i = 0; i < saves; i++) {
            assertEquals('.', out.read(), "the child process saves");
        }
    }

    /** Lets the child go on for a moment shorter than any timer can measure. */
    private static void busyFor(int nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private byte[] bytes(long seed) {
        CaseResource resource = new CaseResource(URI.createFileURI(file.toString()));
        resource.getContents().add(CaseGenerator.generate(seed, 500));
        return resource.toBytes();
    }
}
