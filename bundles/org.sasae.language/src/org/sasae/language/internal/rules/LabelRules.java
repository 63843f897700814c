// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LexiconData;
import org.sasae.language.internal.meaning.GoalText;

/** All rules; those that others ask about come first. */
public final class LabelRules {
    private final List<LabelRule> rules;

    public LabelRules(LexiconData data) {
        rules = List.of(new SizeRule(data), new MultipleRule(), new ServiceRule(), new VagueRule(), new NegativeRule(),
                new ProviderRule(), new MeasureRule(), new JargonRule(), new MedicalRule());
    }

    /** What applies to a goal, in the order of the labels. */
    public List<Verdict> judge(GoalText goal) {
        List<Verdict> verdicts = new ArrayList<>();
        Set<GoalLabel> given = EnumSet.noneOf(GoalLabel.class);
        for (LabelRule rule : rules) {
            rule.judge(goal, given).ifPresent(verdict -> {
                verdicts.add(verdict);
                given.add(verdict.label());
            });
        }
        verdicts.sort(Comparator.comparing(Verdict::label));
        return verdicts;
    }
}
