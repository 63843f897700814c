// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.List;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Morpheme;

/**
 * A label that applies.
 *
 * @param label    the label
 * @param variant  which of its texts fits
 * @param words    the words that caused it
 * @param ownWords parts of the writer's text for a rewording
 */
public record Verdict(GoalLabel label, String variant, List<Morpheme> words, List<String> ownWords) {

    static Verdict of(GoalLabel label, List<Morpheme> words, String... ownWords) {
        return new Verdict(label, "", words, List.of(ownWords));
    }

    static Verdict of(GoalLabel label, String variant, List<Morpheme> words, String... ownWords) {
        return new Verdict(label, variant, words, List.of(ownWords));
    }

    /**
     * A label that no rule gave, with the texts that fit any goal.
     *
     * @param goal  what it is about
     * @param words those that speak most for it
     */
    public static Verdict byExperience(GoalLabel label, GoalText goal, List<Morpheme> words) {
        return switch (label) {
            case VAGUE, NO_MEASURE, TOO_LARGE, MEDICAL_ONLY, NEGATIVE -> of(label, words, OwnWords.whole(goal));
            case SERVICE_AS_GOAL, PROVIDER_SUBJECT, JARGON, MULTIPLE -> of(label, words);
        };
    }

    static List<Morpheme> words(List<Act> acts) {
        return acts.stream().flatMap(act -> act.triggers().stream()).toList();
    }
}
