// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sasae goals} for people and for scripts. */
class GoalsCommandTest {

    private static final String SERVICE = "PLAN\tデイサービスに通う\n";
    private static final String FINE = "PLAN\t毎朝デイで覚えた体操を家で続ける\n";

    @TempDir
    private Path folder;

    @Test
    void eachLineComesBackInOrderWithItsLabels() {
        CommandRun run = CommandRun.with(SERVICE + FINE + SERVICE, "goals", "--format", "tsv");

        assertEquals(List.of("PLAN\tデイサービスに通う\tSERVICE_AS_GOAL", "PLAN\t毎朝デイで覚えた体操を家で続ける\tOK",
                "PLAN\tデイサービスに通う\tSERVICE_AS_GOAL"), run.out().lines().toList());
        assertEquals(0, run.exitCode());
    }

    @Test
    void jsonTellsTheWordsAndWhatToAsk() {
        JsonObject goal = JsonParser.parseString(CommandRun.with(SERVICE, "goals", "--format", "json").out())
                .getAsJsonObject();
        JsonObject finding = goal.getAsJsonArray("findings").get(0).getAsJsonObject();

        assertEquals("SERVICE_AS_GOAL", finding.get("label").getAsString());
        assertTrue(finding.getAsJsonArray("words").size() > 0);
        assertTrue(finding.get("question").getAsString().endsWith("。"));
    }

    @Test
    void textAsksInTheLanguageWanted() {
        assertTrue(CommandRun.with(SERVICE, "goals", "--lang", "ja").out().contains("問いかけ"));
        assertTrue(CommandRun.with(SERVICE, "goals", "--lang", "en").out().contains("Ask:"));
    }

    @Test
    void aLineThatIsNoGoalIsNamedAndTheOthersAreRead() {
        CommandRun run = CommandRun.with("メモ\n\n" + FINE, "goals", "--format", "tsv", "--lang", "ja");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
        assertTrue(run.err().contains("1 行目"), run.err());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void aFileInAnotherEncodingIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("goals.tsv"), SERVICE.getBytes(Charset.forName("windows-31j")));

        CommandRun run = CommandRun.of("goals", file, "--lang", "ja");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("UTF-8"), run.err());
    }

    @Test
    void aMissingFileIsSaid() {
        CommandRun run = CommandRun.of("goals", folder.resolve("nowhere.tsv"), "--lang", "en");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
    }
}
