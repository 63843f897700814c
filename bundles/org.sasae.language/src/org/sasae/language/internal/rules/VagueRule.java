// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;

/** VAGUE: nothing that the person could tick. */
final class VagueRule implements LabelRule {

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Act> vague = goal.in(Role.END).filter(act -> act.is(ActKind.VAGUE)).toList();
        boolean nothing = goal.acts().stream().allMatch(act -> act.is(ActKind.NONE));
        boolean other = given.contains(GoalLabel.TOO_LARGE) || given.contains(GoalLabel.SERVICE_AS_GOAL)
                || goal.has(ActKind.MEDICAL, Role.END, Role.MEANS) || goal.hasOwnAct()
                || goal.has(ActKind.PROVIDER, Role.END);
        if (!nothing && (vague.isEmpty() || other)) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(GoalLabel.VAGUE, Verdict.words(vague), OwnWords.whole(goal)));
    }
}
