// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.List;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.lexicon.WordSets;

/**
 * One word of the text.
 *
 * @param surface as it stands in the normal form
 * @param base    base form, the surface when it does not inflect
 * @param pos     part of speech of the IPA dictionary, {@code カスタム名詞} for words of the lexicon
 * @param form    inflection form, empty when none
 * @param start   offset in the normal form
 * @param end     offset after the last character
 * @param entries meanings as a thing
 * @param verbs   meanings of a noun as something done
 * @param sets    the small groups of words that are known
 */
public record Morpheme(String surface, String base, String pos, String form, int start, int end,
        List<LexiconEntry> entries, List<LexiconEntry> verbs, WordSets sets) {

    Morpheme with(List<LexiconEntry> meanings) {
        return new Morpheme(surface, base, pos, form, start, end, meanings, verbs, sets);
    }

    Morpheme joined(Morpheme verb) {
        return new Morpheme(surface + verb.surface, surface + verb.base, verb.pos, verb.form, start,
                verb.end, List.of(), List.of(), sets);
    }

    Morpheme asCounter() {
        return new Morpheme(surface, surface, "名詞-接尾-助数詞", "", start, end, List.of(), List.of(), sets);
    }

    Morpheme asParticle() {
        return new Morpheme(surface, surface, "助詞-格助詞-一般", "", start, end, List.of(), List.of(), sets);
    }

    public boolean isNoun() {
        return pos.startsWith("名詞") || isCustom();
    }

    /** Whether the word came from the lexicon. */
    public boolean isCustom() {
        return pos.startsWith("カスタム");
    }

    public boolean isVerb() {
        return pos.startsWith("動詞");
    }

    public boolean isFreeVerb() {
        return pos.startsWith("動詞-自立");
    }

    public boolean isAdjective() {
        return pos.startsWith("形容詞");
    }

    public boolean isParticle() {
        return pos.startsWith("助詞");
    }

    public boolean isAuxiliary() {
        return pos.startsWith("助動詞");
    }

    public boolean isNumber() {
        return pos.startsWith("名詞-数");
    }

    /** Whether the noun can be done: 名詞-サ変接続. */
    public boolean isVerbalNoun() {
        return pos.startsWith("名詞-サ変");
    }

    public boolean isAdjectivalNoun() {
        return pos.startsWith("名詞-形容動詞") || pos.startsWith("名詞-ナイ形容詞");
    }

    public boolean is(WordSet surfaces) {
        return sets.has(surfaces, surface);
    }

    public boolean hasBase(WordSet bases) {
        return sets.has(bases, base);
    }

    /** Whether the word ends in one of the set. */
    public boolean endsIn(WordSet endings) {
        return sets.endsIn(endings, surface);
    }

    public boolean is(String... surfaces) {
        for (String candidate : surfaces) {
            if (candidate.equals(surface)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasBase(String... bases) {
        for (String candidate : bases) {
            if (candidate.equals(base)) {
                return true;
            }
        }
        return false;
    }

    public boolean means(WordClass... classes) {
        for (LexiconEntry entry : entries) {
            for (WordClass wordClass : classes) {
                if (entry.wordClass() == wordClass) {
                    return true;
                }
            }
        }
        return false;
    }
}
