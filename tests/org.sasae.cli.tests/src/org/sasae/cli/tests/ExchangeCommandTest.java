// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export --csv} and {@code import --csv}. */
class ExchangeCommandTest {

    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final String FROM = "0300000100:46";
    private static final String FOR = "0300000005:66";

    @TempDir
    private Path folder;

    private static Path sample(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples"))) {
            root = root.getParent();
        }
        return root.resolve("samples").resolve(name + ".sasae");
    }

    /** Files by their names without the serial, their contents with the serial in names of pictures taken out. */
    private static TreeMap<String, String> content(Path folder) throws IOException {
        TreeMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = new String(Files.readAllBytes(file), MS932).replaceAll("_[0-9]{14}_", "_S_");
                content.put(file.getFileName().toString().replaceAll("_[0-9]{14}", ""), text);
            }
        }
        return content;
    }

    @Test
    void whatIsExportedCanBeImportedAndExportedAgain() throws IOException {
        Path first = folder.resolve("first");
        Path cases = folder.resolve("cases");
        Path second = folder.resolve("second");

        CommandRun written = CommandRun.of("export", "--csv", "--from", FROM, "--for", FOR, "-o", first,
                sample("hanaoka"));
        CommandRun read = CommandRun.of("import", "--csv", first, "-o", cases);
        CommandRun again = CommandRun.of("export", "--csv", "--from", FROM, "--for", FOR, "-o", second, cases);

        assertEquals(List.of(0, 0, 0), List.of(written.exitCode(), read.exitCode(), again.exitCode()),
                () -> written.err() + read.err() + again.err());
        assertEquals(6, written.out().lines().count());
        assertTrue(written.err().contains("[お知らせ]"), written.err());
        assertEquals(content(first), content(second));
        assertArrayEquals(jpeg(first), jpeg(second));
    }

    private static byte[] jpeg(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith(".jpg")).findFirst().orElseThrow());
        }
    }

    @Test
    void whatIsWrongIsNamedByFieldAndNothingIsWritten() {
        CommandRun run = CommandRun.of("export", "--csv", "-o", folder.resolve("out"), sample("mrs-a"));

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("UPKIHON 2 保険者番号"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aCaseThatIsThereIsNotWrittenOver() throws IOException {
        CommandRun.of("export", "--csv", "--from", FROM, "--for", FOR, "-o", folder.resolve("csv"), sample("hanaoka"));
        CommandRun.of("import", "--csv", folder.resolve("csv"), "-o", folder);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(path -> path.toString().endsWith(".sasae")).findFirst().orElseThrow();
        }
        Files.writeString(file, "mine");

        CommandRun run = CommandRun.of("import", "--csv", folder.resolve("csv"), "-o", folder);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(file.toString()), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void requestsToDeleteHoldTheKeysOnly() throws IOException {
        CommandRun run = CommandRun.of("export", "--csv", "--delete", "--from", FROM, "--for", FOR, "-o", folder,
                sample("hanaoka"));

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("DLTKIHON_0300000100_46_0300000005_66.CSV", "DLTYOBO_0300000100_46_0300000005_66.CSV"),
                List.copyOf(content(folder).keySet()));
        content(folder).values().forEach(text -> assertEquals(4, text.strip().split(",").length, text));
    }

    @Test
    void anUnreadableCaseIsNamedAndTheOthersAreWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.sasae"), "x");
        CommandRun run = CommandRun.of("export", "--csv", "--from", FROM, "--for", FOR, "-o", folder.resolve("out"),
                broken, sample("hanaoka"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("broken.sasae"), run.err());
        assertEquals(6, run.out().lines().count());
    }

    @Test
    void aFolderWithoutFilesOfTheExchangeIsReported() {
        CommandRun run = CommandRun.of("import", "--csv", folder, "-o", folder);

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
    }

    @Test
    void anOfficeHasANumberAndAType() {
        CommandRun run = CommandRun.of("export", "--csv", "--from", "12345", "-o", folder, sample("hanaoka"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("12345"), run.err());
    }

    @Test
    void aWorkbookAndItsMappingAreBothNeeded() throws IOException {
        Path workbook = Files.writeString(folder.resolve("list.xlsx"), "x");

        assertEquals(2, CommandRun.of("import", "--xlsx", workbook, "-o", folder).exitCode());
        CommandRun wrong = CommandRun.of("import", "--xlsx", workbook, "--mapping", "clients", "-o", folder);

        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("XLSX"), wrong.err());
    }
}
