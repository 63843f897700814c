// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.AILING;
import static org.sasae.language.internal.lexicon.WordClass.AVOID;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.ILLNESS;
import static org.sasae.language.internal.lexicon.WordClass.KEEPING;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.RISK;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.TROUBLE;

import java.util.List;
import java.util.Optional;

import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Inability, trouble, avoidance and prevention. */
final class Negation implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        boolean negative = clause.has(Mood.NEGATIVE) && !clause.has(Mood.MUST) && clause.link() != Link.WITHOUT;
        if (negative && clause.is(KEEPING)) {
            return Optional.empty();
        }
        if (negative && clause.objects().stream().anyMatch(p -> p.headMeans(SYMPTOM))
                && clause.hasBase("ない", "無い", "なくなる")) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause));
        }
        if (clause.hasBase("なくなる") && !negative) {
            return Optional.empty();
        }
        if (negative && clause.is(AILING) && clause.has(Mood.BECOME)) {
            return Optional.empty();
        }
        if (negative && clause.nominal()) {
            return Optional.of(Meaning.of(ActKind.AVOIDANCE, clause));
        }
        if (negative) {
            boolean unable = clause.has(Mood.ABLE) || clause.hasBase("できる", "出来る", "分かる", "わかる");
            return Optional.of(Meaning.of(unable ? ActKind.INABILITY : ActKind.AVOIDANCE, clause));
        }
        boolean becomesHard = clause.hasBase("なる") && clause.marked("に", Phrase.ADVERB).anyMatch(p -> p.head().verbs().stream().anyMatch(v -> v.wordClass() == TROUBLE));
        if (clause.is(TROUBLE) || becomesHard) {
            return Optional.of(Meaning.of(ActKind.INABILITY, clause));
        }
        if (clause.is(AVOID)) {
            return Optional.of(Meaning.of(ActKind.AVOIDANCE, triggers(clause)));
        }
        boolean lessRisk = clause.is(CHANGE) && clause.hasBase("減らす", "減る", "なくす", "無くす", "軽減", "低減", "ゼロ", "下げる", "抑える")
                && clause.objects().stream().anyMatch(p -> p.headMeans(RISK) && !p.headMeans(SYMPTOM, ILLNESS, ABSTRACT, BODY));
        boolean careful = clause.hasBase("気をつける", "注意", "用心") && clause.goals().stream().anyMatch(p -> p.headMeans(RISK) || p.headMeans(ILLNESS));
        boolean prevented = clause.is(LIGHT) && clause.objects().stream().anyMatch(p -> p.head().is("予防", "防止", "回避"));
        return lessRisk || careful || prevented ? Optional.of(Meaning.of(ActKind.AVOIDANCE, triggers(clause))) : Optional.empty();
    }

    private static List<org.sasae.language.internal.syntax.Morpheme> triggers(Clause clause) {
        return clause.objects().isEmpty() ? clause.head() : Meaning.of(ActKind.AVOIDANCE, clause.objects().getFirst(), clause).triggers();
    }
}
