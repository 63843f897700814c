// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.comfort.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sasae.testkit.ui.Contrast;
import org.sasae.testkit.ui.Walks;

/** The whole program as it comes: light, at the system's text size. */
class UsualLookTest extends WholeProgramTest {

    @Test
    void everyControlHasANameNoTextIsCutAndAllCanBeToldFromItsGround() throws Exception {
        assertEquals(List.of(), program().look(shell -> {
            List<String> found = new ArrayList<>();
            Walks.unnamed(shell).forEach(each -> found.add("no name: " + each));
            Walks.cut(shell).forEach(each -> found.add("cut: " + each));
            Contrast.faint(shell).forEach(each -> found.add("faint: " + each));
            return found;
        }));
    }
}
