// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordIndex;
import org.sasae.language.internal.lexicon.WordSet;

/** Joins neighbouring words that make one word of the lexicon (訪問＋型＋サービス) and decimal numbers. */
final class Compounds {
    private static final int MOST_PARTS = 8;
    private static final int SHORTEST_KANA = 3;
    private static final int SHORTEST_ENDING = 3;
    private static final List<String> TITLES = List.of("さん", "さま", "様", "ちゃん", "たち", "達", "君", "先生");

    private final WordIndex index;
    private final CompoundVerbs compoundVerbs;

    Compounds(WordIndex index, CompoundVerbs compoundVerbs) {
        this.index = index;
        this.compoundVerbs = compoundVerbs;
    }

    List<Morpheme> join(List<Morpheme> words) {
        List<Morpheme> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            boolean madeNoun = words.get(at).is("で") && words.get(at).isAuxiliary() && !joined.isEmpty()
                    && joined.getLast().pos().equals("名詞-一般")
                    && words.get(at - 1).isVerb();
            if (madeNoun) {
                joined.add(words.get(at).asParticle());
                at++;
                continue;
            }
            if (isCopula(words, at) && !joined.isEmpty() && (joined.getLast().means(WordClass.VAGUEADV)
                    || joined.getLast().isNoun() && at + 1 < words.size() && words.get(at + 1).hasBase("いる", "おる"))) {
                joined.add(words.get(at).asParticle());
                at++;
                continue;
            }
            if (at > 0 && words.get(at).is("つ") && words.get(at).isAuxiliary() && words.get(at - 1).isNumber()) {
                joined.add(words.get(at).asCounter());
                at++;
                continue;
            }
            if (isCompoundVerb(words, at)) {
                joined.add(words.get(at).joined(words.get(at + 1)));
                at += 2;
                continue;
            }
            int end = longest(words, at);
            if (end - at == 1) {
                joined.add(known(asVerb(asNoun(words.get(at), at + 1 < words.size() ? words.get(at + 1)
                        : null, joined), joined)));
            } else {
                joined.add(compound(words.subList(at, end)));
            }
            at = end;
        }
        return joined;
    }

    /** 引き＋こもる, 通い＋切る. */
    private boolean isCompoundVerb(List<Morpheme> words, int at) {
        if (at + 1 >= words.size() || !words.get(at).isFreeVerb() || !words.get(at).form().startsWith("連用形")
                || !words.get(at + 1).isVerb() || isNamed(words, at + 1)) {
            return false;
        }
        String both = words.get(at).surface() + words.get(at + 1).base();
        return !index.verb(both).isEmpty()
                || compoundVerbs.isSecond(words.get(at + 1).base()) && compoundVerbs.core(both).isPresent();
    }

    /** 飲み忘れをなくす: with a case particle the two are the name of what is done. */
    private static boolean isNamed(List<Morpheme> words, int second) {
        return words.get(second).form().equals("連用形") && second + 1 < words.size()
                && words.get(second + 1).is("を", "が", "の") && words.get(second + 1).isParticle();
    }

    /** 体操を行い、… is a verb although the dictionary has a noun 行い. */
    private static Morpheme asVerb(Morpheme word, List<Morpheme> before) {
        boolean object = !before.isEmpty() && before.getLast().is("を", "も", "が") && before.getLast().isParticle();
        return object && word.is("行い") && word.isNoun() ? new Morpheme(word.surface(), "行う", "動詞-自立", "連用形",
                word.start(), word.end(),
                List.of(), List.of(), word.sets()) : word;
    }

    /** すこやかでいたい: で is no verb here. */
    private static boolean isCopula(List<Morpheme> words, int at) {
        return words.get(at).is("で") && words.get(at).isVerb();
    }

    private int longest(List<Morpheme> words, int at) {
        if (isDecimal(words, at)) {
            return at + 3;
        }
        var text = new StringBuilder(words.get(at).surface());
        int best = at + 1;
        for (int i = at + 1; i < Math.min(words.size(), at + MOST_PARTS)
                && words.get(i - 1).end() == words.get(i).start(); i++) {
            text.append(words.get(i).surface());
            if (isKnown(text.toString(), words.subList(at, i + 1))) {
                best = i + 1;
            }
        }
        return best;
    }

    private static boolean isDecimal(List<Morpheme> words, int at) {
        return at + 2 < words.size() && words.get(at).isNumber() && words.get(at + 1).is(".")
                && words.get(at + 2).isNumber();
    }

    private boolean isKnown(String text, List<Morpheme> parts) {
        boolean kana = text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ー');
        if (kana && text.length() < SHORTEST_KANA) {
            return false;
        }
        return !index.noun(text).isEmpty() && !endsInInflection(parts)
                || !index.verb(text).isEmpty() && parts.stream().allMatch(part -> part.isNoun()
                || part.pos().startsWith("接頭詞"));
    }

    private static boolean endsInInflection(List<Morpheme> parts) {
        return parts.getLast().isAuxiliary();
    }

    private Morpheme compound(List<Morpheme> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.surface()));
        Morpheme first = parts.getFirst();
        String pos = parts.get(1).is(".") ? first.pos() : "カスタム名詞";
        return new Morpheme(text.toString(), text.toString(), pos, "", first.start(), parts.getLast().end(),
                index.noun(text.toString()), index.verb(text.toString()), first.sets());
    }

    /** 閉じこもりを防ぐ, 閉じこもり生活: the noun made from a verb. */
    private Morpheme asNoun(Morpheme word, Morpheme next, List<Morpheme> before) {
        boolean continuative = word.isFreeVerb() && word.form().startsWith("連用形");
        boolean nominal = next == null || next.is("を", "が", "の", "は", "や", "へ") && next.isParticle()
                || next.isNoun() && !next.pos().startsWith("名詞-副詞可能");
        List<LexiconEntry> entries = continuative ? index.noun(word.surface()) : List.of();
        boolean object = continuative && next != null && (next.is("方") && next.pos().startsWith("名詞-接尾") || next.is(WordSet.KINDS) && next.isNoun() || next.is("を", "が", "の") && next.isParticle()
                || next.is("で", "に", "も", "は", "まで", "へ") && !before.isEmpty() && before.getLast().is("の")
                && before.getLast().pos().startsWith("助詞-連体化"));
        boolean done = continuative && next != null && next.hasBase("する", "できる") && !index.verb(word.surface()).isEmpty();
        return !entries.isEmpty() && nominal || object || done ? new Morpheme(word.surface(), word.surface(),
                "名詞-一般", "", word.start(),
                word.end(), entries, index.verb(word.surface()), word.sets()) : word;
    }

    /** 右肩, 両膝. */
    private Morpheme withoutSide(Morpheme word) {
        return word.surface().length() > 1 && "右左両片".indexOf(word.surface().charAt(0)) >= 0
                ? word.with(index.noun(word.surface().substring(1)).stream()
                        .filter(entry -> entry.wordClass() == WordClass.BODY).toList())
                : word;
    }

    private Morpheme withoutTitle(Morpheme word) {
        for (String title : TITLES) {
            if (word.surface().endsWith(title) && word.surface().length() > title.length()) {
                List<LexiconEntry> entries = index.noun(word.surface().substring(0,
                        word.surface().length() - title.length()));
                if (!entries.isEmpty()) {
                    return word.with(entries);
                }
            }
        }
        return word;
    }

    /** The word with its meanings; an unknown katakana word means what its ending means. */
    private Morpheme known(Morpheme word) {
        if (!word.entries().isEmpty() || !word.isNoun()) {
            return word;
        }
        if (!isKatakana(word.surface())) {
            return withoutTitle(withoutSide(word));
        }
        for (int from = 1; word.surface().length() - from >= SHORTEST_ENDING; from++) {
            List<LexiconEntry> entries = index.noun(word.surface().substring(from));
            if (!entries.isEmpty()) {
                return word.with(entries);
            }
        }
        return word;
    }

    private static boolean isKatakana(String text) {
        return text.chars().allMatch(c -> c >= 'ァ' && c <= 'ヶ' || c == 'ー');
    }
}
