// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.rules.Verdict;

/**
 * Looks over what the rules said. Where experience is all but sure of a label that they did not see, it is added; where
 * they read one into a goal that hardly ever has it, it is taken back, unless it rests on names that a municipality may
 * have added. Of professional words and of what is too large experience says nothing: those are a question of what is
 * known.
 */
public final class SecondOpinion {
    private static final double SURE = 0.8;
    private static final double UNLIKELY = 0.05;
    /** The rule sees two acts where there is a tie that it does not know. */
    private static final double UNLIKELY_MULTIPLE = 0.2;
    /** Names that a municipality adds decide these. */
    private static final Set<GoalLabel> NEVER_TAKEN_BACK = EnumSet.of(GoalLabel.SERVICE_AS_GOAL, GoalLabel.TOO_LARGE,
            GoalLabel.JARGON);

    private final Experience experience = Experience.standard();

    /**
     * Reviews the verdicts on a goal.
     *
     * @param verdicts what the rules said
     * @return in the order of the labels
     */
    public List<Verdict> review(GoalText goal, List<Verdict> verdicts) {
        if (goal.words().isEmpty()) {
            return verdicts;
        }
        Map<GoalLabel, Double> likelihoods = experience.likelihoods(goal);
        List<Verdict> reviewed = new ArrayList<>(verdicts);
        reviewed.removeIf(verdict -> !NEVER_TAKEN_BACK.contains(verdict.label())
                && likelihoods.get(verdict.label()) < unlikely(verdict.label()));
        for (GoalLabel label : experience.labels()) {
            if (likelihoods.get(label) > SURE && reviewed.stream().noneMatch(each -> each.label() == label)) {
                reviewed.add(Verdict.byExperience(label, goal, experience.wordsFor(label, goal)));
            }
        }
        reviewed.sort(Comparator.comparing(Verdict::label));
        return reviewed;
    }

    private static double unlikely(GoalLabel label) {
        return label == GoalLabel.MULTIPLE ? UNLIKELY_MULTIPLE : UNLIKELY;
    }
}
