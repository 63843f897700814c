// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** What a clause was found to mean, before its role is known. */
record Meaning(ActKind kind, Set<LifeArea> areas, boolean habit, List<Morpheme> triggers) {

    static Meaning of(ActKind kind, List<Morpheme> triggers) {
        return new Meaning(kind, EnumSet.noneOf(LifeArea.class), false, triggers);
    }

    static Meaning of(ActKind kind, Clause clause) {
        return of(kind, clause.head());
    }

    static Meaning of(ActKind kind, Phrase phrase, Clause clause) {
        List<Morpheme> triggers = new ArrayList<>(phrase.heads());
        triggers.addAll(clause.head());
        return of(kind, triggers);
    }

    /** An act of the person's own with its parts of life. */
    static Meaning own(Clause clause) {
        Set<LifeArea> areas = EnumSet.noneOf(LifeArea.class);
        boolean habit = false;
        if (clause.is(WordClass.CONSUME)) {
            boolean together = clause.marked("と").anyMatch(p -> p.headMeans(WordClass.FRIEND, WordClass.NEIGHBOUR));
            areas.add(together ? LifeArea.SOCIAL : LifeArea.HEALTH);
            boolean medicine = clause.objects().stream().anyMatch(o -> o.head().surface().endsWith("薬"));
            return new Meaning(ActKind.OWN, areas, !medicine, clause.head());
        }
        boolean counts = clause.is(WordClass.LIGHT, WordClass.STATE, WordClass.MOVE, WordClass.USE)
                || clause.nominal() || clause.isUnknown() && !clause.is(WordClass.RECORDING);
        List<Phrase> objects = clause.phrases().stream().filter(p -> p.marked("を", "")
                || p.marked("から") && clause.is(WordClass.LIGHT)).toList();
        for (Phrase object : objects) {
            for (Morpheme head : object.heads()) {
                habit |= add(areas, head.entries(), WordClass.ACTIVITY);
            }
            if (object.headMeans(WordClass.ABSTRACT)) {
                for (Morpheme word : object.words()) {
                    habit |= add(areas, word.entries(), WordClass.ACTIVITY);
                }
            }
        }
        if (areas.isEmpty() || clause.is(WordClass.MOVE)) {
            for (Phrase goal : clause.phrases().stream().filter(p -> p.marked("に", "へ", "が", "も", "は")).toList()) {
                for (Morpheme head : goal.heads()) {
                    habit |= add(areas, head.entries(), WordClass.ACTIVITY, WordClass.GATHERING);
                }
            }
        }
        if (areas.isEmpty() && clause.is(WordClass.MOVE, WordClass.LIGHT)) {
            for (Phrase goal : clause.phrases().stream().filter(p -> p.marked("に", "へ", "を", "")).toList()) {
                goal.words().reversed().stream().filter(word -> areas.isEmpty())
                        .forEach(word -> add(areas, word.entries(), WordClass.GATHERING, WordClass.ACTIVITY));
            }
        }
        if (areas.isEmpty()) {
            for (Morpheme head : clause.head()) {
                habit |= add(areas, head.entries(), WordClass.ACTIVITY, WordClass.GATHERING);
            }
        }
        if (areas.isEmpty() && clause.is(WordClass.MOVE)) {
            clause.goals().forEach(goal -> add(areas, goal.headEntries(), WordClass.PLACE));
        }
        if (areas.isEmpty() && clause.is(WordClass.MOVE)
                && clause.goals().stream().anyMatch(p -> p.headMeans(WordClass.PLACE))) {
            areas.add(LifeArea.OUTING);
        }
        if (areas.isEmpty()) {
            addTopics(areas, clause);
        }
        boolean ofAll = areas.size() == 1 && areas.contains(LifeArea.HOME) && clause.phrases().stream()
                .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.is(WordSet.OF_ALL)));
        if (ofAll) {
            areas.clear();
            areas.add(LifeArea.SOCIAL);
        }
        boolean food = areas.size() == 1 && areas.contains(LifeArea.HEALTH) && clause.hasBase(WordSet.SHOPPING);
        boolean keepsHouse = food || !clause.hasBase(WordSet.HARVESTING) && clause.verbs().stream().anyMatch(verb -> verb.wordClass() == WordClass.ACT
                && verb.word().equals(clause.base()) && verb.area().filter(LifeArea.HOME::equals).isPresent());
        if (keepsHouse && !ofAll && areas.size() == 1 && (areas.contains(LifeArea.HEALTH) || areas.contains(LifeArea.LEISURE))) {
            areas.clear();
            areas.add(LifeArea.HOME);
        }
        boolean verbHabit = clause.verbs().stream().anyMatch(v -> v.wordClass() == WordClass.ACT && v.habit());
        if (areas.isEmpty()) {
            add(areas, clause.verbs(), WordClass.ACT);
        }
        if (clause.hasBase("出かける", "出掛ける") 
                && clause.goals().stream().allMatch(goal -> goal.head().is(WordSet.VEHICLES)) && areas.isEmpty()) {
            areas.add(LifeArea.OUTING);
            verbHabit = true;
        }
        boolean fromObject = habit && (counts || clause.head().stream().anyMatch(w -> w.means(WordClass.ACTIVITY)));
        List<Morpheme> triggers = new ArrayList<>();
        clause.marked("を").forEach(object -> triggers.addAll(object.heads()));
        triggers.addAll(clause.head());
        return new Meaning(ActKind.OWN, areas, fromObject || verbHabit, triggers);
    }

    /** 通帳に記帳する, 朝顔の種をまく: the thing says which part of life it is. */
    private static void addTopics(Set<LifeArea> areas, Clause clause) {
        List<Phrase> things = clause.phrases().stream().filter(phrase -> phrase.marked("を", "", "も", "が")).toList();
        if (things.isEmpty()) {
            things = clause.phrases().stream().filter(phrase -> phrase.marked("に", "へ", "は")).toList();
        }
        for (Phrase thing : things) {
            thing.words().reversed().stream().filter(word -> areas.isEmpty())
                    .forEach(word -> add(areas, word.entries(), WordClass.TOPIC, WordClass.ACTIVITY));
        }
    }

    private static boolean add(Set<LifeArea> areas, List<LexiconEntry> entries, WordClass... classes) {
        for (WordClass wordClass : classes) {
            for (LexiconEntry entry : entries) {
                if (entry.wordClass() == wordClass && entry.area().isPresent()) {
                    areas.add(entry.area().get());
                    return entry.habit();
                }
            }
        }
        return false;
    }
}
