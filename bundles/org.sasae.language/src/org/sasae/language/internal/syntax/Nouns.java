// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.List;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;

/** What the parser asks about nouns and the phrases made of them. */
final class Nouns {
    private Nouns() {
    }

    static boolean isPerson(Morpheme word) {
        return word != null && (word.means(WordClass.FAMILY, WordClass.FRIEND,
                WordClass.NEIGHBOUR, WordClass.HELPER,
                WordClass.CLIENT, WordClass.CARED) || word.is(WordSet.PERSON_ENDINGS));
    }

    /** Whether the nouns so far say how often or how much, and the word begins something else. */
    static boolean endAmount(List<Morpheme> nouns, Morpheme word) {
        return endsInAmount(nouns) && !isPartOfAmount(word) || endsInEvery(nouns, word);
    }

    /** 毎日＋薬を: how often is a phrase of its own. */
    private static boolean endsInEvery(List<Morpheme> nouns, Morpheme word) {
        return nouns.size() == 1 && nouns.getLast().means(WordClass.FREQUENCY)
                && (nouns.getLast().surface().startsWith("毎") || nouns.getLast().surface().startsWith("隔"))
                && (!word.pos().startsWith("名詞-接尾") || word.means(WordClass.ACTIVITY)) && !word.means(WordClass.TIME)
                && !word.is(WordSet.AMOUNT_ENDINGS);
    }

    /** 月1回＋ゲートボールの試合: how often is a phrase of its own. */
    private static boolean endsInAmount(List<Morpheme> nouns) {
        int last = nouns.size() - 1;
        while (last > 0 && nouns.get(last).pos().startsWith("名詞-接尾")) {
            last--;
        }
        return last >= 0 && last < nouns.size() - 1 && nouns.get(last).isNumber();
    }

    private static boolean isPartOfAmount(Morpheme word) {
        return word.isNumber() || word.pos().startsWith("名詞-接尾") || word.pos().startsWith("名詞-非自立")
                || word.is(WordSet.AMOUNT_ENDINGS);
    }

    /** Whether する makes a predicate of the noun. */
    static boolean canBeDone(Morpheme noun) {
        boolean when = noun.pos().startsWith("名詞-副詞可能") && noun.verbs().isEmpty() && noun.entries().stream()
                .noneMatch(entry -> entry.wordClass() == WordClass.ACTIVITY);
        return noun.isNoun() && !when && !noun.is("人", "こと", "事") && !noun.isNumber() && !noun.pos().startsWith("名詞-接尾-助数詞");
    }

    /** In 掃除と洗濯をする both are done. */
    static List<Morpheme> coordinatedBefore(List<Morpheme> before) {
        if (before.size() >= 2 && Phrase.isSeparator(before.getLast())) {
            before.removeLast();
            return List.of(before.getLast());
        }
        return List.of();
    }

    /** 足上げを1日10回, with something to do it to and how much. */
    static boolean isCountedAct(List<Phrase> phrases) {
        return phrases.size() > 1 && phrases.getLast().marked("")
                && phrases.getLast().words().stream().anyMatch(Morpheme::isNumber)
                && phrases.stream().anyMatch(phrase -> phrase.marked("を") && phrase.headMeans(WordClass.ACTIVITY));
    }

    /** 足踏みを、湯が沸くまで続ける: what stands before a time with a subject of its own belongs to the predicate behind. */
    static List<Phrase> handedOn(Clause clause, Link link) {
        List<Phrase> said = clause.phrases();
        int subject = said.indexOf(clause.marked("が").findFirst().orElse(null));
        boolean own = !clause.is(WordClass.ACT, WordClass.USE, WordClass.CARE, WordClass.LIGHT);
        if (link == Link.MODIFIER && clause.has(Mood.PASSIVE)) {
            return clause.marked("を").toList();
        }
        if ((link == Link.WHEN || link == Link.CONDITION) && clause.is(WordClass.AILING, WordClass.BY_ITSELF)) {
            return clause.marked("を").toList();
        }
        if (link != Link.WHEN && link != Link.CONDITION || subject < 1 || !own) {
            return List.of();
        }
        return said.subList(0, subject).stream().filter(phrase -> phrase.marked("を")).toList();
    }
}
