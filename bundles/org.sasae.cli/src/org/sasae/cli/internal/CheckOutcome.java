// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Map;
import java.util.Optional;

import org.sasae.validation.CaseSummary;
import org.sasae.validation.Severity;

/**
 * What the check of one input gave. It holds text and a small summary only, so that a case can be forgotten before the next is read.
 *
 * @param text    what is to be printed, ready with its line ends; empty for an input that could not be read
 * @param counts  findings by severity
 * @param problem why the input could not be read, in one line
 * @param summary the few things that rules over several cases need; empty for an input that could not be read
 */
record CheckOutcome(String text, Map<Severity, Integer> counts, Optional<String> problem,
        Optional<CaseSummary> summary) {

    static CheckOutcome of(String text, Map<Severity, Integer> counts, CaseSummary summary) {
        return new CheckOutcome(text, counts, Optional.empty(), Optional.of(summary));
    }

    static CheckOutcome unreadable(String problem) {
        return new CheckOutcome("", Map.of(), Optional.of(problem), Optional.empty());
    }
}
