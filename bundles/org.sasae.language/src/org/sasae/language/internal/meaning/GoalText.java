// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.List;
import java.util.stream.Stream;

import org.sasae.language.GoalKind;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.text.NormalText;

/**
 * A goal that has been read: its words and acts.
 *
 * @param kind  the field it stands in
 * @param text  the normal form with the way back
 * @param words all words, remarks in brackets included
 * @param acts  the acts in order, remarks in brackets left out
 */
public record GoalText(GoalKind kind, NormalText text, List<Morpheme> words, List<Act> acts) {

    /** Whether one of the words stands anywhere in the text, words of their own or not. */
    public boolean mentions(WordSet set) {
        return !words.isEmpty() && words.getFirst().sets().standIn(set, text.value());
    }

    /** Acts in one of the roles. */
    public Stream<Act> in(Role... roles) {
        return acts.stream().filter(act -> List.of(roles).contains(act.role()));
    }

    /** Whether there is an act of this kind in one of the roles. */
    public boolean has(ActKind kind, Role... roles) {
        return in(roles).anyMatch(act -> act.is(kind));
    }

    /** Whether the person does something of their own. */
    public boolean hasOwnAct() {
        return has(ActKind.OWN, Role.END) || in(Role.MEANS).anyMatch(act -> act.is(ActKind.OWN)
                && act.isSubstantial() && !act.isServiceByName());
    }
}
