// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sasae.ui.FindingTally;
import org.sasae.validation.Severity;

/** How many findings there are, in words. */
class FindingTallyTest {

    private final FindingTally tally = FindingTally
            .ofSeverities(List.of(Severity.HINT, Severity.WARNING, Severity.HINT));

    @Test
    void theMostSeriousSeverityIsSaidFirst() {
        assertEquals(Optional.of(Severity.WARNING), tally.worst());
        assertEquals("注意 1", tally.worstText(Locale.JAPANESE));
        assertEquals("注意 1、ヒント 2", tally.text(Locale.JAPANESE));
    }

    @Test
    void nothingIsSaidWhereThereIsNothing() {
        assertEquals(Optional.empty(), FindingTally.NONE.worst());
        assertEquals("", FindingTally.NONE.text(Locale.JAPANESE));
    }
}
