// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Link;

/** NEGATIVE: inability stated, or avoidance only. */
final class NegativeRule implements LabelRule {

    /** 転ばずに, 閉じこもりを防いで before a state nobody can tick. */
    private static boolean keepsAway(Act act) {
        boolean risk = act.clause().is(WordClass.MISHAP) || act.clause().mentions(WordClass.RISK, WordClass.SYMPTOM,
                WordClass.ILLNESS);
        return act.clause().link() == Link.WITHOUT && risk && !(act.is(ActKind.VAGUE) && act.clause().hasBase("忘れる")) && !act.clause().is(WordClass.KEEPING)
                || act.is(ActKind.AVOIDANCE) && act.role() == Role.MEANS;
    }

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Act> unable = goal.in(Role.END).filter(act -> act.is(ActKind.INABILITY)).toList();
        List<Act> avoided = goal.in(Role.END).filter(act -> act.is(ActKind.AVOIDANCE)).toList();
        boolean vagueEnd = goal.in(Role.END).reduce((first,
                last) -> last).filter(act -> act.is(ActKind.VAGUE)).isPresent();
        if (vagueEnd && avoided.isEmpty()) {
            avoided = goal.acts().stream().filter(NegativeRule::keepsAway).toList();
        }
        boolean unableInTheEnd = goal.in(Role.END).filter(act -> !act.is(ActKind.NONE))
                .reduce((first, last) -> last).filter(act -> act.is(ActKind.INABILITY)).isPresent();
        if (goal.hasOwnAct() && !unableInTheEnd || goal.has(ActKind.OWN, Role.END) || goal.has(ActKind.PROVIDER, Role.END)
                || given.contains(GoalLabel.SERVICE_AS_GOAL) || unable.isEmpty() && avoided.isEmpty()) {
            return Optional.empty();
        }
        if (!unable.isEmpty()) {
            return Optional.of(Verdict.of(GoalLabel.NEGATIVE, "inability", Verdict.words(unable),
                    OwnWords.ability(goal, unable.getFirst())));
        }
        return Optional.of(Verdict.of(GoalLabel.NEGATIVE, "avoidance", Verdict.words(avoided),
                OwnWords.clause(goal, avoided.getFirst())));
    }
}
