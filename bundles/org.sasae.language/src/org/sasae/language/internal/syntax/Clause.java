// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;

/**
 * A predicate with the phrases before it.
 *
 * @param phrases arguments and adverbs in order
 * @param base    base form of the predicate, the noun for noun＋する
 * @param head    the words of the predicate's core
 * @param verbs   meanings of the predicate
 * @param moods   what its auxiliaries say
 * @param nominal whether it is a noun without verb (体言止め, ～だ)
 * @param link    tie to the next clause
 * @param target  the noun it modifies, or {@code null}
 * @param comma   whether a comma follows
 * @param joined  whether a conjunction (また, そして) stands before it
 * @param end     offset after the predicate with auxiliaries
 */
public record Clause(List<Phrase> phrases, String base, List<Morpheme> head, List<LexiconEntry> verbs, Set<Mood> moods,
        boolean nominal, Link link, Morpheme target, boolean comma, boolean joined, int end) {

    public boolean is(WordClass... classes) {
        for (LexiconEntry verb : verbs) {
            for (WordClass wordClass : classes) {
                if (verb.wordClass() == wordClass) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the lexicon says nothing about what kind of predicate it is. */
    public boolean isUnknown() {
        return !is(WordClass.MOVE, WordClass.USE, WordClass.INSTALL, WordClass.PROVIDE,
                WordClass.CARE, WordClass.CHANGE,
                WordClass.STATE, WordClass.AVOID, WordClass.LIGHT, WordClass.ACT, WordClass.TROUBLE);
    }

    public boolean has(Mood mood) {
        return moods.contains(mood);
    }

    public boolean hasBase(WordSet bases) {
        return head.getFirst().sets().has(bases, base);
    }

    public boolean hasBase(String... bases) {
        return List.of(bases).contains(base);
    }

    /** Phrases with one of these particles. */
    public Stream<Phrase> marked(String... particles) {
        return phrases.stream().filter(phrase -> phrase.marked(particles));
    }

    /** What the act is done to: を; も and は and が too where they stand for を; unmarked before する. */
    public List<Phrase> objects() {
        List<Phrase> objects = new ArrayList<>(marked("を").toList());
        if (objects.isEmpty()) {
            objects.addAll(marked("が", "も", "は", "").filter(phrase -> !isFrame(phrase)).toList());
        }
        return objects;
    }

    /** Where to or what for: に, へ, まで. */
    public List<Phrase> goals() {
        return marked("に", "へ", "まで").filter(phrase -> !isFrame(phrase)).toList();
    }

    /** Any word with the meaning among the phrases. */
    public boolean mentions(WordClass... classes) {
        return phrases.stream().anyMatch(phrase -> phrase.means(classes));
    }

    /** Time, frequency, amount and manner are no participants. */
    private static boolean isFrame(Phrase phrase) {
        return phrase.headMeans(WordClass.TIME, WordClass.FREQUENCY)
                && (phrase.marked("") || !phrase.headMeans(WordClass.ACTIVITY, WordClass.ABSTRACT))
                || phrase.marked("", "は", "も") && phrase.words().stream().anyMatch(Morpheme::isNumber)
                && phrase.words().stream().allMatch(word -> word.isNumber() || word.pos().startsWith("名詞-接尾")
                        || word.is("週", "月", "日", "年", "毎", "約", "各", "計"));
    }

    public int start() {
        return phrases.isEmpty() ? head.getFirst().start()
                : Math.min(phrases.getFirst().start(), head.getFirst().start());
    }
}
