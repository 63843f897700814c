// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Map;
import java.util.Optional;

import org.sasae.validation.CaseSummary;
import org.sasae.validation.Severity;

/**
 * What came of one input. It holds text and a small summary only, so that a case can be forgotten before the next is read.
 *
 * @param text    what is to be printed, ready with its line ends; empty for an input that could not be read
 * @param counts  findings by severity
 * @param problem why the input could not be read or used, in a line for each reason
 * @param summary the few things that rules over several cases need; empty for an input that could not be read
 */
record CaseOutcome(String text, Map<Severity, Integer> counts, Optional<String> problem,
        Optional<CaseSummary> summary) {

    /** An input that was not asked for. It counts nowhere. */
    static final CaseOutcome PASSED_OVER = new CaseOutcome("", Map.of(), Optional.empty(), Optional.empty());

    static CaseOutcome of(String text, Map<Severity, Integer> counts, CaseSummary summary) {
        return new CaseOutcome(text, counts, Optional.empty(), Optional.of(summary));
    }

    static CaseOutcome unreadable(String problem) {
        return new CaseOutcome("", Map.of(), Optional.of(problem), Optional.empty());
    }
}
