// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal;

import java.util.ArrayList;
import java.util.List;

import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.Lexicon;
import org.sasae.language.Trigger;
import org.sasae.language.internal.lexicon.LexiconData;
import org.sasae.language.internal.lexicon.WordIndex;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActReader;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.opinion.SecondOpinion;
import org.sasae.language.internal.rules.LabelRules;
import org.sasae.language.internal.rules.Verdict;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.ClauseParser;
import org.sasae.language.internal.syntax.CompoundVerbs;
import org.sasae.language.internal.syntax.Idioms;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Morphology;
import org.sasae.language.internal.syntax.Sentences;
import org.sasae.language.internal.text.NormalText;
import org.sasae.language.internal.text.Normaliser;

/** Text in, labels out: normal form, words, clauses, acts, rules, second opinion. */
public final class GoalAnalysis {
    private final Normaliser normaliser;
    private final Morphology morphology;
    private final ClauseParser parser;
    private final LabelRules rules;
    private final SecondOpinion opinion = new SecondOpinion();

    public GoalAnalysis(Lexicon lexicon) {
        LexiconData data = lexicon.data();
        var index = new WordIndex(data.entries());
        var compoundVerbs = new CompoundVerbs(data.aspects(), index);
        normaliser = new Normaliser(data.dialect());
        morphology = new Morphology(data, index, compoundVerbs);
        parser = new ClauseParser(index, new Idioms(data.idioms()), compoundVerbs);
        rules = new LabelRules(data);
    }

    /** The findings on one goal. */
    public List<GoalFinding> read(GoalKind kind, String text) {
        GoalText goal = understand(kind, text);
        return opinion.review(goal, rules.judge(goal)).stream().map(verdict -> finding(goal, verdict)).toList();
    }

    /** Words and acts of a goal. */
    public GoalText understand(GoalKind kind, String text) {
        NormalText normal = normaliser.normalise(text);
        List<Morpheme> words = morphology.words(normal.value());
        List<Act> acts = new ArrayList<>();
        for (List<Morpheme> sentence : Sentences.of(words)) {
            acts.addAll(ActReader.read(parser.parse(sentence)));
        }
        return new GoalText(kind, normal, words, acts);
    }

    private static GoalFinding finding(GoalText goal, Verdict verdict) {
        String key = verdict.label().name() + (verdict.variant().isEmpty() ? "" : "." + verdict.variant());
        return new GoalFinding(verdict.label(), key, Triggers.of(goal, verdict.words()), verdict.ownWords());
    }

    private static final class Triggers {
        /** Neighbouring words become one trigger. */
        static List<Trigger> of(GoalText goal, List<Morpheme> words) {
            NormalText text = goal.text();
            List<Morpheme> ordered = words.stream().distinct().sorted((a, b) -> Integer.compare(a.start(),
                    b.start())).toList();
            List<Trigger> triggers = new ArrayList<>();
            int start = -1;
            int end = -1;
            for (Morpheme word : ordered) {
                if (start >= 0 && word.start() > end) {
                    triggers.add(trigger(text, start, end));
                    start = -1;
                }
                start = start < 0 ? word.start() : start;
                end = Math.max(end, withAuxiliaries(goal, word));
            }
            if (start >= 0) {
                triggers.add(trigger(text, start, end));
            }
            return triggers;
        }

        /** 行けない, 過ごしたい: a predicate is shown with what follows it. */
        private static int withAuxiliaries(GoalText goal, Morpheme word) {
            return goal.acts().stream().map(Act::clause).filter(clause -> clause.head().getLast().equals(word))
                    .mapToInt(Clause::end).filter(clauseEnd -> clauseEnd > word.end()).findFirst().orElse(word.end());
        }

        private static Trigger trigger(NormalText text, int start, int end) {
            int from = text.start(start);
            int to = Math.max(from, text.end(end));
            return new Trigger(from, to, text.source().substring(from, to));
        }
    }
}
