// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sasae.language.internal.lexicon.WordSet;

/** Reads what follows a predicate: auxiliaries, ている, てもらう, ようになる, ことができる, と思う. */
final class PredicateTail {
    private final List<Morpheme> words;
    private final Set<Mood> moods = EnumSet.noneOf(Mood.class);
    private int at;

    PredicateTail(List<Morpheme> words, int from) {
        this.words = words;
        at = from;
        while (readOne()) {
            // each call consumes at least one word
        }
    }

    int end() {
        return at;
    }

    Set<Mood> moods() {
        return moods;
    }

    private boolean readOne() {
        Morpheme word = word(0);
        if (word == null) {
            return false;
        }
        if (word.isAuxiliary()) {
            return hope() || auxiliary(word);
        }
        if (word.pos().startsWith("動詞-接尾")) {
            suffix(word);
            return take(1);
        }
        if (word.pos().startsWith("動詞-非自立") || word.pos().startsWith("形容詞-非自立")) {
            mood(word.hasBase("ない"), Mood.NEGATIVE);
            return take(1);
        }
        if (word.pos().startsWith("助詞-接続助詞") && word.is("て", "で", "ちゃ")) {
            return afterTe();
        }
        if (word.is("たく") || word.pos().startsWith("助詞-終助詞") || word.pos().startsWith("助詞-副助詞／並立助詞／終助詞")
                && atSentenceEnd(1)) {
            return take(1);
        }
        if (word.pos().startsWith("助詞-特殊") || word.pos().startsWith("名詞-特殊")) {
            return take(1);
        }
        if (word.hasBase("ない") && word.isAdjective()) {
            moods.add(Mood.NEGATIVE);
            return take(1);
        }
        return become() || ability() || explanation() || thought() || hope() || obligation();
    }

    private boolean auxiliary(Morpheme word) {
        if (word.is("な") && word(1) != null && word(1).isNoun() && !word(1).is("の", "ん")) {
            return false;
        }
        if (word.hasBase("なら") || word.is("なら")) {
            return false;
        }
        if (word.form().startsWith("仮定") && word.hasBase("ない", "ぬ")) {
            if (followsObligation(1)) {
                moods.add(Mood.MUST);
                return take(1);
            }
            moods.add(Mood.NEGATIVE);
            return take(1);
        }
        if (word.form().startsWith("仮定") && word.hasBase("た")) {
            return false;
        }
        boolean said = word.is("ん") && at > 0 && words.get(at - 1).form().startsWith("基本");
        if (said) {
            return take(1);
        }
        mood(word.hasBase("ない", "ぬ", "ん", "まい") || word.is("ず", "ぬ", "ん"), Mood.NEGATIVE);
        mood(word.hasBase("たい") || word.is("たい"), Mood.DESIRE);
        mood(word.hasBase("た"), Mood.PAST);
        mood(word.is("う", "よう"), Mood.LETS);
        return take(1);
    }

    private boolean followsObligation(int offset) {
        for (int i = offset; i <= offset + 2; i++) {
            Morpheme word = word(i);
            if (word != null && word.hasBase("なる", "いける", "だめ", "ならない")) {
                return true;
            }
        }
        return false;
    }

    private boolean obligation() {
        if (moods.contains(Mood.MUST)) {
            Morpheme word = word(0);
            if (word.is("ば", "と", "は") || word.hasBase("なる", "いける")) {
                return take(1);
            }
        }
        return false;
    }

    private void suffix(Morpheme word) {
        mood(word.hasBase("られる"), Mood.ABLE);
        mood(word.hasBase("れる"), Mood.PASSIVE);
        mood(word.hasBase("せる", "させる", "す", "さす"), Mood.CAUSATIVE);
    }

