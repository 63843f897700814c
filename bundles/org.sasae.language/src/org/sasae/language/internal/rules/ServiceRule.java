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
import org.sasae.language.internal.syntax.Morpheme;

/** SERVICE_AS_GOAL: only a service is used, and nothing of the person's own comes of it. */
final class ServiceRule implements LabelRule {
    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Act> services = goal.in(Role.END, Role.MEANS).filter(act -> act.is(ActKind.SERVICE)
                || spendsTimeAtService(act)).toList();
        List<Act> bathed = goal.in(Role.END).filter(act -> act.is(ActKind.OWN) && isBathedThere(act, goal)).toList();
        if (!bathed.isEmpty() && goal.in(Role.END).filter(act -> act.is(ActKind.OWN)).count() == bathed.size()) {
            return Optional.of(Verdict.of(GoalLabel.SERVICE_AS_GOAL, Verdict.words(bathed)));
        }
        boolean own = goal.has(ActKind.OWN, Role.END) || goal.has(ActKind.OWN, Role.PURPOSE)
                || goal.in(Role.MEANS).anyMatch(act -> act.is(ActKind.OWN) && !isWayThere(act));
        if (services.isEmpty() || own || goal.has(ActKind.PROVIDER, Role.END)) {
            return Optional.empty();
        }
        List<Morpheme> words = Verdict.words(services);
        String service = words.stream().filter(word -> word.means(WordClass.SERVICE,
                WordClass.HELPER, WordClass.EQUIPMENT))
                .map(Morpheme::surface).findFirst().orElse("");
        return Optional.of(service.isEmpty() ? Verdict.of(GoalLabel.SERVICE_AS_GOAL, words)
                : Verdict.of(GoalLabel.SERVICE_AS_GOAL, words, service));
    }

    /** デイで入浴する: the bath is the service, unless the person baths alone there. */
    private static boolean isBathedThere(Act act, GoalText goal) {
        boolean bath = act.clause().hasBase("入浴") || act.clause().hasBase("入る", "入れる")
                && act.clause().phrases().stream().anyMatch(phrase -> phrase.head().surface().endsWith("風呂"));
        boolean there = act.clause().marked("で").anyMatch(phrase -> phrase.headMeans(WordClass.SERVICE))
                || goal.has(ActKind.SERVICE, Role.MEANS);
        boolean alone = goal.words().stream().anyMatch(word -> word.is(WordSet.ALONE_HEADS)) && there;
        return bath && there && !alone;
    }

    /** デイで楽しく過ごす is no more than being there. */
    private static boolean spendsTimeAtService(Act act) {
        return act.is(ActKind.VAGUE) && act.clause().is(WordClass.PLACED)
                && act.clause().marked("で").anyMatch(phrase -> phrase.headMeans(WordClass.SERVICE));
    }

    /** Walking or riding to a service is still only attending it. */
    private static boolean isWayThere(Act act) {
        boolean choosing = act.clause().hasBase(WordSet.LOOKING_AROUND)
                && act.clause().mentions(WordClass.SERVICE, WordClass.EQUIPMENT);
        return choosing || act.clause().is(WordClass.MOVE, WordClass.LIGHT, WordClass.USE)
                || act.clause().hasBase(WordSet.WAY_THERE);
    }
}
