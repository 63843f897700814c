// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** MULTIPLE: acts from different parts of life side by side. */
final class MultipleRule implements LabelRule {
    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Act> acts = goal.acts().stream().filter(act -> act.is(ActKind.OWN) && !isFirstStep(act, goal))
                .filter(act -> act.role() == Role.END && !Sequence.leadsOn(act, goal) || act.role() == Role.MEANS
                && isApart(act, goal)).toList();
        if (isListOfUnlike(acts, goal)) {
            return verdict(goal, acts);
        }
        boolean listed = acts.stream().anyMatch(act -> act.areas().size() > 1 && isList(act)
                && differ(act.areas().iterator().next(), List.copyOf(act.areas()).getLast()));
        List<Act> apart = firstPairApart(acts);
        if (apart.size() < 2 && !listed) {
            return Optional.empty();
        }
        return verdict(goal, apart.size() < 2 ? acts : apart);
    }

    /** 掃除と囲碁をする: more than one thing is named, not one with what it is of. */
    private static boolean isList(Act act) {
        List<Phrase> phrases = act.clause().phrases();
        return act.clause().head().size() > 2 || phrases.stream().noneMatch(phrase -> phrase.marked("を") && phrase.headMeans(WordClass.ABSTRACT)
                && phrase.heads().size() == 1);
    }

    /** まずは娘と歩いてみる: how to begin with what was said. */
    private static boolean isFirstStep(Act act, GoalText goal) {
        int at = goal.acts().indexOf(act);
        int from = at > 0 ? goal.acts().get(at - 1).clause().end() : 0;
        return act.clause().has(Mood.TRY) && goal.words().stream().anyMatch(word -> from <= word.start()
                && word.end() <= act.clause().end() && word.is(WordSet.AT_FIRST));
    }

    private static Optional<Verdict> verdict(GoalText goal, List<Act> shown) {
        return Optional.of(Verdict.of(GoalLabel.MULTIPLE, Verdict.words(shown), OwnWords.clause(goal, shown.getFirst()),
                OwnWords.clause(goal, shown.getLast())));
    }

    /**
     * 布団を干すことと、写真帳を整えること: in a plain list, in sentences of their own, each with its own time or with も, acts
     * of no known part of life are apart too.
     */
    private static boolean isListOfUnlike(List<Act> acts, GoalText goal) {
        for (int i = 0; i + 1 < acts.size(); i++) {
            Act act = acts.get(i);
            Act next = acts.get(i + 1);
            boolean apart = isItem(act, goal) || act.clause().link() == Link.END || isOwnSentence(act, goal) || hasOwnTime(act) && hasOwnTime(next)
                    || saysAlso(next, goal) || hasTopicOfTime(next);
            if (apart && isUnlike(act, next)) {
                return true;
            }
        }
        return false;
    }

    /** 払いに行く。: the sentence ends after the verb that only carries. */
    private static boolean isOwnSentence(Act act, GoalText goal) {
        int at = goal.acts().indexOf(act) + 1;
        return act.clause().link() == Link.MOTION_PURPOSE && at < goal.acts().size() && goal.acts().get(at).is(ActKind.NONE)
                && goal.acts().get(at).clause().link() == Link.END;
    }

    /** 夕方は経をとなえる: set against what is done at another time. */
    private static boolean hasTopicOfTime(Act act) {
        return act.clause().marked("は").anyMatch(phrase -> phrase.headMeans(WordClass.TIME, WordClass.FREQUENCY));
    }

    private static boolean isUnlike(Act act, Act next) {
        boolean errand = act.clause().link() == Link.MOTION_PURPOSE && act.areas().contains(LifeArea.MONEY)
                && next.areas().contains(LifeArea.HOME);
        boolean unknown = errand || act.area().isEmpty() || next.area().isEmpty() || act.areas().contains(LifeArea.OUTING)
                || next.areas().contains(LifeArea.OUTING);
        return unknown && isDefinite(act) && isDefinite(next) && things(act).noneMatch(thing ->
                things(next).anyMatch(thing::equals));
    }

    private static Stream<String> things(Act act) {
        return act.clause().phrases().stream().filter(phrase -> !phrase.marked(Phrase.ADVERB, ""))
                .flatMap(phrase -> phrase.heads().stream()).map(Morpheme::surface);
    }

    /** Something is done to something or somewhere, and not only to be safe. */
    private static boolean isDefinite(Act act) {
        return !act.clause().has(Mood.NEGATIVE) && !isAiding(act)
                && act.clause().marked("を", "に", "へ", "も", "と", "が").anyMatch(phrase -> !phrase.headMeans(WordClass.EQUIPMENT,
                        WordClass.TIME, WordClass.FREQUENCY, WordClass.ABSTRACT) && !phrase.head().isNumber()
                        && !phrase.head().is(WordSet.SPANS));
    }

    /** 袋かけをする is an act, やる alone only takes another up. */
    private static boolean isAiding(Act act) {
        boolean done = act.clause().link() != Link.TE && act.clause().hasBase("する", "やる") && act.clause().marked("を").anyMatch(phrase -> !phrase.headMeans(WordClass.ABSTRACT));
        return act.clause().hasBase(WordSet.AIDING) && !done;
    }

    static boolean hasOwnTime(Act act) {
        return act.clause().mentions(WordClass.FREQUENCY, WordClass.TIME) || act.clause().phrases().stream()
                .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.is("週", "月", "毎", "年", "日")));
    }

    static boolean isItem(Act act, GoalText goal) {
        int end = act.clause().end();
        return goal.words().stream().anyMatch(word -> word.start() == end && word.is("こと", "事", "の", "/"));
    }

    private static List<Act> firstPairApart(List<Act> acts) {
        List<Act> single = acts.stream().filter(act -> act.area().isPresent()).toList();
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                if (differ(single.get(i).area().orElseThrow(), single.get(j).area().orElseThrow())
                        || isOutAndHome(single.get(i), single.get(j))) {
                    return List.of(single.get(i), single.get(j));
                }
            }
        }
        return List.of();
    }

    /** 家計簿は毎晩つけ、週末は教会へ通う: each with its own time, so going out is no way to the other. */
    private static boolean isOutAndHome(Act one, Act other) {
        boolean out = one.areas().contains(LifeArea.OUTING) ^ other.areas().contains(LifeArea.OUTING);
        boolean home = Stream.of(one, other).flatMap(act -> act.areas().stream())
                .anyMatch(area -> area == LifeArea.HOME || area == LifeArea.MONEY);
        return out && home && hasFrame(one) && hasFrame(other);
    }

    /** ～て with a comma lists things when each has its own time or the last has も. */
    private static boolean isApart(Act act, GoalText goal) {
        Act last = goal.acts().getLast();
        if (act.clause().link() == Link.WHILE) {
            return act.clause().comma() && saysAlso(last, goal);
        }
        boolean trains = act.habit() && act.areas().contains(LifeArea.HEALTH) && last.clause().has(Mood.ABLE);
        return !trains && act.clause().link() == Link.TE && act.clause().comma() && !act.clause().hasBase("守る")
                && (isApartInKind(act, last) || isOneOfThree(act, goal) || saysAlso(last, goal) || hasFrame(last) && (hasFrame(act) || act.clause().has(Mood.ABLE)));
    }

    /** 漬物を漬けて、カラオケの練習をする: housework or money, then a pastime with a thing of its own. */
    private static boolean isApartInKind(Act act, Act last) {
        boolean house = act.areas().contains(LifeArea.HOME) || act.areas().contains(LifeArea.MONEY);
        boolean pastime = last.is(ActKind.OWN) && (last.areas().contains(LifeArea.LEISURE) || last.areas().contains(LifeArea.SOCIAL));
        return house && pastime && !act.clause().hasBase(WordSet.COMPLETING) && act.clause().marked("を").findAny().isPresent()
                && !last.clause().hasBase(WordSet.HANDING_ON) && last.clause().marked("を", "に").anyMatch(phrase -> phrase.words().size() > 1
                        || phrase.headMeans(WordClass.ACTIVITY))
                && things(act).noneMatch(thing -> things(last).anyMatch(thing::equals));
    }

    /** 体操をして、仏花を買って、金魚の水を替える: three in a row, each with a thing of its own, are a list. */
    private static boolean isOneOfThree(Act act, GoalText goal) {
        List<Act> row = goal.acts().stream().filter(one -> one.is(ActKind.OWN) && (one.clause().link() == Link.TE && one.clause().comma()
                || one == goal.acts().getLast())).toList();
        return row.size() == goal.acts().size() && row.size() > 2 && row.contains(act) && row.stream().allMatch(one ->
                one.clause().marked("を").findAny().isPresent() && one.area().isPresent() && !one.clause().hasBase(WordSet.DRESSING)
                && !one.clause().hasBase(WordSet.HANDING_ON)) && row.stream().map(Act::area).distinct().count() == row.size();
    }

    static boolean saysAlso(Act last, GoalText goal) {
        return goal.words().stream().anyMatch(word -> word.is("も") && word.isParticle()
                && word.start() >= last.clause().start()
                && word.end() <= last.clause().end());
    }

    static boolean hasFrame(Act act) {
        return act.clause().mentions(WordClass.FREQUENCY, WordClass.TIME)
                || act.clause().phrases().stream().anyMatch(p -> p.words().stream().anyMatch(Morpheme::isNumber));
    }

    static boolean differ(LifeArea one, LifeArea other) {
        return !one.samePart(other);
    }
}
