// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Morpheme;

/** MULTIPLE: acts from different parts of life side by side. */
final class MultipleRule implements LabelRule {

    @Override
    public Optional<Verdict> judge(GoalText goal) {
        List<Act> acts = goal.acts().stream().filter(act -> act.is(ActKind.OWN))
                .filter(act -> act.role() == Role.END || act.role() == Role.MEANS && isApart(act, goal)).toList();
        boolean listed = acts.stream().anyMatch(act -> act.areas().size() > 1 && differ(act.areas().iterator().next(), List.copyOf(act.areas()).getLast()));
        List<Act> apart = new ArrayList<>();
        for (Act act : acts) {
            boolean different = act.area().isPresent() && apart.stream().allMatch(other -> differ(other.area().orElseThrow(), act.area().orElseThrow()));
            if (different) {
                apart.add(act);
            }
        }
        if (apart.size() < 2 && !listed) {
            return Optional.empty();
        }
        List<Act> shown = apart.size() < 2 ? acts : apart;
        return Optional.of(Verdict.of(GoalLabel.MULTIPLE, Verdict.words(shown), OwnWords.clause(goal, shown.getFirst()),
                OwnWords.clause(goal, shown.getLast())));
    }

    /** ～て with a comma lists things when each has its own time or the last has も. */
    private static boolean isApart(Act act, GoalText goal) {
        Act last = goal.acts().getLast();
        return act.clause().link() == Link.TE && act.clause().comma()
                && (saysAlso(last, goal) || hasFrame(act) && hasFrame(last));
    }

    private static boolean saysAlso(Act last, GoalText goal) {
        return goal.words().stream().anyMatch(word -> word.is("も") && word.isParticle() && word.start() >= last.clause().start()
                && word.end() <= last.clause().end());
    }

    private static boolean hasFrame(Act act) {
        return act.clause().mentions(WordClass.FREQUENCY, WordClass.TIME)
                || act.clause().phrases().stream().anyMatch(p -> p.words().stream().anyMatch(Morpheme::isNumber));
    }

    private static boolean differ(LifeArea one, LifeArea other) {
        return !one.samePart(other);
    }
}
