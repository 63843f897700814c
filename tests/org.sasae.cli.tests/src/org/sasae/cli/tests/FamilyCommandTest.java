// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code export --gedcom}, {@code import --gedcom} and {@code export --diagram --paper}. */
class FamilyCommandTest {

    @TempDir
    private Path folder;

    private static Path sample(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples"))) {
            root = root.getParent();
        }
        return root.resolve("samples").resolve(name + ".sasae");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--gedcom", "--gedcom --gedcom-7"})
    void aFamilyThatWasExportedBecomesACaseThatExportsTheSame(String options) throws IOException {
        Object[] first = arguments(options, folder.resolve("first"), sample("hanaoka"));
        CommandRun written = CommandRun.of(first);
        CommandRun read = CommandRun.of("import", "--gedcom", folder.resolve("first").resolve("hanaoka.ged"), "-o",
                folder.resolve("cases"));
        CommandRun again = CommandRun.of(arguments(options, folder.resolve("second"), folder.resolve("cases")));

        assertEquals(List.of(0, 0, 0), List.of(written.exitCode(), read.exitCode(), again.exitCode()),
                () -> written.err() + read.err() + again.err());
        assertTrue(written.err().contains("世帯"), written.err());
        assertEquals(Files.readString(folder.resolve("first").resolve("hanaoka.ged")),
                Files.readString(folder.resolve("second").resolve("hanaoka.ged")));
    }

    private static Object[] arguments(String options, Path output, Path from) {
        List<Object> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(options.split(" ")));
        all.addAll(List.of("-o", output, from));
        return all.toArray();
    }

    @Test
    void aFileThatIsNoFamilyIsNamedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.ged"), "Dear family");
        CommandRun run = CommandRun.of("import", "--gedcom", file, "-o", folder.resolve("cases"));

        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("cases")));
    }

    @Test
    void aPictureFitsOneSheetOfPaperAsPdfOnly() {
        CommandRun pdf = CommandRun.of("export", "--diagram", "icf", "--paper", "a3", "-o", folder, sample("hanaoka"));
        CommandRun svg = CommandRun.of("export", "--diagram", "icf", "--to", "svg", "--paper", "a4", "-o", folder,
                sample("hanaoka"));

        assertEquals(0, pdf.exitCode(), pdf.err());
        assertTrue(Files.exists(folder.resolve("hanaoka-icf.pdf")));
        assertEquals(2, svg.exitCode());
        assertEquals(1, svg.err().lines().count(), svg.err());
    }
}
