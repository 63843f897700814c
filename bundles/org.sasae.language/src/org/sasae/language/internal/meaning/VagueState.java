// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.ABSTRACTING;
import static org.sasae.language.internal.lexicon.WordClass.ACT;
import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.CARE;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FOOD;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.JARGON;
import static org.sasae.language.internal.lexicon.WordClass.KEEPING;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.LIVING;
import static org.sasae.language.internal.lexicon.WordClass.MOVE;
import static org.sasae.language.internal.lexicon.WordClass.OCCASION;
import static org.sasae.language.internal.lexicon.WordClass.PLACE;
import static org.sasae.language.internal.lexicon.WordClass.PLACED;
import static org.sasae.language.internal.lexicon.WordClass.REGION;
import static org.sasae.language.internal.lexicon.WordClass.RISK;
import static org.sasae.language.internal.lexicon.WordClass.STATE;
import static org.sasae.language.internal.lexicon.WordClass.TELLING;
import static org.sasae.language.internal.lexicon.WordClass.USE;
import static org.sasae.language.internal.lexicon.WordClass.VAGUEADV;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** States and wishes that nobody can tick off. */
final class VagueState implements ActRule {
    private static final Set<String> ABSTRACT_ENDINGS = Set.of("感", "性", "心", "度", "面", "さ", "欲", "観");


