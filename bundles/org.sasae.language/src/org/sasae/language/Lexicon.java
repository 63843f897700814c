// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

import org.sasae.language.internal.lexicon.LexiconData;

/**
 * What the analysis knows of words: services, gatherings, places, activities, body words, professional words, spoken
 * forms, set phrases, large undertakings and so on. Immutable. A municipality adds the names of its own services and
 * gatherings, and whatever else is said there, with {@link #with(LexiconPart, Reader)}.
 */
public final class Lexicon {
    private final LexiconData data;

    private Lexicon(LexiconData data) {
        this.data = data;
    }

    /** Sasae's own words. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * This lexicon and further words. A word that is already known gets only the new meaning, so that a local name can
     * also correct ours.
     *
     * @param additional lines {@code word<TAB>reading<TAB>class<TAB>options}; lines that begin with {@code #} are
     *                   comments. Reading (hiragana) and options may be empty. The classes are explained in
     *                   docs/goal-language.md
     * @throws IOException              when reading fails
     * @throws IllegalArgumentException when a line is wrong; the message names its number
     */
    public Lexicon with(Reader additional) throws IOException {
        return with(LexiconPart.WORDS, additional);
    }

    /**
     * This lexicon and further lines of one of its parts. Where a line speaks of the same as one of ours, it takes its
     * place; groups of words ({@link LexiconPart#SETS}) grow, and a word with {@code -} before it leaves the group.
     *
     * @param part       what the lines are
     * @param additional the lines; those that begin with {@code #} are comments
     * @throws IOException              when reading fails
     * @throws IllegalArgumentException when a line is wrong; the message names its number
     */
    public Lexicon with(LexiconPart part, Reader additional) throws IOException {
        return new Lexicon(data.with(Objects.requireNonNull(part), additional));
    }

    /** What is known, for the analysis. */
    public LexiconData data() {
        return data;
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LexiconData.standard());
    }
}
