// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** 筋力の向上を図る says 筋力を向上する, デイの利用を続ける says デイを利用する. */
final class Unfolding {

    private Unfolding() {
    }

    static Clause unfold(Clause clause) {
        if (!clause.is(WordClass.LIGHT, WordClass.STATE) || clause.nominal()) {
            return clause;
        }
        Optional<Phrase> act = clause.phrases().stream().filter(phrase -> phrase.marked("を", "に",
                "が", "も", "")).filter(Unfolding::saysWhatIsDone).findFirst();
        return act.map(phrase -> unfold(clause, phrase)).orElse(clause);
    }

    private static boolean saysWhatIsDone(Phrase phrase) {
        return phrase.head().isNoun() && (!phrase.head().means(WordClass.ACTIVITY, WordClass.GATHERING)
                || isCare(phrase.head()))
                && verbs(phrase.head()).stream().anyMatch(Unfolding::isDoing);
    }

    private static boolean isCare(Morpheme noun) {
        return noun.verbs().stream().anyMatch(entry -> entry.wordClass() == WordClass.CARE);
    }

    private static List<LexiconEntry> verbs(Morpheme noun) {
        return noun.verbs();
    }

    private static boolean isDoing(LexiconEntry entry) {
        return switch (entry.wordClass()) {
        case CHANGE, PROVIDE, CARE, USE, INSTALL, AVOID, MOVE -> true;
        default -> false;
        };
    }

    private static Clause unfold(Clause clause, Phrase act) {
        List<Phrase> phrases = new ArrayList<>(clause.phrases());
        int place = phrases.indexOf(act);
        phrases.remove(place);
        List<Morpheme> rest = new ArrayList<>(act.words());
        rest.subList(rest.lastIndexOf(act.head()), rest.size()).clear();
        String particle = "を";
        while (!rest.isEmpty() && rest.getLast().isParticle()) {
            Morpheme last = rest.removeLast();
            particle = last.is("へ", "で", "と", "から", "まで") ? last.surface() : particle;
        }
        if (!rest.isEmpty() && rest.stream().allMatch(word -> word.means(WordClass.FREQUENCY, WordClass.TIME))) {
            particle = "";
        }
        if (!rest.isEmpty()) {
            phrases.add(place, new Phrase(rest, particle));
        }
        List<Morpheme> head = new ArrayList<>(List.of(act.head()));
        head.addAll(clause.head());
        return new Clause(phrases, act.head().base(), head, verbs(act.head()), clause.moods(), false, clause.link(),
                clause.target(), clause.comma(), clause.joined(), clause.end());
    }
}
