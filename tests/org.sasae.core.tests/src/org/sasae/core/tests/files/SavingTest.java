// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.internal.files.Copies;
import org.sasae.core.internal.files.SafeFile;
import org.sasae.core.internal.files.SaveStep;
import org.sasae.model.care.CareCase;

/** What a save leaves in the folder, when it succeeds and when it fails. */
class SavingTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void chooseFile() throws IOException {
        // The name of the temporary folder may itself go through a link.
        folder = folder.toRealPath();
        file = folder.resolve("山田 花子.sasae");
    }

    @ParameterizedTest
    @EnumSource(SaveStep.class)
    void aFailureAtAnyStepLeavesTheOldOrTheNewContentAndNoTemporaryFile(SaveStep failing) throws IOException {
        Files.write(file, OLD);
        SafeFile safe = SafeFile.at(file, step -> {
            if (step == failing) {
                throw new IllegalStateException("as if the disk were full");
            }
        });

        assertThrows(IllegalStateException.class, () -> safe.write(NEW));

        assertArrayEquals(failing.compareTo(SaveStep.MOVED) < 0 ? OLD : NEW, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(f -> f.getFileName().toString().endsWith(".saving")).toList());
        }
    }

    @Test
    void theStepsOfASaveComeInTheirOrder() throws IOException {
        List<SaveStep> steps = new java.util.ArrayList<>();

        SafeFile.at(file, steps::add).write(NEW);

        assertEquals(List.of(SaveStep.values()), steps);
    }

    @Test
    void aSavedFileBelongsToItsOwnerOnly() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.write(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        SafeFile.at(file).write(NEW);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(".sasae-copies"))));
    }

    @Test
    void aSymbolicLinkStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = elsewhere.resolve("target.sasae");
        Files.write(target, OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.sasae"), Path.of("middle.sasae"));
        Files.createSymbolicLink(folder.resolve("middle.sasae"), Path.of("elsewhere", "target.sasae"));

        SafeFile.at(link).write(NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(target));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertArrayEquals(OLD, Files.readAllBytes(Copies.of(target).list().getFirst().path()));
    }

    @Test
    void aLinkThatLeadsToNothingYetGetsItsFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.sasae"), Path.of("later.sasae"));

        SafeFile.at(link).write(NEW);

        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("later.sasae")));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void savingTheSameContentAgainKeepsNoFurtherCopy() throws IOException {
        for (int i = 0; i < 5; i++) {
            SafeFile.at(file).write(NEW);
        }

        assertEquals(List.of(), Copies.of(file).list());
    }

    @Test
    void onlyTheNewestCopiesOfADayAreKept() throws IOException {
        for (int i = 0; i < 20; i++) {
            SafeFile.at(file).write(("content " + i).getBytes(StandardCharsets.UTF_8));
        }

        List<Copies.Copy> copies = Copies.of(file).list();
        // Five, and one more for the day itself; two when the test runs over midnight.
        assertTrue(copies.size() == 6 || copies.size() == 7, "copies: " + copies.size());
        for (int i = 0; i < 5; i++) {
            assertEquals("content " + (18 - i), Files.readString(copies.get(i).path()));
        }
    }

    @Test
    void theLastCopyOfEachEarlierDayIsKept() throws IOException {
        Path copies = Files.createDirectory(folder.resolve(".sasae-copies"));
        for (int day = 1; day <= 9; day++) {
            for (int hour : IntStream.range(8, 11).toArray()) {
                Files.writeString(copies.resolve(file.getFileName() + ".202404%02dT%02d0000.000000000Z".formatted(day, hour)),
                        day + " " + hour);
            }
        }
        Files.write(file, OLD);

        SafeFile.at(file).write(NEW);

        List<LocalDate> days = Copies.of(file).list().stream().skip(1)
                .map(copy -> LocalDate.ofInstant(copy.keptAt(), java.time.ZoneOffset.UTC)).toList();
        assertEquals(List.of(9, 9, 9, 8, 8, 7, 6, 5, 4), days.stream().map(LocalDate::getDayOfMonth).toList());
    }

    @Test
    void copiesOfOtherFilesAreLeftAlone() throws IOException {
        Path other = folder.resolve("山田 花子.sasae.old");
        for (int i = 0; i < 8; i++) {
            SafeFile.at(other).write(("other " + i).getBytes(StandardCharsets.UTF_8));
        }
        int before = Copies.of(other).list().size();

        for (int i = 0; i < 8; i++) {
            SafeFile.at(file).write(("content " + i).getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(before, Copies.of(other).list().size());
    }

    @Test
    void temporaryFilesOfDeadProcessesAreRemovedAfterADay() throws IOException {
        Path old = Files.write(folder.resolve(".山田 花子.sasae.1.saving"), OLD);
        Path recent = Files.write(folder.resolve(".山田 花子.sasae.2.saving"), OLD);
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));

        SafeFile.at(file).write(NEW);

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(recent));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        CaseFileException e = assertThrows(CaseFileException.class,
                () -> CaseFiles.save(CaseFiles.create(file), folder.resolve("none").resolve("a.sasae")));

        assertEquals(Kind.SAVE_FAILED, e.kind());
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Files.createDirectory(file);

        assertEquals(Kind.NOT_A_FILE,
                assertThrows(CaseFileException.class, () -> CaseFiles.save(CaseFiles.create(file), file)).kind());
    }

    @Test
    void aLinkToSomethingThatLeftTheCaseDoesNotKeepAnybodyFromSaving() throws IOException {
        CaseResource resource = CaseFiles.create(file);
        CareCase careCase = resource.careCase().orElseThrow();
        var factory = org.sasae.model.care.CareFactory.eINSTANCE;
        var contact = factory.createContactPerson();
        contact.setMember(factory.createFamilyMember());
        careCase.getBasicInformation().setVisitor(contact);

        CaseFiles.save(resource, file);

        assertEquals(null, new CaseFiles().open(file).careCase().orElseThrow().getBasicInformation().getVisitor()
                .getMember());
    }

    @Test
    void theResourceItselfRefusesToWriteInPlace() {
        CaseResource resource = CaseFiles.create(file);

        assertThrows(UnsupportedOperationException.class, () -> resource.save(null));
        assertFalse(Files.exists(file));
    }
}
