// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Mood;

/** MEDICAL_ONLY: only a value, symptom, cure or body function. */
final class MedicalRule implements LabelRule {

    /** 血圧が上がらないようにする: avoided, and of the body only. */
    private static boolean isBodyKept(Act act) {
        boolean course = act.is(ActKind.AVOIDANCE) && act.clause().is(WordClass.AVOID) && act.clause().marked("を")
                .anyMatch(phrase -> phrase.head().is(WordSet.COURSES) && phrase.means(WordClass.ILLNESS, WordClass.SYMPTOM,
                        WordClass.VALUE, WordClass.BODY, WordClass.JARGON) && phrase.words().size() > 1);
        boolean worse = act.is(ActKind.AVOIDANCE) && act.clause().has(Mood.NEGATIVE) && act.clause().marked("を")
                .anyMatch(phrase -> phrase.headMeans(WordClass.SYMPTOM)) && act.clause().head().getFirst().isAdjective();
        return course || worse || act.is(ActKind.AVOIDANCE) && !act.clause().is(WordClass.MISHAP)
                && act.clause().marked("が", "は", "も").anyMatch(phrase -> (phrase.headMeans(WordClass.VALUE, WordClass.SYMPTOM)
                        || phrase.head().is("値", "数値") || phrase.head().is(WordSet.BODY_STATES) && phrase.means(WordClass.VALUE))
                        && !phrase.headMeans(WordClass.RISK));
    }

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        boolean vagueEnd = goal.has(ActKind.VAGUE, Role.END) || goal.has(ActKind.AVOIDANCE, Role.END);
        List<Act> medical = goal.in(Role.END, vagueEnd ? Role.MEANS
                : Role.END).filter(act -> act.is(ActKind.MEDICAL) || isBodyKept(act)).toList();
        if (medical.isEmpty() || given.contains(GoalLabel.NO_MEASURE) || goal.hasOwnAct() || goal.has(ActKind.PROVIDER, Role.END)) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(GoalLabel.MEDICAL_ONLY, Verdict.words(medical), OwnWords.whole(goal)));
    }
}
