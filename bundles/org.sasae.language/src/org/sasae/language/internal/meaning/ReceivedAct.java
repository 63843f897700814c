// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ACT;
import static org.sasae.language.internal.lexicon.WordClass.CARE;
import static org.sasae.language.internal.lexicon.WordClass.CLIENT;
import static org.sasae.language.internal.lexicon.WordClass.EQUIPMENT;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.NEIGHBOUR;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;
import static org.sasae.language.internal.lexicon.WordClass.TEACHING;

import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Phrase;

/** ～てもらう: service, help in the person's own act, or the planner's view of the person. */
final class ReceivedAct implements ActRule {
    private static final Set<LifeArea> OF_ONES_OWN = Set.of(LifeArea.BODYCARE, LifeArea.HEALTH, LifeArea.LEISURE);

    @Override
    public Optional<Meaning> read(Clause clause) {
        Optional<Phrase> giver = clause.marked("に", "から", "で")
                .filter(phrase -> phrase.headMeans(HELPER, SERVICE, FAMILY, FRIEND, NEIGHBOUR, CLIENT)).findFirst();
        return giver.isPresent() ? from(giver.get(), clause) : fromUnnamed(clause);
    }

    private static Optional<Meaning> from(Phrase giver, Clause clause) {
        boolean clientActsThere = giver.marked("で") && clause.is(ACT)
                && Meaning.own(clause).areas().stream().anyMatch(OF_ONES_OWN::contains);
        if (clientActsThere) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (giver.headMeans(HELPER, SERVICE)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, giver, clause));
        }
        if (giver.headMeans(CLIENT)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, giver, clause));
        }
        if (clause.mentions(HELPER, SERVICE)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.mentions(CLIENT)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.is(WordClass.LIVING) && clause.is(WordClass.BY_ITSELF) && clause.objects().stream().noneMatch(o -> o.marked("を"))) {
            return Optional.empty();
        }
        boolean looksAfter = clause.is(CARE) && clause.link() == Link.END
                && !clause.hasBase(WordSet.OPENING_THE_WAY);
        boolean teaches = !looksAfter && (clause.is(TEACHING) || clause.is(CARE));
        return Optional.of(teaches ? Meaning.own(clause) : Meaning.of(ActKind.PROVIDER, giver, clause));
    }

    private static Optional<Meaning> fromUnnamed(Clause clause) {
        if (clause.mentions(HELPER, SERVICE, EQUIPMENT)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.mentions(CLIENT)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.hasBase(WordSet.FITTING)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.hasBase(WordSet.FETCHED_AND_CARRIED) && clause.link() == Link.END) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        boolean prescribed = clause.is(WordClass.CONSUME) && clause.link() == Link.END
                && (clause.mentions(WordClass.FREQUENCY) || clause.objects().stream().anyMatch(object -> object.head().is("水分", "薬")));
        if (prescribed) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.hasBase(WordSet.GIVEN_HELP) && clause.link() == Link.END) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        boolean household = Meaning.own(clause).areas().contains(LifeArea.HOME);
        if (clause.hasBase("手伝う", "手伝い") && household) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.is(TEACHING, CARE)) {
            return clause.link() == Link.END ? Optional.empty() : Optional.of(Meaning.own(clause));
        }
        boolean chore = household && clause.objects().stream().noneMatch(object -> object.head().is("家事"));
        boolean visited = clause.base().equals("来る");
        return Optional.of(Meaning.of(chore || visited ? ActKind.SERVICE : ActKind.PROVIDER, clause));
    }
}
