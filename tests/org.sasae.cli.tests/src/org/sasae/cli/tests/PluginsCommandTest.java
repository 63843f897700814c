// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code plugins} says without an installation; tests/scripts/plugins-test.sh adds and removes for real. */
class PluginsCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"list", "install", "remove"})
    void everySubcommandHasHelpInJapanese(String command) {
        CommandRun run = CommandRun.of("plugins", command, "--help", "--lang", "ja");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("使い方"), run.out());
        assertTrue(run.out().contains("プラグイン"), run.out());
    }

    @Test
    void installWithoutAnIdSaysWhatIsMissing() {
        CommandRun run = CommandRun.of("plugins", "install", "folder", "--lang", "en");

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
        assertTrue(run.err().contains("ID"), run.err());
    }

    @Test
    void outsideOfAnInstallationItSaysSo() {
        CommandRun run = CommandRun.of("plugins", "--lang", "ja");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("インストール"), run.err());
    }
}
