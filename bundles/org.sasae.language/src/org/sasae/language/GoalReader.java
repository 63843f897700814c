// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.util.Objects;
import java.util.stream.Stream;

import org.sasae.language.internal.ContentReader;
import org.sasae.language.internal.GoalAnalysis;

/**
 * Reads Japanese goals: who acts, what is done, and whether the person could tell that it was reached. Safe for use by
 * several threads; creating one loads dictionaries, so keep it.
 */
public final class GoalReader {
    private final GoalAnalysis analysis;

    /** A reader that knows the words of the given lexicon. */
    public GoalReader(Lexicon lexicon) {
        analysis = new GoalAnalysis(Objects.requireNonNull(lexicon));
    }

    /** The shared reader with Sasae's own lexicon. */
    public static GoalReader standard() {
        return Standard.READER;
    }

    /**
     * Says what a sentence of a plan is about: a goal, an issue, a proposal.
     *
     * @param text the sentence as written; empty text has no content
     */
    public GoalContent content(String text) {
        return ContentReader.read(analysis.understand(GoalKind.PLAN, text));
    }

    /**
     * Reads one goal.
     *
     * @param kind which field the goal stands in
     * @param text the goal as written; empty text gives an empty reading
     */
    public GoalReading read(GoalKind kind, String text) {
        Objects.requireNonNull(kind);
        return new GoalReading(kind, text, text.isBlank() ? java.util.List.of() : analysis.read(kind, text));
    }

    /**
     * Reads many goals on all cores; the readings come in the order of the lines, and only a few batches are held in
     * memory. Close the stream (or read it to its end) to let its threads go.
     */
    public Stream<GoalReading> readAll(Stream<GoalLine> lines) {
        return OrderedBatches.map(lines, line -> read(line.kind(), line.text()));
    }

    private static final class Standard {
        static final GoalReader READER = new GoalReader(Lexicon.standard());
    }
}
