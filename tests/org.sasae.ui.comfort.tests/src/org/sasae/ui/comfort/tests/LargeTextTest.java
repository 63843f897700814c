// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Walks;

/** The whole program in large text. */
class LargeTextTest extends WholeProgramTest {

    @ParameterizedTest
    @ValueSource(ints = { 150, 200 })
    void noTextIsCut(int percent) throws Exception {
        program().size(percent);

        assertEquals(List.of(), program().look(Walks::cut));
    }
}
