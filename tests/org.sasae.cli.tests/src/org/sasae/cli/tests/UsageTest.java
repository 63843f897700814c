// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, and calls that are not right. */
class UsageTest {

    @Test
    void helpSpeaksJapaneseThroughout() {
        String help = CommandRun.of("--help", "--lang", "ja").out();

        assertTrue(help.contains("使い方"), help);
        assertFalse(help.contains("Usage"), help);
        assertFalse(help.contains("Commands"), help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "rules", "goals", "plugins"})
    void everyCommandHasHelpInEnglish(String command) {
        CommandRun run = CommandRun.of(command, "--help", "--lang", "en");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("Options:"), run.out());
    }

    @Test
    void theVersionIsANumber() {
        assertTrue(CommandRun.of("--version").out().strip().matches("Sasae \\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void anUnknownCommandIsOneSentenceInTheLanguageAskedFor() {
        CommandRun run = CommandRun.of("chekc", "--lang", "ja");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
        assertTrue(run.err().contains("chekc"), run.err());
        assertTrue(run.err().contains("使い方"), run.err());
    }

    @Test
    void rulesAreListedAsJsonWithTheirOrigin() {
        Set<String> ids = CommandRun.of("rules", "--format", "json").out().lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .peek(rule -> assertTrue(rule.get("origin").getAsString().startsWith("org.sasae.")))
                .map(rule -> rule.get("id").getAsString())
                .collect(Collectors.toSet());

        assertTrue(ids.contains("R-FRM-02"), ids.toString());
    }
}
