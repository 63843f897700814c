// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Morpheme;

/** Parts of the writer's text. */
final class OwnWords {
    private static final String TRIM = "。、.!?！？ 　";

    private OwnWords() {
    }

    /** The whole goal without the full stop. */
    static String whole(GoalText goal) {
        return strip(goal.text().value());
    }

    /** A clause from its first word to its predicate as written. */
    static String clause(GoalText goal, Act act) {
        return strip(goal.text().value().substring(act.clause().start(),
                Math.max(act.clause().start(), act.clause().end())));
    }

    /** An inability turned round: 買い物に行けない gives 買い物に行ける, 外に出られない gives 外に出られる. */
    static String ability(GoalText goal, Act act) {
        Clause clause = act.clause();
        Morpheme last = clause.head().getLast();
        String before = goal.text().value().substring(clause.start(), Math.max(clause.start(), last.start()));
        boolean passive = goal.text().value().startsWith("られ", last.end());
        return strip(before) + (passive ? last.surface() + "られる" : last.base());
    }

    static String join(List<Morpheme> words) {
        return words.stream().map(Morpheme::surface).collect(Collectors.joining());
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && TRIM.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
