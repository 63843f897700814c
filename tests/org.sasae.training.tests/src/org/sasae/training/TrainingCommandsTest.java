// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.cli.CommandContext;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.cli.internal.TrainingCommands;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

class TrainingCommandsTest {

    private static final TrainingPack PACK = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Locale locale, String... arguments) {
        CommandContext context = new CommandContext(new PrintWriter(out), new PrintWriter(err), locale,
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"option.help", "help"}, {"option.lang", "language"}};
                    }
                });
        return new TrainingCommands().command(context).execute(arguments);
    }

    @Test
    void listShowsEveryPack() {
        assertEquals(0, run(Locale.JAPANESE, "list"));
        for (String slug : List.of("a-san", "mrs-a", "plan-type", "genogram", "kitajima", "plan-review")) {
            assertTrue(out.toString().contains(slug + "  "), out.toString());
        }
    }

    @Test
    void lintFindsTheShippedPacksInOrder() {
        assertEquals(0, run(Locale.ENGLISH, "lint", "a-san", "plan-review"));
        assertTrue(out.toString().contains("a-san: 0 errors, 0 warnings."), out.toString());
    }

    @Test
    void feedbackSaysThreeThingsFirstAndEndsWithOneWhenSomethingCannotStay() {
        String attempt = PACK.folder().resolve("attempts/service-as-goal.sasae").toString();
        assertEquals(1, run(Locale.JAPANESE, "feedback", "a-san", attempt));
        assertEquals(3, out.toString().lines().filter(line -> line.startsWith("［")).count());
        assertTrue(out.toString().contains("ほかに"), out.toString());
    }

    @Test
    void feedbackAsJsonIsOneObjectALine() {
        String attempt = PACK.folder().resolve("attempts/life-goal.sasae").toString();
        assertEquals(0, run(Locale.ENGLISH, "feedback", "a-san", attempt, "--format", "json"));
        assertTrue(out.toString().lines().allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("}")));
        assertTrue(out.toString().contains("\"check\":\"goal-life\""));
    }

    @Test
    void reportAndSummaryWriteFiles() throws Exception {
        Path attempt = folder.resolve("attempt.sasae");
        Attempts.start(PACK, attempt, "みどり", Instant.EPOCH);
        Path workbook = folder.resolve("group.xlsx");
        Path summary = folder.resolve("summary.pdf");
        assertEquals(0, run(Locale.JAPANESE, "report", folder.toString(), "-o", workbook.toString()));
        assertEquals(0, run(Locale.JAPANESE, "summary", attempt.toString(), "-o", summary.toString()));
        assertTrue(Files.size(workbook) > 1000);
        assertTrue(Files.size(summary) > 1000);
    }

    @Test
    void anonymiseWritesACopyAndSaysWhatWasReplaced() throws Exception {
        CaseResource real = CaseFiles.create(folder.resolve("real.sasae"));
        real.careCase().orElseThrow().getClient().setName("田中 良子");
        CaseFiles.save(real, folder.resolve("real.sasae"));
        Path copy = folder.resolve("copy.sasae");
        assertEquals(0, run(Locale.JAPANESE, "anonymise", folder.resolve("real.sasae").toString(), "-o",
                copy.toString()));
        assertTrue(out.toString().contains("人の名前：田中 良子 → A"), out.toString());
        assertTrue(!Files.readString(copy).contains("田中"));
        assertEquals(2, run(Locale.JAPANESE, "anonymise", copy.toString(), "-o", copy.toString()));
    }

    @Test
    void reportSaysExactlyWhatIsInItsWay() throws Exception {
        Path workbook = folder.resolve("group.xlsx");
        assertEquals(2, run(Locale.JAPANESE, "report", folder.toString(), "-o", workbook.toString()));
        assertTrue(err.toString().contains("まとめられる取り組みがありません"), err.toString());
        assertTrue(Files.notExists(workbook));

        Attempts.start(PACK, folder.resolve("attempt.sasae"), "みどり", Instant.EPOCH);
        assertEquals(2, run(Locale.JAPANESE, "report", folder.toString(), "-o", folder.resolve("group.pdf").toString()));
        assertTrue(err.toString().contains("group.pdf には書き出せません"), err.toString());
        assertEquals(2, run(Locale.JAPANESE, "report", folder.toString(), "-o",
                folder.resolve("none").resolve("x.xlsx").toString()));
        assertTrue(err.toString().lines().reduce((a, b) -> b).orElseThrow().contains("空き容量"), err.toString());
        assertEquals(2, run(Locale.JAPANESE, "report", folder.resolve("none").toString(), "-o", workbook.toString()));
        assertTrue(err.toString().contains("none を読めません"), err.toString());
    }

    @Test
    void anotherPackOrVersionIsSaidBesideTheFeedback() throws Exception {
        Path attempt = folder.resolve("attempt.sasae");
        CaseResource work = Attempts.start(PACK, attempt, "みどり", Instant.EPOCH);
        Attempts.of(work.careCase().orElseThrow()).orElseThrow().setPackVersion("0.7");
        CaseFiles.save(work, attempt);

        run(Locale.JAPANESE, "feedback", "genogram", attempt.toString(), "--format", "json");
        assertTrue(err.toString().contains("事例集「a-san」の取り組み"), err.toString());
        run(Locale.JAPANESE, "feedback", "a-san", attempt.toString(), "--format", "json");
        assertTrue(err.toString().contains("版 0.7"), err.toString());
        assertEquals(0, run(Locale.JAPANESE, "report", folder.toString(), "-o", folder.resolve("x.xlsx").toString()));
        assertTrue(out.toString().contains("みどり：版 0.7"), out.toString());
    }

    @Test
    void foldersOfPacksThatAreNoneAreNamed() {
        assertEquals(2, run(Locale.JAPANESE, "list", "--packs", folder.resolve("none").toString()));
        assertEquals(2, run(Locale.JAPANESE, "list", "--packs", PACK.folder().toString()));
        List<String> said = err.toString().lines().toList();
        assertTrue(said.getFirst().endsWith("がありません。"), said.toString());
        assertTrue(said.getLast().contains("一つの事例集です"), said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsNotThereIsSaidInOneSentence(String language) {
        assertEquals(2, run(Locale.of(language), "feedback", "nobody", "nothing.sasae"));
        assertEquals(2, run(Locale.of(language), "feedback", "a-san", "nothing.sasae"));
        assertEquals(2, run(Locale.of(language), "report", folder.resolve("none").toString(), "-o",
                folder.resolve("x.xlsx").toString()));
        assertEquals(3, err.toString().lines().count(), err.toString());
    }
}
