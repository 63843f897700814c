// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.LastGoodCopy;
import org.sasae.core.files.OpenedCase;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.CaseGenerator;

/** Of a damaged file what can be read is read, and the last good copies are offered. */
class DamagedFileTest {

    @TempDir
    private Path folder;
    private Path file;
    private CaseResource resource;

    @BeforeEach
    void saveTwice() throws CaseFileException {
        file = folder.resolve("case.sasae");
        resource = new CaseResource(URI.createFileURI(file.toString()));
        resource.getContents().add(CaseGenerator.generate(3, 300));
        caseOf(resource).setTitle("一回目");
        CaseFiles.save(resource, file);
        caseOf(resource).setTitle("二回目");
        CaseFiles.save(resource, file);
    }

    @Test
    void aTruncatedFileOpensUpToItsEnd() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        OpenedCase opened = new CaseFiles().openDamaged(file);

        assertEquals("二回目", opened.careCase().orElseThrow().getTitle());
        assertTrue(opened.isDamaged());
        assertEquals(Kind.TRUNCATED, opened.problems().getFirst().kind());
        long objects = count(opened.resource());
        assertTrue(objects > 100 && objects < 300, "objects read: " + objects);
    }

    @Test
    void aFileCutAnywhereAfterItsBeginningOpensForReading() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String text = new String(whole, StandardCharsets.UTF_8);
        int begin = text.substring(0, text.indexOf('>', text.indexOf("<care:CareCase")) + 1)
                .getBytes(StandardCharsets.UTF_8).length;
        for (int length = begin; length < whole.length - 1; length += 97) {
            if (isInsideCharacter(whole, length)) {
                continue;
            }
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(new CaseFiles().openDamaged(file).careCase().isPresent());
        }
    }

    @Test
    void aWrongValueIsLeftOutAndTheRestIsRead() throws IOException {
        CareCase careCase = caseOf(resource);
        String text = Files.readString(file).replace("title=\"二回目\"", "title=\"二回目\" formatVersion=\"1\" x=\"y\"")
                .replaceFirst(" formatVersion=\"1\"", "");
        Files.writeString(file, text);

        OpenedCase opened = new CaseFiles().openDamaged(file);

        assertEquals(count(resource), count(opened.resource()));
        assertEquals(careCase.getTitle(), opened.careCase().orElseThrow().getTitle());
    }

    @Test
    void aDateThatDoesNotExistBecomesUnknown() throws IOException {
        CaseResource small = CaseFiles.create(file);
        caseOf(small).getClient().setBirthDate(java.time.LocalDate.of(1946, 5, 1));
        CaseFiles.save(small, file);
        Files.writeString(file, Files.readString(file).replace("1946-05-01", "1946-02-30"));

        OpenedCase opened = new CaseFiles().openDamaged(file);

        assertNull(opened.careCase().orElseThrow().getClient().getBirthDate());
        assertEquals(List.of(Kind.BAD_VALUE), opened.problems().stream().map(CaseFileProblem::kind).toList());
    }

    @Test
    void theSecondObjectWithAnIdGetsANewOne() throws IOException {
        CaseResource small = CaseFiles.create(file);
        CaseFiles.save(small, file);
        String id = small.getID(caseOf(small).getClient());
        Files.writeString(file, Files.readString(file).replace(small.getID(caseOf(small).getFamily()), id));

        OpenedCase opened = new CaseFiles().openDamaged(file);

        CareCase careCase = opened.careCase().orElseThrow();
        assertEquals(id, opened.resource().getID(careCase.getClient()));
        assertNotEquals(id, opened.resource().getID(careCase.getFamily()));
        assertEquals(List.of(Kind.DUPLICATE_ID), opened.problems().stream().map(CaseFileProblem::kind).toList());
    }

    @Test
    void theContentBeforeTheLastSaveIsOfferedAsLastGoodCopy() throws IOException {
        Files.writeString(file, "");

        List<LastGoodCopy> copies = new CaseFiles().lastGoodCopies(file);

        assertEquals(1, copies.size());
        assertEquals("一回目", new CaseFiles().open(copies.getFirst().path()).careCase().orElseThrow().getTitle());
    }

    @Test
    void aCopyThatIsItselfDamagedIsNotOffered() throws IOException {
        LastGoodCopy copy = new CaseFiles().lastGoodCopies(file).getFirst();
        Files.write(copy.path(), "<care".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), new CaseFiles().lastGoodCopies(file));
    }

    @Test
    void aFileWithoutCopiesOffersNone() throws IOException {
        assertEquals(List.of(), new CaseFiles().lastGoodCopies(folder.resolve("other.sasae")));
    }

    private static boolean isInsideCharacter(byte[] utf8, int index) {
        return (utf8[index] & 0xC0) == 0x80;
    }

    private static CareCase caseOf(CaseResource resource) {
        return resource.careCase().orElseThrow();
    }

    private static long count(CaseResource resource) {
        long[] count = {0};
        resource.getAllContents().forEachRemaining(object -> count[0]++);
        return count[0];
    }
}
