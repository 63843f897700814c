// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.LexiconFiles;

/**
 * The words the analysis knows: services, gatherings, places, activities, body words, professional words and so on.
 * Immutable. A municipality adds the names of its own services and gatherings with {@link #with(Reader)}.
 */
public final class Lexicon {
    private final List<LexiconEntry> entries;

    private Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
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
        List<LexiconEntry> added = LexiconFiles.parse(additional);
        List<LexiconEntry> all = new ArrayList<>(entries);
        all.removeIf(old -> added.stream().anyMatch(entry -> entry.word().equals(old.word())));
        all.addAll(added);
        return new Lexicon(all);
    }

    /** The entries, for the analysis. */
    public List<LexiconEntry> entries() {
        return entries;
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LexiconFiles.standard());
    }
}
