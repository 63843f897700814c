// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackArchive;
import org.sasae.training.pack.PackCopies;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLoader;

/** A pack goes to somebody else as one file. */
class PackArchiveTest {

    @TempDir
    private Path folder;

    private Path pack() throws Exception {
        return PackCopies.copy(CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow(),
                folder.resolve("mine/packs"));
    }

    private Path archive(Path pack) throws Exception {
        Path file = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            PackArchive.write(pack, out);
        }
        return file;
    }

    @Test
    void whatIsGivenComesOutAsItWasWithoutHiddenFiles() throws Exception {
        Path pack = pack();
        Files.createDirectories(pack.resolve(".sasae-copies"));
        Files.writeString(pack.resolve(".sasae-copies/case.sasae"), "earlier");

        Path taken = PackArchive.read(archive(pack), folder.resolve("theirs/packs"));

        assertEquals(pack.getFileName(), taken.getFileName());
        assertFalse(Files.exists(taken.resolve(".sasae-copies")));
        for (String file : List.of("pack.yaml", "tasks.yaml", "narrative.en.md", "examples/hobby.sasae")) {
            assertArrayEquals(Files.readAllBytes(pack.resolve(file)), Files.readAllBytes(taken.resolve(file)));
        }
        PackLoader.load(taken, "theirs");
        try (Stream<Path> left = Files.list(folder.resolve("theirs"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void onePackIsNotPutOverAnother() throws Exception {
        Path file = archive(pack());
        PackArchive.read(file, folder.resolve("theirs/packs"));

        PackException problem = assertThrows(PackException.class,
                () -> PackArchive.read(file, folder.resolve("theirs/packs")));
        assertTrue(problem.problems().getFirst().text(Locale.JAPANESE).contains("すでに「a-san-2」として入っています"));
    }

    @Test
    void anotherPackOfTheSameNameGetsAnother() throws Exception {
        Path taken = PackArchive.read(archive(pack()), folder.resolve("theirs/packs"));
        Path yaml = taken.resolve("pack.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?m)^id: .*$",
                "id: 1b671a64-40d5-491e-99b0-da01ff1f3341"));

        Path second = PackArchive.read(folder.resolve("pack.zip"), folder.resolve("theirs/packs"));

        assertEquals("a-san-2-2", second.getFileName().toString());
        assertEquals("a-san-2-2", PackLoader.load(second, "theirs").slug());
    }

    @Test
    void filesWithoutAPackAndPathsOutsideAreRefusedInOneSentence() throws Exception {
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip");
        Path outside = folder.resolve("outside.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outside))) {
            zip.putNextEntry(new ZipEntry("../../pack.yaml"));
            zip.write('x');
            zip.closeEntry();
        }
        for (Path file : List.of(text, outside)) {
            PackException problem = assertThrows(PackException.class,
                    () -> PackArchive.read(file, folder.resolve("theirs/packs")));
            assertTrue(problem.problems().getFirst().text(Locale.JAPANESE)
                    .startsWith(file.getFileName() + " には事例集が入っていません"), file.toString());
        }
        assertFalse(Files.exists(folder.resolve("pack.yaml")));
    }
}
