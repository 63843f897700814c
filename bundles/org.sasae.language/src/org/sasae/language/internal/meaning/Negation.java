// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.AILING;
import static org.sasae.language.internal.lexicon.WordClass.AVOID;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.EXERCISING;
import static org.sasae.language.internal.lexicon.WordClass.ILLNESS;
import static org.sasae.language.internal.lexicon.WordClass.KEEPING;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.MISHAP;
import static org.sasae.language.internal.lexicon.WordClass.RISK;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.TROUBLE;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Inability, trouble, avoidance and prevention. */
final class Negation implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        if (clause.has(Mood.NEGATIVE) && !clause.has(Mood.MUST) && clause.link() != Link.WITHOUT) {
            return negated(clause);
        }
        if (clause.hasBase("なくなる")) {
            return Optional.empty();
        }
        if (clause.is(TROUBLE) || becomesHard(clause)) {
            return Optional.of(Meaning.of(ActKind.INABILITY, clause));
        }
        boolean avoided = clause.is(AVOID) || isLessRisk(clause) || isCareful(clause) || isPrevented(clause);
        return avoided ? Optional.of(avoidance(clause)) : Optional.empty();
    }

    private static Optional<Meaning> negated(Clause clause) {
        if (clause.is(KEEPING)) {
            return Optional.empty();
        }
        boolean symptomGone = clause.hasBase(WordSet.BEING_GONE)
                && clause.objects().stream().anyMatch(object -> object.headMeans(SYMPTOM));
        if (symptomGone) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause));
        }
        if (clause.is(CHANGE) && clause.marked("を").anyMatch(object -> object.headMeans(BODY, VALUE)
                && !object.headMeans(ABSTRACT)) && !clause.is(EXERCISING)
                || clause.marked("が").anyMatch(phrase -> phrase.headMeans(VALUE)) && clause.phrases().stream()
                        .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.isNumber()))
) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause));
        }
        if (clause.hasBase("ない", "無い") && clause.objects().stream().anyMatch(object -> object.head().is(WordSet.WORRIES))) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        if (clause.hasBase(WordSet.UPSETTING) && clause.objects().stream()
                .anyMatch(object -> object.headMeans(ABSTRACT) && !object.headMeans(WordClass.JARGON))) {
            return Optional.of(Meaning.of(ActKind.VAGUE, clause));
        }
        if (clause.is(AILING) && !clause.is(MISHAP) && !clause.has(Mood.MAKE) && !clause.hasBase("なくなる")) {
            return Optional.empty();
        }
        boolean unable = !clause.nominal()
                && (clause.has(Mood.ABLE) || clause.hasBase(WordSet.BEING_ABLE));
        return Optional.of(Meaning.of(unable ? ActKind.INABILITY : ActKind.AVOIDANCE, clause));
    }

    /** 料理が大変になる. */
    private static boolean becomesHard(Clause clause) {
        return clause.hasBase("なる") && clause.marked("に", Phrase.ADVERB)
                .anyMatch(phrase -> phrase.head().verbs().stream().anyMatch(verb -> verb.wordClass() == TROUBLE));
    }

    private static boolean isLessRisk(Clause clause) {
        return clause.is(CHANGE) && clause.hasBase(WordSet.REDUCING)
                && clause.objects().stream()
                        .anyMatch(object -> object.headMeans(RISK) && !object.headMeans(ABSTRACT)
                                && !object.means(SYMPTOM, ILLNESS, BODY));
    }

    private static boolean isCareful(Clause clause) {
        return clause.hasBase(WordSet.TAKING_CARE) && clause.goals().stream().anyMatch(goal -> goal.headMeans(RISK,
                ILLNESS));
    }

    private static boolean isPrevented(Clause clause) {
        return clause.is(LIGHT) && clause.objects().stream().anyMatch(object -> object.head().is(WordSet.PREVENTION));
    }

    private static Meaning avoidance(Clause clause) {
        return clause.objects().isEmpty() ? Meaning.of(ActKind.AVOIDANCE, clause)
                : Meaning.of(ActKind.AVOIDANCE, clause.objects().getFirst(), clause);
    }
}
