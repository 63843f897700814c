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
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;

/** PROVIDER_SUBJECT: others act. Their help on the way to the person's own act is fine. */
final class ProviderRule implements LabelRule {

    /** 歌をかけて体を動かしてもらう: nobody is asked, somebody else's motion is wanted. */
    private static boolean isSetGoing(Act act) {
        return act.clause().hasBase("運動", "動く", "歩く", "笑う", "話す", "歌う") && act.clause().marked("に", "から").findAny().isEmpty();
    }

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Act> ends = goal.in(Role.END).filter(act -> !act.is(ActKind.NONE)).toList();
        List<Act> others = ends.stream().filter(act -> act.is(ActKind.PROVIDER)).toList();
        if (others.isEmpty() || ends.getLast().is(ActKind.OWN)
                || ends.getLast().clause().has(Mood.RECEIVE) && others.size() == 1
                && ends.stream().anyMatch(act -> act.is(ActKind.OWN) && act.clause().link() == Link.END)
                || ends.getLast().clause().has(Mood.RECEIVE) && !isSetGoing(ends.getLast())
                && goal.in(Role.MEANS).anyMatch(act -> act.is(ActKind.OWN) && act.isSubstantial())) {
            return Optional.empty();
        }
        List<Act> wished = goal.in(Role.PURPOSE).filter(act -> act.is(ActKind.OWN)).toList();
        return Optional.of(wished.isEmpty() ? Verdict.of(GoalLabel.PROVIDER_SUBJECT, Verdict.words(others))
                : Verdict.of(GoalLabel.PROVIDER_SUBJECT,
                Verdict.words(others), OwnWords.clause(goal, wished.getFirst())));
    }
}
