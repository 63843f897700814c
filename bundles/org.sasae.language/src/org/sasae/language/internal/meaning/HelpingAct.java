// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.ILLNESS;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;
import static org.sasae.language.internal.lexicon.WordClass.CARE;
import static org.sasae.language.internal.lexicon.WordClass.CARED;
import static org.sasae.language.internal.lexicon.WordClass.CLIENT;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.NEIGHBOUR;
import static org.sasae.language.internal.lexicon.WordClass.PROVIDE;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Support and care without a subject: for whom it is done tells who does it. */
final class HelpingAct implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        if (clause.has(Mood.NEGATIVE) && clause.has(Mood.ABLE)) {
            return Optional.empty();
        }
        if (clause.hasBase("おくる", "送る") && clause.objects().stream().anyMatch(object -> object.head().is(WordSet.LIFE_LED))) {
            return Optional.empty();
        }
        if (clause.is(PROVIDE)) {
            return isEveryday(clause) ? everyday(clause) : support(clause);
        }
        if (carriesOut(clause)) {
            return others(clause);
        }
        return clause.is(CARE) ? care(clause) : Optional.empty();
    }

    /** 入浴介助を行う: whoever carries help out is a helper. */
    private static boolean carriesOut(Clause clause) {
        return clause.hasBase(WordSet.CARRYING_OUT) && !clause.has(Mood.RECEIVE)
                && clause.objects().stream().anyMatch(object -> object.words().getLast().endsIn(WordSet.HELP_GIVEN))
                && !clause.mentions(CARED, FRIEND, GATHERING)
                && clause.marked("に").noneMatch(phrase -> phrase.head().is("人", "方") && !phrase.means(CLIENT));
    }

    private static Optional<Meaning> others(Clause clause) {
        return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
    }

    private static boolean isEveryday(Clause clause) {
        boolean givesRole = clause.hasBase("与える")
                && clause.objects().stream().anyMatch(object -> object.headMeans(ABSTRACT));
        return !givesRole && clause.hasBase(WordSet.ALSO_EVERYDAY) && !clause.mentions(CLIENT, FAMILY, SERVICE);
    }

    /** 体調を観察する, 運動の量を調整していく; but 朝顔を観察する. */
    private static boolean isProfessional(Clause clause) {
        boolean watched = clause.hasBase(WordSet.WATCHING) && (clause.objects().isEmpty()
                || clause.objects().stream().anyMatch(object -> object.means(ABSTRACT, BODY, SYMPTOM, VALUE, ILLNESS)));
        watched |= clause.hasBase("調整") && clause.objects().isEmpty();
        boolean gaps = !clause.objects().isEmpty()
                && clause.objects().stream().allMatch(object -> object.head().is(WordSet.WEAK_POINTS));
        boolean arranged = clause.has(Mood.GO_ON) && !clause.has(Mood.DESIRE);
        return watched || arranged || gaps || clause.mentions(HELPER);
    }

    private static Optional<Meaning> everyday(Clause clause) {
        if (isProfessional(clause)) {
            return others(clause);
        }
        boolean withPeople = clause.hasBase("関わる", "かかわる") && clause.marked("と", "に", "へ").findAny().isPresent();
        boolean toSomebody = clause.marked("に", "へ").anyMatch(phrase -> !phrase.means(CLIENT, FAMILY))
                && clause.marked("で", "から").findAny().isPresent();
        boolean towardsClient = clause.hasBase(WordSet.TOWARDS_CLIENT) && !withPeople && !toSomebody && !isForOthers(clause)
                && !clause.mentions(NEIGHBOUR, GATHERING);
        return towardsClient ? others(clause) : Optional.empty();
    }

    /** 支援する, 促す; for children, friends or a club it is the person's own act. */
    private static Optional<Meaning> support(Clause clause) {
        if (clause.nominal() && clause.hasBase("促進", "推進") && clause.objects().stream().anyMatch(object -> object.headMeans(WordClass.JARGON))) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        boolean givesRole = clause.hasBase("与える")
                && clause.objects().stream().anyMatch(object -> object.headMeans(ABSTRACT));
        boolean participation = clause.marked("を").anyMatch(phrase -> contains(phrase, WordSet.TAKING_PART));
        return isForOthers(clause) && !participation && !givesRole ? Optional.of(Meaning.own(clause)) : others(clause);
    }

    private static boolean isForOthers(Clause clause) {
        boolean nursing = clause.phrases().stream().anyMatch(phrase -> contains(phrase, WordSet.NURSING));
        if (nursing && clause.is(PROVIDE)) {
            return false;
        }
        boolean intoGroup = clause.marked("へ", "に").anyMatch(phrase -> contains(phrase, "参加"));
        boolean animal = clause.marked("を").anyMatch(phrase -> phrase.words().getFirst().means(CARED)
                && !phrase.words().getFirst().means(FAMILY));
        return animal || !intoGroup && (clause.marked("を").anyMatch(phrase -> (phrase.headMeans(CARED, FRIEND, GATHERING)
                || phrase.headMeans(ABSTRACT) && phrase.words().stream()
                        .anyMatch(word -> word.means(CARED) && (!word.means(FAMILY) || word.is(WordSet.DEPENDANTS)))) && isNoClient(phrase))
                || clause.marked("に", "へ", "と").anyMatch(phrase -> phrase.means(CARED, FRIEND, GATHERING)
                && isNoClient(phrase) && !phrase.head().is("家族", "ご家族")));
    }

    private static boolean isNoClient(Phrase phrase) {
        return !phrase.means(CLIENT, SERVICE);
    }

    /** 見守る, 付き添う, 手伝う. */
    private static Optional<Meaning> care(Clause clause) {
        if (clause.marked("で").anyMatch(phrase -> phrase.headMeans(FAMILY, NEIGHBOUR, HELPER)
                && !phrase.means(GATHERING) && !phrase.words().getLast().is("会")) && !clause.has(Mood.LETS)) {
            return others(clause);
        }
        if (clause.phrases().stream().anyMatch(phrase -> contains(phrase, WordSet.GREETINGS))) {
            return Optional.of(Meaning.own(clause));
        }
        if (clause.hasBase("見守る") && !clause.marked("を").toList().isEmpty()
                && clause.marked("を").allMatch(object -> object.headMeans(ABSTRACT))) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        boolean oneself = clause.marked("が", "は").anyMatch(phrase -> phrase.head().is(WordSet.ONESELF));
        boolean mutual = oneself || clause.marked("と").anyMatch(phrase -> phrase.headMeans(NEIGHBOUR, FRIEND, CARED));
        if (mutual || clause.mentions(CARED, FRIEND, GATHERING, FAMILY) && !clause.mentions(CLIENT)) {
            return Optional.of(Meaning.own(clause));
        }
        boolean takesAlong = clause.hasBase("連れる") && clause.marked("を").findAny().isPresent()
                && clause.marked("を").noneMatch(object -> object.means(CLIENT)) && clause.marked("が").findAny().isEmpty();
        if (takesAlong) {
            return Optional.of(Meaning.own(clause));
        }
        if (clause.hasBase("訪問") && clause.marked("を", "に", "へ", "と").findAny().isEmpty()) {
            return others(clause);
        }
        if (clause.marked("に").anyMatch(phrase -> phrase.head().is("人", "方") && !phrase.means(CLIENT))) {
            return Optional.of(Meaning.own(clause));
        }
        boolean ofPerson = clause.hasBase("世話") && !clause.objects().isEmpty()
                && clause.objects().stream().allMatch(object -> object.headMeans(ABSTRACT));
        if (ofPerson) {
            return others(clause);
        }
        if (clause.hasBase(WordSet.NEIGHBOURLY_CARE)) {
            return clause.mentions(CLIENT) ? others(clause) : Optional.empty();
        }
        if (clause.hasBase(WordSet.LENDING_A_HAND)) {
            boolean alone = clause.objects().stream().allMatch(object -> object.head().is(WordSet.WEAK_POINTS))
                    && clause.goals().isEmpty();
            boolean body = Meaning.own(clause).areas().contains(LifeArea.BODYCARE);
            return alone || body ? others(clause) : Optional.of(Meaning.own(clause));
        }
        if (clause.hasBase("確認")) {
            boolean ofClient = clause.objects().stream()
                    .anyMatch(object -> contains(object, WordSet.STATE_OF_CLIENT));
            return ofClient ? others(clause) : Optional.empty();
        }
        return others(clause);
    }

    private static boolean contains(Phrase phrase, WordSet set) {
        return phrase.words().stream().anyMatch(word -> word.is(set));
    }

    private static boolean contains(Phrase phrase, String... words) {
        return phrase.words().stream().anyMatch(word -> word.is(words));
    }
}
