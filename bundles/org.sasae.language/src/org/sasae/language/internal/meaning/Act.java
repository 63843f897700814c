// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Morpheme;

/**
 * A clause with its meaning.
 *
 * @param clause   the clause
 * @param kind     what it amounts to
 * @param role     its part in the goal
 * @param areas    parts of life it touches; several when things are listed
 * @param habit    whether it only makes sense when repeated
 * @param triggers the words that decided
 */
public record Act(Clause clause, ActKind kind, Role role, Set<LifeArea> areas, boolean habit, List<Morpheme> triggers) {

    public boolean is(ActKind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** The part of life when there is just one. */
    public Optional<LifeArea> area() {
        return areas.size() == 1 ? Optional.of(areas.iterator().next()) : Optional.empty();
    }

    /** Whether it is done under the name of a service: リハビリをする. */
    public boolean isServiceByName() {
        return clause.phrases().stream().anyMatch(phrase -> phrase.headMeans(WordClass.SERVICE))
                || clause.head().stream().anyMatch(word -> word.means(WordClass.SERVICE));
    }

    /** Whether the clause names something definite that is done. */
    public boolean isSubstantial() {
        return clause.head().stream().anyMatch(word -> word.means(WordClass.JARGON)) || !areas.isEmpty()
                || clause.is(WordClass.ACT)
                || clause.phrases().stream().anyMatch(phrase -> phrase.means(WordClass.ROUTINE)) || clause.marked("を").findAny().isPresent();
    }

    Act as(Role other) {
        return new Act(clause, kind, other, areas, habit, triggers);
    }

    Act as(ActKind other) {
        return new Act(clause, other, role, areas, habit, triggers);
    }
}