    /** て followed by an auxiliary verb belongs to the predicate. */
    private boolean afterTe() {
        int next = word(1) != null && word(1).is("も", "は", "ばかり", "だけ") ? 2 : 1;
        Morpheme verb = word(next);
        if (verb == null || !isTeAuxiliary(verb) || verb.hasBase("やる") && isPosture()) {
            return false;
        }
        String potential = Potential.source(verb.base()).orElse("");
        mood(verb.hasBase("もらう", "いただく", "頂く", "貰う", "もらえる", "いただける", "頂ける", "貰える"), Mood.RECEIVE);
        mood(verb.hasBase("くれる", "くださる", "下さる"), Mood.FAVOUR);
        mood(verb.hasBase("ほしい", "欲しい"), Mood.WANT_OTHERS);
        mood(verb.hasBase("あげる", "やる", "上げる", "さしあげる", "あげられる"), Mood.GIVE);
        mood(verb.hasBase("みる"), Mood.TRY);
        mood(verb.hasBase("いく") || potential.equals("いく"), Mood.GO_ON);
        mood(potential.equals("いく") || potential.equals("おく"), Mood.ABLE);
        return take(next + 1);
    }

    /** 座ってやる is sitting, not a favour. */
    private boolean isPosture() {
        return at > 0 && words.get(at - 1).hasBase(WordSet.POSTURES);
    }

    private static boolean isTeAuxiliary(Morpheme verb) {
        boolean dependent = verb.pos().startsWith("動詞-非自立") || verb.pos().startsWith("形容詞-非自立");
        return dependent && !verb.hasBase("行く") || verb.hasBase("もらう", "いただく", "頂く", "貰う", "もらえる", "いただける",
                "ほしい", "欲しい", "くださる", "下さる", "くれる", "おる", "いる", "みる", "しまう", "おく", "あげる");
    }

    private boolean become() {
        if (word(0).hasBase("なる") && at > 0 && words.get(at - 1).is("なく", "にくく", "やすく")) {
            moods.add(Mood.BECOME);
            return take(1);
        }
        if (!word(0).is("よう", "様") || word(1) == null) {
            return false;
        }
        int verb = word(1).is("に") ? 2 : 1;
        if (verb == 2 && word(2) != null && word(2).is("も")) {
            verb = 3;
        }
        Morpheme next = word(verb);
        if (next != null && next.hasBase("なる", "する", "なれる", "成る", "できる", "してやる", "してあげる")) {
            mood(next.hasBase("してやる", "してあげる"), Mood.GIVE);
            moods.add(next.base().startsWith("し") || next.hasBase("する") ? Mood.MAKE : Mood.BECOME);
            return take(verb + 1);
        }
        if (next != null && next.isAuxiliary() && verb == 1) {
            return take(1);
        }
        return false;
    }

    private boolean ability() {
        if (!word(0).is("こと", "事") || word(1) == null || word(2) == null || !word(1).is("が", "も", "は")
                || !word(2).hasBase("できる", "出来る")) {
            return false;
        }
        moods.add(Mood.ABLE);
        return take(3);
    }

    /** のだ, のです, こと at the end. */
    private boolean explanation() {
        if (!word(0).is("の", "ん", "こと", "事", "もの")) {
            return false;
        }
        if (atSentenceEnd(1) && !word(0).is("もの")) {
            return take(1);
        }
        if (word(1) != null && word(1).isAuxiliary() && !word(1).is("な")) {
            return take(2);
        }
        return false;
    }

    /** ～といい, ～たらうれしい, ～ればと思う. */
    private boolean hope() {
        boolean condition = word(0).is("と", "ば") || word(0).is("たら", "だら");
        if (!condition || word(1) == null) {
            return false;
        }
        boolean glad = word(1).hasBase(WordSet.HOPING);
        boolean thinks = word(1).is("と") && word(2) != null && word(2).hasBase(WordSet.THINKING);
        boolean sighs = word(1).is("な", "なあ", "なぁ", "ね", "のう") && word(1).isParticle() && word(2) == null;
        if (!glad && !thinks && !sighs) {
            return false;
        }
        moods.add(Mood.DESIRE);
        return take(thinks ? 3 : 2);
    }

    private boolean thought() {
        if (!word(0).is("と") || word(1) == null || !word(1).hasBase(WordSet.THINKING)) {
            return false;
        }
        return take(2);
    }

    private boolean atSentenceEnd(int offset) {
        return word(offset) == null;
    }

    private void mood(boolean when, Mood mood) {
        if (when) {
            moods.add(mood);
        }
    }

    private boolean take(int count) {
        at += count;
        return true;
    }

    private Morpheme word(int offset) {
        return at + offset < words.size() ? words.get(at + offset) : null;
    }
}
