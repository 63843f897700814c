// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that walks over the whole program, and leaves its look as it was. */
abstract class WholeProgramTest {

    @TempDir
    private Path folder;
    private WholeProgram program;

    @BeforeEach
    void begin() {
        program = new WholeProgram(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    WholeProgram program() {
        return program;
    }
}
