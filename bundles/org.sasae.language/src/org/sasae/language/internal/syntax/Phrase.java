// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;

/**
 * Nouns with the particle that ties them to a predicate, for example 近所の公園＋まで.
 *
 * @param words    the words without the closing particle
 * @param particle を, に, へ, で, と, から, まで, が, は, も; {@code 副} for adverbs; empty when there is none
 */
public record Phrase(List<Morpheme> words, String particle) {
    public static final String ADVERB = "副";

    public Phrase {
        words = List.copyOf(words);
    }

    public boolean marked(String... particles) {
        for (String candidate : particles) {
            if (candidate.equals(particle)) {
                return true;
            }
        }
        return false;
    }

    public boolean means(WordClass... classes) {
        return words.stream().anyMatch(word -> word.means(classes));
    }

    /** The words that carry the meaning: the last noun of each coordinated part. */
    public List<Morpheme> heads() {
        List<Morpheme> heads = new ArrayList<>();
        Morpheme last = null;
        for (Morpheme word : words) {
            if (isSeparator(word) && last != null) {
                heads.add(last);
                last = null;
            } else if (word.isNumber() && last != null) {
                continue;
            } else if (word.isNoun() && !word.pos().startsWith("名詞-接尾") && !word.is("等", "など", "ほう", "方")
                    || last == null && !word.isParticle()) {
                last = word;
            }
        }
        if (last != null) {
            heads.add(last);
        }
        return heads;
    }

    /** The last head. */
    public Morpheme head() {
        List<Morpheme> heads = heads();
        return heads.isEmpty() ? words.getLast() : heads.getLast();
    }

    /** Whether one of the heads has the meaning. */
    public boolean headMeans(WordClass... classes) {
        return heads().stream().anyMatch(word -> word.means(classes));
    }

    public List<LexiconEntry> headEntries() {
        return heads().stream().flatMap(word -> word.entries().stream()).toList();
    }

    public String text() {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.surface()));
        return text.toString();
    }

    /** Whether the phrase without its particle is one of the set. */
    public boolean is(WordSet texts) {
        return words.getFirst().sets().has(texts, text());
    }

    /** Whether the phrase ends in one of the set. */
    public boolean endsIn(WordSet endings) {
        return words.getFirst().sets().endsIn(endings, text());
    }

    public int start() {
        return words.getFirst().start();
    }

    public int end() {
        return words.getLast().end();
    }

    static boolean isSeparator(Morpheme word) {
        return word.pos().startsWith("助詞-並立") || word.is("・", "、", "と", "や", "および", "及び", "&", "/", "+");
    }
}
