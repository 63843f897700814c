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
import static org.sasae.language.internal.lexicon.WordClass.CLIENT;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.FREQUENCY;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.JARGON;
import static org.sasae.language.internal.lexicon.WordClass.KEEPING;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.LIVING;
import static org.sasae.language.internal.lexicon.WordClass.MOVE;
import static org.sasae.language.internal.lexicon.WordClass.PLACE;
import static org.sasae.language.internal.lexicon.WordClass.PLACED;
import static org.sasae.language.internal.lexicon.WordClass.RECORDING;
import static org.sasae.language.internal.lexicon.WordClass.RISK;
import static org.sasae.language.internal.lexicon.WordClass.STATE;
import static org.sasae.language.internal.lexicon.WordClass.TELLING;
import static org.sasae.language.internal.lexicon.WordClass.TIME;
import static org.sasae.language.internal.lexicon.WordClass.USE;
import static org.sasae.language.internal.lexicon.WordClass.VAGUEADV;

import java.util.List;
import java.util.Optional;

import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** States and wishes that nobody can tick off. */
final class VagueState implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        boolean amount = clause.nominal() && (clause.head().getFirst().isNumber() || clause.head().getFirst().means(FREQUENCY)
                && !clause.head().getFirst().means(ABSTRACT));
        if (amount && clause.marked("を").findAny().isPresent()) {
            return Optional.empty();
        }
        boolean vague = clause.nominal() ? isVagueNoun(clause) : isVague(clause);
        if (!vague) {
            return Optional.empty();
        }
        boolean object = !clause.nominal() && hasAbstractObject(clause) && !clause.is(LIVING);
        return Optional.of(object ? Meaning.of(ActKind.VAGUE, clause.objects().getFirst(), clause)
                : Meaning.of(ActKind.VAGUE, clause));
    }

    private static boolean isVague(Clause clause) {
        boolean held = clause.hasBase("持つ", "もつ", "取る", "とる") && clause.has(Mood.ABLE);
        boolean thing = clause.objects().stream().anyMatch(object -> held ? Things.isThing(object)
                : Things.isThing(object, clause));
        if (clause.head().getFirst().isAdjective()) {
            return !thing || clause.head().getFirst().means(VAGUEADV);
        }
        if (isCherished(clause) || isBackToLife(clause) || isEsteemed(clause) || !thing && isCarriedOn(clause)) {
            return true;
        }
        if (goesAnywhere(clause) || looksOn(clause) || onlyGoesOn(clause)) {
            return true;
        }
        if (isLiving(clause)) {
            return !isPlaced(clause);
        }
        if (clause.hasBase("なる", "成る")) {
            return isVagueBecoming(clause);
        }
        if (isOnlyManner(clause) || !thing && isShownFeeling(clause)) {
            return true;
        }
        if (clause.is(MOVE) && clause.goals().stream().anyMatch(Things::isThing)) {
            return false;
        }
        if (isJargonRaised(clause)) {
            return !clause.is(ACT, CARE);
        }
        if (thing || counts(clause) || clause.is(ACT, CARE) || clause.is(RECORDING) && !clause.hasBase(WordSet.HARDLY_RECORDING)) {
            return false;
        }
        return hasAbstractObject(clause) || hasNothing(clause);
    }

    /** 友人を大切にする. */
    private static boolean isCherished(Clause clause) {
        return clause.hasBase("する") && BodyChange.isCherished(clause);
    }

    /** 元の生活に戻る. */
    private static boolean isBackToLife(Clause clause) {
        return clause.hasBase(WordSet.COMING_BACK) && clause.is(MOVE) && !clause.goals().isEmpty()
                && clause.goals().stream().allMatch(goal -> goal.headMeans(ABSTRACT) || goal.head().is(WordSet.FORMER_SELF)) && clause.objects().isEmpty();
    }

    /** 孫の顔を見ながら. */
    private static boolean looksOn(Clause clause) {
        return clause.link() == Link.WHILE && clause.hasBase(WordSet.LOOKING)
                && clause.marked("を").anyMatch(phrase -> phrase.head().is(WordSet.LOOKED_AT));
    }

    /** いろいろな所に行く. */
    private static boolean goesAnywhere(Clause clause) {
        return clause.is(MOVE) && !clause.goals().isEmpty() && clause.marked("を").findAny().isEmpty()
                && clause.goals().stream().allMatch(goal -> goal.head().is(WordSet.ANYWHERE)
                && (goal.words().size() == 1 || goal.words().stream().noneMatch(word -> word.means(PLACE, GATHERING))));
    }

    /** ぼちぼちいく, 新しい暮らしに備える. */
    private static boolean onlyGoesOn(Clause clause) {
        boolean goes = clause.hasBase("行く", "いく") && !clause.phrases().isEmpty()
                && clause.phrases().stream().allMatch(phrase -> phrase.head().is(WordSet.MANNERS_OF_GOING));
        return goes || clause.hasBase(WordSet.COPING) && clause.marked("を").findAny().isEmpty() && !clause.goals().isEmpty()
                && clause.goals().stream().allMatch(goal -> goal.headMeans(ABSTRACT));
    }

    /** 頼りにされる, 喜ばれる. */
    private static boolean isEsteemed(Clause clause) {
        return clause.has(Mood.PASSIVE) && clause.marked("を").findAny().isEmpty() && !clause.is(ACT, LIGHT, USE, MOVE);
    }

    /** 夢をあきらめない, 負けない. */
    private static boolean isCarriedOn(Clause clause) {
        return clause.is(KEEPING) && clause.has(Mood.NEGATIVE)
                && clause.goals().stream().noneMatch(goal -> goal.headMeans(ACTIVITY, GATHERING));
    }

    private static boolean isLiving(Clause clause) {
        boolean thing = clause.marked("を", clause.hasBase("自立", "継続") ? "が" : "を")
                .anyMatch(phrase -> Things.isThing(phrase, clause) && !phrase.headMeans(TIME));
        boolean always = clause.hasBase(WordSet.ALWAYS_LIVING)
                && clause.marked("を").noneMatch(phrase -> phrase.headMeans(ACTIVITY));
        return clause.is(LIVING) && (!thing || always);
    }

    /** 居間で過ごす, 正月に孫と過ごす. */
    private static boolean isPlaced(Clause clause) {
        return clause.is(PLACED) && (clause.marked("で", "に").anyMatch(p -> p.headMeans(PLACE, GATHERING)
                && !p.means(ABSTRACT))
                || clause.mentions(TIME) && clause.marked("と").anyMatch(p -> p.headMeans(FAMILY, FRIEND)));
    }

    /** 元気になる; but 役員になる, 話し相手になる. */
    private static boolean isVagueBecoming(Clause clause) {
        boolean role = clause.marked("に").anyMatch(VagueState::isRole);
        boolean thing = clause.phrases().stream().filter(phrase -> !phrase.marked("から",
                Phrase.ADVERB)).anyMatch(Things::isThing)
                && clause.marked("に").noneMatch(phrase -> phrase.headMeans(ABSTRACT, VAGUEADV, CLIENT));
        return !role && !thing;
    }

    private static boolean isRole(Phrase phrase) {
        String pos = phrase.head().pos();
        return !phrase.headMeans(ABSTRACT, VAGUEADV, CLIENT) && !phrase.head().is(WordSet.ANYBODY)
                && !phrase.head().isAdjectivalNoun()
                && !phrase.head().isAdjective()
                && (phrase.headMeans(ACTIVITY, GATHERING) || pos.equals("名詞-一般") || pos.startsWith("名詞-接尾")
                        || pos.startsWith("名詞-サ変"));
    }

    /** しっかりする, 体がしゃんとする. */
    private static boolean isOnlyManner(Clause clause) {
        return clause.hasBase("する") && clause.marked("を").findAny().isEmpty() && !clause.phrases().isEmpty()
                && clause.phrases().stream().allMatch(p -> p.marked(Phrase.ADVERB) || p.headMeans(BODY, ABSTRACT));
    }

    /** やる気を出す; but 思い出を話す is telling. */
    private static boolean isShownFeeling(Clause clause) {
        return clause.is(ACT) && !clause.is(TELLING)
                && clause.marked("を").anyMatch(phrase -> phrase.headMeans(ABSTRACT));
    }

    private static boolean isJargonRaised(Clause clause) {
        List<Phrase> objects = clause.objects();
        return clause.hasBase(WordSet.RAISING) && !objects.isEmpty()
                && objects.stream().allMatch(object -> object.headMeans(JARGON) && !object.means(ACTIVITY));
    }

    private static boolean hasAbstractObject(Clause clause) {
        boolean named = clause.objects().stream().anyMatch(object -> object.headMeans(ABSTRACT, RISK, VAGUEADV)
                && object.words().stream().noneMatch(word -> word.means(GATHERING) && !word.means(ABSTRACT)) || Things.isEmptyNoun(object.head()) && !clause.isUnknown());
        named &= !(clause.isUnknown() && clause.objects().stream().allMatch(object -> object.head().is(WordSet.EXACT_ABSTRACTS)));
        boolean taken = clause.is(ABSTRACTING) && !clause.objects().isEmpty();
        return (named || taken) && (clause.is(STATE, CHANGE, LIGHT, USE) || clause.isUnknown());
    }

    /** 頑張る, 続ける without saying what. */
    private static boolean hasNothing(Clause clause) {
        return clause.objects().isEmpty() && clause.is(LIGHT, STATE, CHANGE) && !clause.is(MOVE)
                && clause.goals().stream().noneMatch(Things::isThing) && clause.marked("から").noneMatch(Things::isThing)
                && clause.head().stream().noneMatch(word -> word.means(ACTIVITY));
    }

    /** 一品作る, 2冊選ぶ: what is counted is a thing. */
    private static boolean counts(Clause clause) {
        return clause.phrases().stream().filter(phrase -> phrase.marked("") && phrase.words().stream()
                .anyMatch(word -> word.isNumber() || word.means(FREQUENCY)))
                .anyMatch(phrase -> phrase.endsIn(WordSet.COUNTERS_OF_THINGS));
    }

    /** 生活の安定, 健康長寿. */
    private static boolean isVagueNoun(Clause clause) {
        Morpheme head = clause.head().getFirst();
        boolean act = head.means(ACTIVITY, GATHERING) && !head.means(ABSTRACT) || clause.is(ACT, MOVE)
                && !clause.is(LIVING)
                || clause.phrases().stream().anyMatch(p -> p.means(ACTIVITY, GATHERING) && !p.headMeans(ABSTRACT));
        boolean vague = head.means(ABSTRACT, VAGUEADV, RISK) || clause.is(STATE, CHANGE, LIGHT)
                || clause.is(USE) && clause.mentions(ABSTRACT) || head.isAdjectivalNoun() || head.isAdjective()
                || clause.isUnknown();
        return vague && !act;
    }
}
