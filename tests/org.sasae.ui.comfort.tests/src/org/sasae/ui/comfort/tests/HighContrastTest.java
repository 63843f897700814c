// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.ui.Contrast;
import org.sasae.ui.Themes;

/** The whole program in the themes of high contrast. */
class HighContrastTest extends WholeProgramTest {

    @ParameterizedTest
    @ValueSource(strings = { Themes.BLACK_ON_WHITE, Themes.WHITE_ON_BLACK })
    void allTextHasTheHighestContrast(String theme) throws Exception {
        program().theme(theme);

        assertEquals(List.of(), program().look(shell -> Contrast.faint(shell, Contrast.HIGH)));
    }
}
