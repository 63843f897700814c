// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalDomain;
import org.sasae.language.Trigger;
import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;

/** Says what a sentence that was understood is about. */
public final class ContentReader {

    private ContentReader() {
    }

    /** The content of a text. */
    public static GoalContent read(GoalText goal) {
        List<Trigger> aims = new ArrayList<>();
        List<Trigger> measures = new ArrayList<>();
        Clause provision = null;
        for (Act act : goal.acts()) {
            Clause clause = act.clause();
            if (isAim(act)) {
                aims.add(trigger(goal, clause.head().getFirst().start(), clause));
            } else if (act.is(ActKind.SERVICE) && act.role() == Role.END) {
                measures.add(trigger(goal, clause.start(), clause));
            } else if (provision != null && isWithinReach(act)) {
                measures.add(trigger(goal, provision.start(), clause));
            }
            if (clause.link() == Link.CONDITION) {
                provision = isProvision(clause) ? clause : null;
            }
        }
        Set<GoalDomain> domains = domains(goal);
        boolean others = domains.contains(GoalDomain.SOCIAL) || goal.words().stream().anyMatch(ContentReader::namesOthers);
        return new GoalContent(domains, others, aims, measures);
    }

    private static boolean isAim(Act act) {
        Clause clause = act.clause();
        boolean intended = clause.has(Mood.LETS) || clause.has(Mood.DESIRE) || clause.has(Mood.WANT_OTHERS);
        boolean reached = clause.has(Mood.ABLE) && clause.has(Mood.BECOME) && !clause.has(Mood.PAST);
        return act.role() == Role.END && !clause.has(Mood.NEGATIVE) && (intended || reached);
    }

    /** 手すりがあれば, 歩行器を使えば; not ゆっくりなら, 手すりがないと. */
    private static boolean isProvision(Clause clause) {
        return !clause.has(Mood.NEGATIVE)
                && (clause.is(WordClass.USE, WordClass.INSTALL) || clause.hasBase(WordSet.HAVING_AT_HAND));
    }

    private static boolean isWithinReach(Act act) {
        Clause clause = act.clause();
        return act.role() == Role.END && clause.has(Mood.ABLE) && !clause.has(Mood.NEGATIVE) && !act.is(ActKind.INABILITY);
    }

    private static Set<GoalDomain> domains(GoalText goal) {
        Set<GoalDomain> domains = EnumSet.noneOf(GoalDomain.class);
        goal.in(Role.END, Role.MEANS).forEach(act -> {
            if (act.is(ActKind.MEDICAL)) {
                domains.add(GoalDomain.BODY);
            } else if (act.is(ActKind.OWN)) {
                act.areas().forEach(area -> domains.add(domain(area)));
            }
        });
        return domains;
    }

    private static GoalDomain domain(LifeArea area) {
        return switch (area) {
            case HEALTH -> GoalDomain.HEALTH;
            case BODYCARE -> GoalDomain.SELF_CARE;
            case HOME -> GoalDomain.HOME;
            case MONEY -> GoalDomain.MONEY;
            case LEISURE -> GoalDomain.LEISURE;
            case SOCIAL -> GoalDomain.SOCIAL;
            case OUTING -> GoalDomain.OUTING;
        };
    }

    private static boolean namesOthers(Morpheme word) {
        return word.means(WordClass.FRIEND, WordClass.NEIGHBOUR, WordClass.FAMILY, WordClass.CARED)
                || word.entries().stream().anyMatch(entry -> entry.wordClass() == WordClass.GATHERING
                        && entry.area().filter(area -> area == LifeArea.SOCIAL || area == LifeArea.LEISURE).isPresent())
                || word.sets().standIn(WordSet.ROLE_STEMS, word.surface());
    }

    private static Trigger trigger(GoalText goal, int from, Clause clause) {
        int start = goal.text().start(from);
        int end = Math.max(start, goal.text().end(clause.end()));
        return new Trigger(start, end, goal.text().source().substring(start, end));
    }
}
