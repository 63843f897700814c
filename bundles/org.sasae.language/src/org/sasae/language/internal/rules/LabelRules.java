// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.List;
import java.util.Optional;

import org.sasae.language.internal.meaning.GoalText;

/** All rules, in the order of the labels. */
public final class LabelRules {
    private static final List<LabelRule> ALL = List.of(new ServiceRule(), new VagueRule(), new NegativeRule(),
            new ProviderRule(), new MeasureRule(), new SizeRule(), new JargonRule(),
            new MultipleRule(), new MedicalRule());

    private LabelRules() {
    }

    /** What applies to a goal. */
    public static List<Verdict> judge(GoalText goal) {
        return ALL.stream().map(rule -> rule.judge(goal)).flatMap(Optional::stream).toList();
    }
}