    @Override
    public Optional<Meaning> read(Clause clause) {
        List<Phrase> objects = clause.objects();
        boolean concreteObject = objects.stream().anyMatch(p -> isConcrete(p, clause));
        if (clause.nominal()) {
            return nominal(clause);
        }
        if (clause.base().endsWith("いなる") || clause.base().endsWith("いする") || clause.head().getFirst().isAdjective()) {
            return concreteObject ? Optional.empty() : Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        boolean cherished = clause.hasBase("する") && clause.phrases().stream().anyMatch(p -> p.words().getFirst().is("大切", "大事"));
        boolean back = clause.is(MOVE) && !clause.goals().isEmpty() && clause.goals().stream().allMatch(p -> p.headMeans(ABSTRACT)) && objects.isEmpty();
        boolean goesOn = clause.is(KEEPING) && clause.has(Mood.NEGATIVE) && !concreteObject && clause.goals().stream().noneMatch(p -> p.headMeans(ACTIVITY, GATHERING));
        boolean esteemed = clause.has(Mood.PASSIVE) && clause.marked("を").findAny().isEmpty() && !clause.is(ACT, LIGHT, USE, MOVE);
        if (goesOn || esteemed) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        if (cherished || back && clause.hasBase("戻る", "もどる", "入る", "向かう", "近づく")) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        boolean concreteTarget = clause.marked("を", clause.hasBase("自立", "継続") ? "が" : "を").anyMatch(p -> isConcrete(p, clause));
        if (clause.is(LIVING) && (!concreteTarget || clause.hasBase("生活", "安定", "送る", "役に立つ", "ある", "いる", "おる", "生きる", "安心", "様子見") && clause.marked("を").noneMatch(p -> p.headMeans(ACTIVITY)))) {
            return clause.is(PLACED) && clause.marked("で", "に", "と").anyMatch(p -> isTickablePlace(p, clause)) ? Optional.empty()
                    : Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        if (clause.hasBase("なる", "成る")) {
            return becoming(clause);
        }
        boolean shown = clause.is(ACT) && !clause.is(TELLING) && clause.marked("を").anyMatch(p -> p.headMeans(ABSTRACT)) && !concreteObject;
        boolean manner = clause.hasBase("する") && clause.marked("を").findAny().isEmpty() && !clause.phrases().isEmpty()
                && clause.phrases().stream().allMatch(p -> p.marked(Phrase.ADVERB) || p.headMeans(BODY, ABSTRACT));
        if (manner) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        if (shown) {
            return Optional.of(Meaning.of(ActKind.VAGUE, objects.getFirst(), clause));
        }
        if (concreteObject && !onlyJargon(clause) || clause.is(ACT, CARE)) {
            return Optional.empty();
        }
        if (onlyJargon(clause)) {
            return Optional.of(Meaning.of(ActKind.VAGUE, objects.getFirst(), clause));
        }
        boolean abstractObject = objects.stream().anyMatch(p -> p.headMeans(ABSTRACT, RISK, VAGUEADV) || isEmptyNoun(p.head()) && !clause.isUnknown())
                || clause.is(ABSTRACTING) && !objects.isEmpty();
        if (abstractObject && (clause.is(STATE, CHANGE, LIGHT, USE) || clause.isUnknown())) {
            return Optional.of(Meaning.of(ActKind.VAGUE, objects.getFirst(), clause));
        }
        if (objects.isEmpty() && clause.is(LIGHT, STATE, CHANGE) && !clause.is(MOVE) && clause.goals().stream().noneMatch(VagueState::isConcrete)
                && clause.marked("から").noneMatch(VagueState::isConcrete)
                && clause.head().stream().noneMatch(w -> w.means(ACTIVITY))) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        return Optional.empty();
    }

    /** With some verbs only what the lexicon knows is a thing: in 張りを持つ the object is not. */
    private static boolean isConcrete(Phrase phrase, Clause clause) {
        if (!clause.is(ABSTRACTING)) {
            return isConcrete(phrase);
        }
        return phrase.heads().stream().anyMatch(h -> isConcrete(h, phrase) && !h.entries().isEmpty());
    }

    private static boolean isConcrete(Phrase phrase) {
        if (ABSTRACT_ENDINGS.contains(phrase.words().getLast().surface()) && phrase.words().size() > 1) {
            return false;
        }
        return phrase.heads().stream().anyMatch(h -> isConcrete(h, phrase));
    }

    private static boolean isConcrete(Morpheme head, Phrase phrase) {
        if (head.means(REGION)) {
            return false;
        }
        if (head.means(ABSTRACT, VAGUEADV, RISK)) {
            return phrase.words().stream().anyMatch(w -> w != head && w.means(ACTIVITY, GATHERING, JARGON) && !w.means(ABSTRACT, BODY)) && head.means(OCCASION);
        }
        if (head.means(ACTIVITY, GATHERING, PLACE, FOOD)) {
            return true;
        }
        return !isEmptyNoun(head) && !head.pos().startsWith("副詞") && !head.isAdjective() && !head.isAdjectivalNoun();
    }

    private static boolean onlyJargon(Clause clause) {
        List<Phrase> objects = clause.objects();
        return clause.hasBase("高める", "向上", "維持", "改善", "強化", "拡大", "高まる") && !objects.isEmpty()
                && objects.stream().allMatch(p -> p.headMeans(JARGON) && !p.means(ACTIVITY));
    }

    /** こと, もの, の. */
    private static boolean isEmptyNoun(Morpheme word) {
        return word.pos().startsWith("名詞-非自立-一般") || word.pos().startsWith("名詞-非自立-助動詞");
    }

    private static boolean isTickablePlace(Phrase phrase, Clause clause) {
        if (phrase.marked("と")) {
            return clause.mentions(org.sasae.language.internal.lexicon.WordClass.TIME) && phrase.headMeans(FAMILY, FRIEND);
        }
        return phrase.headMeans(PLACE, GATHERING) && !phrase.means(ABSTRACT);
    }

    private static Optional<Meaning> becoming(Clause clause) {
        boolean role = clause.marked("に").anyMatch(p -> !p.headMeans(ABSTRACT, VAGUEADV) && !p.head().isAdjectivalNoun()
                && !p.head().isAdjective() && (p.headMeans(ACTIVITY, GATHERING) || p.head().pos().equals("名詞-一般") || p.head().pos().startsWith("名詞-接尾") || p.head().pos().startsWith("名詞-サ変")));
        boolean light = clause.phrases().stream().filter(p -> !p.marked("から", Phrase.ADVERB)).anyMatch(VagueState::isConcrete) && clause.marked("に").noneMatch(p -> p.headMeans(ABSTRACT, VAGUEADV));
        return role || light ? Optional.empty() : Optional.of(Meaning.of(ActKind.VAGUE, clause));
    }

    private static Optional<Meaning> nominal(Clause clause) {
        Morpheme head = clause.head().getFirst();
        if (head.means(ACTIVITY, GATHERING) && !head.means(ABSTRACT) || clause.is(ACT, MOVE) && !clause.is(LIVING)) {
            return Optional.empty();
        }
        boolean act = clause.phrases().stream().anyMatch(p -> p.means(ACTIVITY, GATHERING) && !p.headMeans(ABSTRACT));
        boolean vague = head.means(ABSTRACT, VAGUEADV, RISK) || clause.is(STATE, CHANGE, LIGHT) || clause.is(USE) && clause.mentions(ABSTRACT) || head.isAdjectivalNoun() || head.isAdjective() || clause.isUnknown();
        return vague && !act ? Optional.of(Meaning.of(ActKind.VAGUE, clause)) : Optional.empty();
    }
}
