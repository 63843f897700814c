// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.EQUIPMENT;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.HOME;
import static org.sasae.language.internal.lexicon.WordClass.INSTALL;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.MOVE;
import static org.sasae.language.internal.lexicon.WordClass.PLACE;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;
import static org.sasae.language.internal.lexicon.WordClass.USE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Attending, receiving, arranging, renting or installing. */
final class ServiceUse implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        Optional<Phrase> equipment = clause.marked("を",
                "が", "", "も", "は", "に").filter(ServiceUse::isEquipment).findFirst();
        boolean trial = clause.has(Mood.TRY) && clause.hasBase(WordSet.USING) && clause.link() == Link.END;
        if (equipment.isPresent() && !Neighbours.isWorn(equipment.get(), clause) && (trial || clause.is(INSTALL) && !clause.hasBase(WordSet.OPERATING))) {
            return Optional.of(Meaning.of(ActKind.SERVICE, equipment.get(), clause));
        }
        if (isOrdered(clause) || isReceived(clause)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        Optional<Phrase> offered = clause.marked("を", "に", "へ").filter(phrase -> isOffered(phrase, clause)).findFirst();
        if (offered.isPresent()) {
            return Optional.of(Meaning.of(ActKind.SERVICE, offered.get(), clause));
        }
        Optional<Phrase> service = service(clause);
        if (service.isEmpty()) {
            return isServiceItself(clause) ? Optional.of(Meaning.of(ActKind.SERVICE, clause)) : Optional.empty();
        }
        return isUsed(service.get(), clause) ? Optional.of(Meaning.of(ActKind.SERVICE, service.get(), clause))
                : Optional.empty();
    }

    private static boolean isOrdered(Clause clause) {
        boolean signs = clause.hasBase(WordSet.SIGNING) && clause.mentions(SERVICE, HELPER, EQUIPMENT)
                && clause.objects().stream().anyMatch(object -> object.head().is(WordSet.PROCEDURES));
        boolean agreed = clause.hasBase("契約", "登録", "申し込む") && clause.marked("と").anyMatch(phrase -> phrase.headMeans(HELPER, SERVICE));
        boolean rides = clause.hasBase("乗る") && clause.goals().stream().anyMatch(phrase -> phrase.headMeans(SERVICE));
        return signs || agreed || rides || clause.hasBase(WordSet.ORDERING) && clause.mentions(SERVICE, HELPER, EQUIPMENT)
                || clause.is(INSTALL) && clause.head().getFirst().means(EQUIPMENT);
    }

    private static boolean isReceived(Clause clause) {
        return clause.hasBase("受ける") && clause.objects().stream().anyMatch(o -> o.head().endsIn(WordSet.RECEIVED)
                || o.means(SERVICE, HELPER))
                || clause.hasBase(WordSet.LEANING_ON) && clause.mentions(HELPER);
    }

    private static Optional<Phrase> service(Clause clause) {
        return clause.marked("を", "に", "へ", "が", "も", "は", "", "まで", "として").filter(ServiceUse::isService).findFirst()
                .or(() -> clause.marked("で").filter(ServiceUse::isService).findFirst());
    }

    /** 通所する, 週2回のデイ. */
    private static boolean isServiceItself(Clause clause) {
        return clause.is(LIGHT, USE, MOVE) && clause.head().stream().anyMatch(word -> word.means(SERVICE))
                || clause.nominal() && (clause.head().getFirst().means(SERVICE, HELPER)
                || clause.marked("による").anyMatch(phrase -> phrase.headMeans(SERVICE, HELPER)));
    }

    private static boolean isUsed(Phrase service, Clause clause) {
        if (service.marked("で")) {
            return clause.hasBase("受ける") || clause.is(WordClass.CONSUME)
                    && clause.marked("を").anyMatch(object -> object.head().is(WordSet.SERVED)) || clause.is(USE) && clause.objects().stream().anyMatch(ServiceUse::isEquipment);
        }
        boolean doctor = service.head().is(WordSet.DOCTORS) && clause.is(MOVE);
        boolean talks = clause.marked("を").anyMatch(object -> object.head().is(WordSet.TALKED))
                || clause.head().getFirst().is(WordSet.TALKED);
        if (doctor || talks && service.headMeans(HELPER)) {
            return false;
        }
        if (isExerciseAtHome(service, clause)) {
            return false;
        }
        if (service.marked("を") && service.headMeans(SERVICE) && clause.hasBase(WordSet.LOOKING_AROUND)) {
            return true;
        }
        boolean ownAct = !clause.is(USE) && clause.objects().stream()
                .anyMatch(o -> o.headMeans(ACTIVITY) && !o.headMeans(SERVICE) && !service.equals(o));
        return (clause.is(MOVE, USE, LIGHT, INSTALL) || clause.nominal()) && !ownAct;
    }

    /** 家でリハビリを10分する is exercise under the name of a service. */
    private static boolean isExerciseAtHome(Phrase service, Clause clause) {
        boolean atHome = clause.mentions(HOME)
                || clause.phrases().stream().anyMatch(p -> p.words().stream().anyMatch(word -> word.is("分", "自主")));
        return service.headMeans(ACTIVITY) && service.marked("を", "", "も", "に") && clause.is(LIGHT) && !clause.is(MOVE)
                && atHome;
    }

    private static boolean isEquipment(Phrase phrase) {
        return phrase.headMeans(EQUIPMENT) || phrase.means(EQUIPMENT)
                && phrase.head().verbs().stream().anyMatch(verb -> verb.wordClass() == INSTALL);
    }

    /** デイの体操に参加する: what is offered there is the service too. */
    private static boolean isOffered(Phrase service, Clause clause) {
        return service.words().getFirst().means(SERVICE) && service.words().size() > 2 && service.words().get(1).is("の")
                && service.words().stream().skip(2).anyMatch(word -> word.means(ACTIVITY)) && clause.is(USE, MOVE, WordClass.CONSUME) && !clause.hasBase("出る", "出かける", "使う", "続ける", "行く")
                && service.words().stream().noneMatch(word -> word.means(GATHERING, PLACE));
    }

    private static boolean isService(Phrase phrase) {
        boolean named = phrase.means(SERVICE, HELPER) && !phrase.headMeans(GATHERING, PLACE, HOME);
        return phrase.headMeans(SERVICE)
                || named && (phrase.head().is(WordSet.STILL_SERVICE) || phrase.headMeans(HELPER));
    }
}
