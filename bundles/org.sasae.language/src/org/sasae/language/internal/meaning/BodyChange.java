// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.AILING;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.EXERCISING;
import static org.sasae.language.internal.lexicon.WordClass.ILLNESS;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.MISHAP;
import static org.sasae.language.internal.lexicon.WordClass.RECORDING;
import static org.sasae.language.internal.lexicon.WordClass.STATE;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.TROUBLE;
import static org.sasae.language.internal.lexicon.WordClass.VAGUEADV;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** A value, symptom, illness or body function gets better, stays or goes. */
final class BodyChange implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        boolean ailing = clause.is(AILING) && (!clause.has(Mood.NEGATIVE) || !clause.has(Mood.MAKE) && !clause.is(MISHAP));
        boolean soundly = clause.hasBase("寝る", "休む") && clause.marked(Phrase.ADVERB)
                .anyMatch(phrase -> phrase.head().is(WordSet.SOUNDLY));
        if (ailing || soundly || clause.hasBase(WordSet.SLEEPING)
                || clause.hasBase("見える", "聞こえる") && clause.has(Mood.BECOME)) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause));
        }
        Optional<Phrase> eased = lessMedicine(clause).or(() -> symptomActs(clause));
        if (eased.isPresent()) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, eased.get(), clause));
        }
        Optional<Phrase> itself = becomesBody(clause).or(() -> steadierMotion(clause));
        if (itself.isPresent()) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, itself.get(), clause));
        }
        if (clause.hasBase(WordSet.PASSING_LIFE)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = subject(clause);
        if (subject.isEmpty()) {
            return isCure(clause) || isBareBodyWord(clause) ? Optional.of(Meaning.of(ActKind.MEDICAL, clause))
                    : Optional.empty();
        }
        return changes(subject.get(), clause) ? Optional.of(Meaning.of(ActKind.MEDICAL, subject.get(), clause))
                : Optional.empty();
    }

    /** 薬が減る, 薬をやめる. */
    private static Optional<Phrase> lessMedicine(Clause clause) {
        return clause.hasBase(WordSet.LESS_MEDICINE) ? clause.objects().stream()
                .filter(object -> object.words().stream().anyMatch(word -> word.surface().endsWith("薬"))).findFirst() : Optional.empty();
    }

    /** 痰が切れる: what a symptom does is no act of the person. */
    private static Optional<Phrase> symptomActs(Clause clause) {
        return clause.nominal() || clause.is(STATE, TROUBLE) || clause.head().getFirst().isAdjective() ? Optional.empty()
                : clause.marked("が").filter(phrase -> phrase.headMeans(SYMPTOM) && !phrase.headMeans(ABSTRACT))
                        .findFirst();
    }

    /** 健康な体になる. */
    private static Optional<Phrase> becomesBody(Clause clause) {
        boolean made = clause.hasBase("なる") || clause.hasBase("する") && clause.marked("を").findAny().isEmpty();
        return made ? clause.marked("に", "と").filter(phrase -> phrase.headMeans(BODY, VALUE) || phrase.means(VALUE)
                && phrase.words().stream().anyMatch(Morpheme::isNumber)).findFirst()
                : Optional.empty();
    }

    /** 歩行の安定, 動作を改善する. */
    private static Optional<Phrase> steadierMotion(Clause clause) {
        boolean motion = clause.hasBase(WordSet.STEADYING) && clause.objects().stream()
                .anyMatch(object -> object.head().surface().endsWith("動作") && !object.headMeans(ABSTRACT)
                        || object.head().is(WordSet.MOTIONS) || object.head().surface().endsWith("歩行"));
        return motion ? Optional.of(clause.objects().getFirst()) : Optional.empty();
    }

    private static Optional<Phrase> subject(Clause clause) {
        return clause.marked("を", "が", "は", "も", "", "の").filter(BodyChange::isMedical).findFirst()
                .or(() -> clause.marked("に").filter(BodyChange::isMedical)
                        .filter(phrase -> clause.is(CHANGE) || clause.marked("が").findAny().isPresent()).findFirst());
    }

    private static boolean isBareBodyWord(Clause clause) {
        Morpheme head = clause.head().getFirst();
        return clause.nominal() && head.means(BODY, SYMPTOM, VALUE) && !head.means(ABSTRACT);
    }

    private static boolean isCure(Clause clause) {
        return !clause.nominal() && clause.is(CHANGE)
                && clause.hasBase(WordSet.CURING);
    }

    private static boolean changes(Phrase subject, Clause clause) {
        boolean goesOn = subject.head().is("動き", "動作") && (clause.hasBase(WordSet.KEEPING_UP) || clause.hasBase(WordSet.LEARNING));
        if (goesOn || isOwnDoing(subject, clause)) {
            return false;
        }
        if (isFirm(clause)) {
            return true;
        }
        if (clause.nominal() && clause.head().getFirst().means(ACTIVITY) && !clause.head().getFirst().means(BODY)) {
            return false;
        }
        boolean exercise = clause.objects().stream().anyMatch(object -> object.headMeans(ACTIVITY)
                && !isMedical(object));
        if (exercise || isCherished(clause)) {
            return false;
        }
        boolean adjective = clause.head().getFirst().isAdjective() && !clause.base().equals("ない");
        return adjective || clause.nominal() || clause.is(CHANGE, STATE) || clause.has(Mood.BECOME)
                || clause.is(LIGHT) && !clause.hasBase(WordSet.PLAIN_DOING) || clause.base().endsWith("いなる")
                || clause.base().endsWith("いする") || reachesLimit(clause);
    }

    /** 血圧を測る, 膝を洗う, 足を上げる. */
    private static boolean isOwnDoing(Phrase subject, Clause clause) {
        boolean allParts = subject.heads().stream().allMatch(head -> head.is(WordSet.PARTS));
        boolean function = subject.headMeans(BODY)
                && subject.heads().stream().noneMatch(head -> head.is(WordSet.PARTS));
        return clause.is(RECORDING) && !function || clause.is(EXERCISING) && allParts && subject.marked("を");
    }

    /** 足腰をしっかりする. */
    private static boolean isFirm(Clause clause) {
        return clause.hasBase("する") && !isCherished(clause) && clause.marked("を").allMatch(BodyChange::isMedical)
                && clause.marked(Phrase.ADVERB).findAny().isPresent();
    }

    static boolean isCherished(Clause clause) {
        return clause.phrases().stream().anyMatch(phrase -> phrase.words().getFirst().is("大切", "大事"));
    }

    /** 130以下にする, 楽になる. */
    private static boolean reachesLimit(Clause clause) {
        boolean counted = clause.phrases().stream().flatMap(phrase -> phrase.words().stream())
                .anyMatch(word -> word.is(WordSet.COUNTERS_OF_EXERCISE));
        return !counted && clause.hasBase("する", "なる") && clause.phrases().stream().anyMatch(phrase -> phrase.means(VAGUEADV)
                || phrase.words().stream().anyMatch(word -> word.isNumber() || word.is(WordSet.LIMITS)));
    }

    private static boolean isMedical(Phrase phrase) {
        Morpheme last = phrase.words().getLast();
        boolean tool = last.pos().startsWith("名詞-接尾") && !last.pos().startsWith("名詞-接尾-助数詞")
                && !last.is(WordSet.QUALITIES);
        return !tool && !last.is(WordSet.METHODS) && isMedicalWord(phrase);
    }

    private static boolean isMedicalWord(Phrase phrase) {
        boolean limit = phrase.means(VALUE) && phrase.words().stream().anyMatch(Morpheme::isNumber);
        boolean disorder = phrase.head().is(WordSet.DISORDERS) || phrase.head().surface().endsWith("障害");
        return limit || disorder || isOfBody(phrase) || phrase.heads().stream().anyMatch(head -> head.means(BODY, SYMPTOM, VALUE, ILLNESS)
                && !(head.means(ABSTRACT) && !head.means(BODY, VALUE)));
    }

    /** 足の上がり, 手の力. */
    private static boolean isOfBody(Phrase phrase) {
        boolean general = phrase.head().entries().isEmpty()
                || phrase.head().is(WordSet.BODY_STATES);
        return general && phrase.means(BODY, SYMPTOM, VALUE, ILLNESS) && phrase.words().stream().anyMatch(word -> word.is("の"));
    }
}
