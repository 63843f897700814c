// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.List;
import java.util.Optional;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** NO_MEASURE: a habit without frequency, amount, place or time. */
final class MeasureRule implements LabelRule {
    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        if (!goal.kind().needsMeasure() || Measures.any(goal)) {
            return Optional.empty();
        }
        List<Act> ends = goal.in(Role.END).filter(act -> act.is(ActKind.OWN) && !isStory(act)
                && !(act.clause().hasBase(WordSet.MAKING_PLANS) && Sequence.leadsOn(act, goal))).toList();
        boolean training = !goal.in(Role.END).toList().isEmpty() && goal.in(Role.END).allMatch(MeasureRule::isEffect)
                && goal.in(Role.MEANS).anyMatch(act -> act.is(ActKind.OWN));
        if (training && !isAbility(goal)) {
            List<Act> means = goal.in(Role.MEANS).filter(act -> act.is(ActKind.OWN)).toList();
            return Optional.of(Verdict.of(GoalLabel.NO_MEASURE, Verdict.words(means), OwnWords.whole(goal)));
        }
        List<Act> own = ends.isEmpty() ? goal.in(Role.MEANS).filter(act -> act.is(ActKind.OWN)).toList() : ends;
        boolean listed = own.size() > 1 && given.contains(GoalLabel.MULTIPLE);
        boolean once = ends.stream().anyMatch(act -> act.clause().has(Mood.TRY) && act.areas().contains(LifeArea.SOCIAL)
                && act.clause().marked("に", "と").anyMatch(phrase -> phrase.words().size() > 1));
        if (once || own.isEmpty() || !own.stream().allMatch(act -> (act.habit() || isRoutine(act, own.size() == 1 || listed)) && !isSkill(act, goal)
                && !isOneMeeting(act, goal) && !(act.areas().contains(LifeArea.HOME) && goal.in(Role.MEANS).anyMatch(means ->
                        means.clause().has(Mood.RECEIVE)))) || isAbility(goal) || goal.acts().stream().anyMatch(act -> act.clause().link() == Link.WHEN
                || act.clause().link() == Link.CONDITION && act.clause().is(WordClass.AILING)) || given.contains(GoalLabel.TOO_LARGE)
                || goal.has(ActKind.PROVIDER, Role.END)) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(GoalLabel.NO_MEASURE, Verdict.words(own), OwnWords.whole(goal)));
    }

    /** 腕を鍛える, 頭を使う, 汗をかく: what comes of exercise. */
    private static boolean isEffect(Act act) {
        Clause clause = act.clause();
        return clause.hasBase(WordSet.TRAINING_BODY) && !clause.has(Mood.ABLE) && clause.marked("を").findAny().isPresent()
                && clause.marked("を").allMatch(phrase -> phrase.means(WordClass.BODY) || phrase.head().is(WordSet.BODILY));
    }

    /** 足が弱ってきた。: what was, before what is to be. */
    private static boolean isStory(Act act) {
        return act.clause().has(Mood.PAST) && act.clause().link() == Link.END;
    }

    /** 洗濯をする, 編み物を楽しむ, 本を読む: nothing is said but what is done again and again. */
    private static boolean isRoutine(Act act, boolean single) {
        Clause clause = act.clause();
        if (clause.has(Mood.ABLE) || clause.has(Mood.TRY) || clause.has(Mood.PAST) || clause.has(Mood.CAUSATIVE) || clause.has(Mood.GIVE)
                || clause.marked("で", "から").anyMatch(phrase -> !phrase.head().is(WordSet.ALONE_HEADS))) {
            return false;
        }
        List<Phrase> objects = clause.objects();
        boolean named = clause.hasBase(WordSet.CARRYING_ON) && !objects.isEmpty()
                && objects.stream().allMatch(object -> object.headMeans(WordClass.ROUTINE) && isBare(object));
        boolean sunned = clause.hasBase(WordSet.IN_THE_SUN) && clause.marked("に", "を").anyMatch(phrase -> phrase.head().is("日", "日光", "陽", "太陽"));
        boolean shops = clause.hasBase("買う") && clause.link() == Link.MOTION_PURPOSE;
        boolean devoted = clause.hasBase(WordSet.TOWARDS) && clause.marked("に").findAny().isPresent()
                && clause.marked("に").allMatch(object -> object.headMeans(WordClass.ROUTINE) && isBare(object) || object.endsIn(WordSet.PRACTISED));
        boolean itself = clause.head().getFirst().means(WordClass.ROUTINE)
                && objects.stream().noneMatch(object -> object.marked("を"));
        boolean pastime = clause.hasBase(WordSet.PASTIMES) && clause.link() != Link.MOTION_PURPOSE
                && objects.stream().anyMatch(object -> object.marked("を"))
                && objects.stream().allMatch(object -> object.headMeans(WordClass.ACTIVITY) && (object.words().size() == 1
                        || object.words().stream().allMatch(word -> word.means(WordClass.ACTIVITY) || word.is(WordSet.FAVOURITE)
                        || word.isAdjective() || word.isAdjectivalNoun() || word.isAuxiliary()) || object.heads().size() > 1 && object.heads().stream().allMatch(head -> head.means(WordClass.ACTIVITY))));
        boolean chore = objects.stream().allMatch(object -> object.words().stream().allMatch(word ->
                word.is(WordSet.MEALS) || word.pos().startsWith("接頭詞"))) && !objects.isEmpty()
                && clause.hasBase(WordSet.MAKING)
                || clause.hasBase(WordSet.CHORES) && objects.stream().anyMatch(object -> object.marked("を"))
                && objects.stream().allMatch(object -> object.words().size() == 1 && object.head().is(WordSet.HOUSEHOLD));
        boolean cleaned = single && clause.hasBase(WordSet.CLEANING) && clause.phrases().size() == 1 && clause.marked("を")
                .anyMatch(object -> object.words().size() == 1 && !object.headMeans(WordClass.BODY) && !object.head().is(WordSet.PARTS));
        boolean watered = single && clause.hasBase("やる", "あげる", "供える") && objects.stream().anyMatch(object -> object.head().is(WordSet.WATER_AND_FOOD));
        boolean worshipped = single && clause.hasBase(WordSet.DAILY_PLEASURES) && clause.phrases().size() == 1
                && objects.stream().allMatch(object -> object.words().size() == 1);
        boolean moved = clause.is(WordClass.EXERCISING) && objects.stream().anyMatch(object -> object.marked("を"))
                && objects.stream().allMatch(object -> object.heads().stream().allMatch(head -> head.is(WordSet.PARTS)));
        boolean trained = (clause.hasBase(WordSet.CARRYING_ON) || clause.hasBase(WordSet.PASTIMES)) && !objects.isEmpty() && objects.stream().allMatch(object ->
                (isBare(object, 1) || object.words().stream().noneMatch(word -> word.is("の"))) && object.endsIn(WordSet.PRACTICE_ENDINGS));
        boolean kept = clause.has(Mood.MAKE) && (act.isSubstantial() || !clause.phrases().isEmpty()) && !clause.is(WordClass.SERVICE)
                || onHabit(clause) || clause.hasBase(WordSet.KEEPING_UP) && act.clause().phrases().stream().anyMatch(phrase ->
                phrase.marked("を", "に") && !phrase.headMeans(WordClass.GATHERING, WordClass.ABSTRACT)
                        && !phrase.words().getLast().is(WordSet.OFFICES));
        boolean measured = clause.hasBase(WordSet.MEASURING) && clause.phrases().size() == 1
                && objects.stream().anyMatch(object -> object.headMeans(WordClass.VALUE));
        boolean practised = clause.link() == Link.MODIFIER && clause.target() != null && clause.target().is(WordSet.PRACTISED)
                && !clause.has(Mood.PAST);
        return shops || sunned || devoted || practised || measured || named || cleaned || watered || worshipped || itself || moved || trained || kept || single && (pastime || chore);
    }

    /** 読書の習慣をもつ. */
    private static boolean onHabit(Clause clause) {
        return clause.objects().stream().anyMatch(object -> object.words().getLast().is("習慣", "日課"));
    }

    /** Without words that say which or what for. */
    private static boolean isBare(Phrase object) {
        return isBare(object, 0);
    }

    /** @param rest how many words at the end say what is done and may be unknown */
    private static boolean isBare(Phrase object, int rest) {
        return object.words().subList(0, object.words().size() - rest).stream().allMatch(word -> word.means(WordClass.ROUTINE, WordClass.ACTIVITY, WordClass.BODY,
                WordClass.FAMILY, WordClass.FRIEND, WordClass.CARED) || word.isParticle()
                || word.isAdjective() || word.isAuxiliary() || word.isAdjectivalNoun() || word.is(WordSet.FAVOURITE));
    }

    /** 左手で食べられる, 杖で歩けるようになる: reached or not. */
    private static boolean isSkill(Act act, GoalText goal) {
        return act.clause().has(Mood.ABLE) && (act.clause().marked("で").findAny().isPresent()
                || act.clause().marked(Phrase.ADVERB).anyMatch(phrase -> phrase.words().getLast().is("なし", "無し"))
                || goal.in(Role.MEANS).findAny().isPresent())
                || goal.in(Role.MEANS).anyMatch(means -> means.clause().hasBase(WordSet.TEACHING_WAYS));
    }

    /** Meeting a person who is described is an event, meeting friends is a habit. */
    private static boolean isOneMeeting(Act act, GoalText goal) {
        if (act.clause().hasBase("電話") && act.clause().marked("を").findAny().isPresent()) {
            return true;
        }
        int at = goal.acts().indexOf(act);
        return act.clause().hasBase(WordSet.MEETING) && at > 0
                && goal.acts().get(at - 1).clause().link() == Link.MODIFIER;
    }

    /** 作り続ける, 洗濯を続ける: alone or not, it is to be done again and again. */
    private static boolean isKeptUp(Act act, GoalText goal) {
        Clause clause = act.clause();
        boolean onAndOn = goal.words().stream().anyMatch(word -> clause.start() <= word.start() && word.end() <= clause.end()
                && word.isVerb() && (word.base().endsWith("続ける") || word.base().endsWith("つづける")));
        return act.is(ActKind.OWN) && act.role() != Role.ASIDE && !clause.has(Mood.ABLE) && (onAndOn || clause.has(Mood.MAKE));
    }

    /** Doing it alone or once more is a matter of yes or no. */
    private static boolean isAbility(GoalText goal) {
        if (goal.acts().stream().anyMatch(act -> isKeptUp(act, goal))) {
            return false;
        }
        return goal.words().stream().anyMatch(word -> word.is(WordSet.ALONE_OR_ONESELF))
                || goal.mentions(WordSet.ONCE)
                || goal.text().value().contains("1人") || goal.text().value().contains("一人");
    }
}
