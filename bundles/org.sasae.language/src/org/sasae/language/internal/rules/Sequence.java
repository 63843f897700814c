// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

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
import org.sasae.language.internal.syntax.Morpheme;

/**
 * An act and the one after it. Tells whether the first leads to the second, so that the two are one.
 *
 * @param act  the first
 * @param next the second
 * @param goal where they stand
 */
record Sequence(Act act, Act next, GoalText goal) {

    /** サロンに行き、体操をする; 体操をし、足腰を鍛えて旅行に行く: the first is on the way to the second. */
    static boolean leadsOn(Act act, GoalText goal) {
        int at = goal.acts().indexOf(act);
        if (at + 1 >= goal.acts().size()) {
            return false;
        }
        var sequence = new Sequence(act, goal.acts().get(at + 1), goal);
        if (act.clause().link() == Link.MOTION_PURPOSE && sequence.next.is(ActKind.NONE) && at + 2 < goal.acts().size()
                && sequence.second().link() == Link.END) {
            var told = new Sequence(act, goal.acts().get(at + 2), goal);
            return told.pointsBack() || told.explains();
        }
        int begin = act.clause().end();
        if (at + 2 < goal.acts().size() && act.clause().link() == Link.COORDINATE && sequence.next.role() == Role.MEANS
                && goal.text().value().startsWith("から", sequence.second().end() + 1) && begin < sequence.second().end()) {
            return true;
        }
        if (act.clause().link() == Link.END) {
            return sequence.notes() || sequence.pointsBack() || sequence.explains() || sequence.givesAway();
        }
        return act.clause().link() == Link.COORDINATE && !MultipleRule.isItem(act, goal)
                && (sequence.prepares() || sequence.goesThere() || sequence.goesOn());
    }

    private Clause first() {
        return act.clause();
    }

    private Clause second() {
        return next.clause();
    }

    private boolean hasFrame() {
        return MultipleRule.hasFrame(next);
    }

    private boolean saysAlso() {
        return MultipleRule.saysAlso(next, goal);
    }

    /** 血圧を測り、手帳に書く; 測る。数字は先生に見せる: what is measured is written down. */
    private boolean notes() {
        return first().hasBase(WordSet.MEASURING) && second().hasBase(WordSet.NOTING)
                && second().marked("を", "は", "が", "も").allMatch(phrase -> phrase.headMeans(WordClass.VALUE)
                        || phrase.head().is(WordSet.RESULTS));
    }

    /** その場で払う, それを孫に送る. */
    private boolean pointsBack() {
        return goal.words().stream().anyMatch(word -> word.is(WordSet.POINTING_BACK)
                && second().start() - 2 <= word.start() && word.end() <= second().end()
                && first().end() <= word.start() && !goal.text().value().startsWith("と", word.end()));
    }

    /** 荷物は背中に負う; 雨の日は電話に替える: more about what was said, unless the first has a topic of its own. */
    private boolean explains() {
        boolean topic = second().marked("は").anyMatch(phrase -> phrase.head().is(WordSet.WEATHER)
                || !phrase.means(WordClass.TIME, WordClass.FREQUENCY, WordClass.ACTIVITY) && phrase.words().stream()
                        .noneMatch(Morpheme::isNumber));
        return topic && first().marked("は").findAny().isEmpty();
    }

    /** 味噌を仕込む。近所に配る: what is given away is what was made. */
    private boolean givesAway() {
        return first().marked("を").findAny().isPresent() && second().hasBase(WordSet.HANDING_ON)
                && second().marked("を", "が", "も", "は").findAny().isEmpty();
    }

    /** Getting ready: posture, dress, aids, learning, guests. */
    private boolean prepares() {
        boolean learns = first().hasBase(WordSet.LEARNING) && !MultipleRule.hasOwnTime(act) && !saysAlso()
                && goal.acts().indexOf(act) + 2 == goal.acts().size();
        boolean dresses = (first().hasBase(WordSet.DRESSING)
                || first().marked("を").anyMatch(phrase -> phrase.head().is(WordSet.DRESSING)))
                && (second().is(WordClass.MOVE) || second().hasBase(WordSet.WALKING)) && !MultipleRule.hasOwnTime(act);
        boolean wears = first().hasBase(WordSet.WEARING) && first().marked("を").anyMatch(phrase -> phrase.head().is(WordSet.WORN))
                && !MultipleRule.hasOwnTime(act);
        boolean soaks = first().hasBase(WordSet.SOAKING) && (next.areas().contains(LifeArea.BODYCARE)
                || second().hasBase("洗う", "流す"));
        boolean takesPlace = first().hasBase(WordSet.POSTURES) && next.is(ActKind.OWN) && !hasFrame() && !saysAlso();
        boolean laysReady = (second().hasBase(WordSet.DRESSING) || next.areas().contains(LifeArea.BODYCARE))
                && first().marked("を").anyMatch(phrase -> phrase.head().is(WordSet.CLOTHES));
        boolean fits = first().marked("を", "の").anyMatch(phrase -> phrase.heads().stream()
                .anyMatch(head -> head.is(WordSet.BODY_AIDS))) && next.is(ActKind.OWN)
                && (second().is(WordClass.CONSUME) || next.areas().contains(LifeArea.LEISURE)) && !saysAlso() && !hasFrame();
        boolean receives = first().hasBase(WordSet.RECEIVING_GUESTS) && !hasFrame();
        boolean rises = first().hasBase(WordSet.RISING) && !MultipleRule.hasOwnTime(next) && !saysAlso()
                && (second().is(WordClass.MOVE) || next.areas().contains(LifeArea.HEALTH));
        boolean readies = first().hasBase(WordSet.PREPARING) && !MultipleRule.hasOwnTime(act) && !saysAlso()
                && first().marked("を", "に", "の", "が", "").noneMatch(phrase -> phrase.headMeans(WordClass.ROUTINE, WordClass.GATHERING)
                        || phrase.head().is(WordSet.HOUSEHOLD));
        boolean sits = first().hasBase("とる", "取る") && first().marked("を").anyMatch(phrase -> phrase.endsIn(WordSet.POSTURE_NOUNS));
        boolean plans = first().hasBase(WordSet.MAKING_PLANS) && !MultipleRule.hasOwnTime(act) && !saysAlso();
        return readies || wears || sits || plans || learns || dresses || soaks || takesPlace || laysReady || fits || receives || rises;
    }

    /** Going somewhere in order to do something there, to buy something, to go on from there. */
    private boolean goesThere() {
        boolean moves = first().is(WordClass.MOVE);
        boolean onTheWay = first().hasBase(WordSet.ON_THE_WAY) && (second().is(WordClass.MOVE) && !hasFrame()
                || second().hasBase(WordSet.SHOPPING) && !MultipleRule.hasOwnTime(next));
        boolean joins = first().hasBase(WordSet.JOINING) && !MultipleRule.hasFrame(act);
        boolean walks = first().hasBase(WordSet.WALKING) && first().marked("まで", "へ", "に").anyMatch(phrase ->
                phrase.means(WordClass.PLACE) || phrase.endsIn(WordSet.PLACE_ENDINGS)) && !MultipleRule.hasOwnTime(act) && !saysAlso()
                && second().marked("で", "に", "へ").anyMatch(phrase -> phrase.means(WordClass.PLACE));
        boolean takesOn = first().hasBase(WordSet.JOINING) && !MultipleRule.hasFrame(act) && !saysAlso();
        boolean there = moves && (joins || !MultipleRule.hasOwnTime(next)) && !saysAlso() && second().goals().isEmpty() && !isThird();
        boolean fetches = moves && second().hasBase(WordSet.FETCHING) && !saysAlso() && !MultipleRule.hasOwnTime(next);
        boolean journey = (moves || first().hasBase(WordSet.CROSSING)) && !saysAlso() && !MultipleRule.hasOwnTime(next)
                && !first().goals().isEmpty() && isFar()
                && (second().is(WordClass.MOVE) || second().hasBase(WordSet.TOURING) || second().hasBase(WordSet.LOOKING));
        return onTheWay || walks || takesOn || there || fetches || journey;
    }

    /** Over land or sea: what follows is done there. */
    private boolean isFar() {
        return first().hasBase(WordSet.CROSSING) || first().phrases().stream().flatMap(phrase -> phrase.words().stream())
                .anyMatch(word -> word.means(WordClass.SCALE) || word.pos().startsWith("名詞-固有名詞-地域"));
    }

    /** The second is done with what the first gave, or is how the first is done. */
    private boolean goesOn() {
        boolean sameThing = second().is(WordClass.RECORDING, WordClass.TELLING, WordClass.CONSUME)
                && second().marked("を", "が", "に", "も", "と", "で").findAny().isEmpty();
        boolean gives = givesAway() && !saysAlso();
        boolean tries = second().has(Mood.TRY) && second().marked("を", "が", "も", "に").findAny().isEmpty();
        boolean handsOn = first().marked("を").findAny().isPresent() && !hasFrame()
                && goal.acts().getLast().clause().hasBase(WordSet.HANDING_ON)
                && goal.acts().getLast().clause().marked("を", "が", "も", "は", "と").findAny().isEmpty();
        boolean reaches = act.habit() && act.areas().contains(LifeArea.HEALTH) && second().has(Mood.ABLE) && second().has(Mood.BECOME)
                && second().is(WordClass.MOVE) && !saysAlso();
        boolean preserves = first().hasBase(WordSet.HARVESTING) && next.areas().contains(LifeArea.HOME) && !MultipleRule.hasOwnTime(next);
        boolean harvests = reaches || preserves || first().hasBase(WordSet.GROWING) && second().hasBase(WordSet.HARVESTING) && !saysAlso();
        boolean practises = first().hasBase("練習", "稽古", "訓練") && first().marked("を").anyMatch(phrase -> phrase.words()
                .stream().anyMatch(word -> word.surface().endsWith("動作"))) && !saysAlso();
        boolean pays = first().hasBase(WordSet.SHOPPING) && second().hasBase(WordSet.PAYING);
        boolean asks = first().hasBase(WordSet.CONTACTING) && second().hasBase(WordSet.ASKED) && !saysAlso();
        boolean qualifies = first().is(WordClass.TELLING) && !MultipleRule.hasOwnTime(act) && second().marked("を", "に").anyMatch(
                phrase -> phrase.head().is(WordSet.QUALIFICATIONS));
        boolean limits = first().hasBase("する", "おく", "切り上げる") && first().phrases().stream().anyMatch(phrase -> phrase.words().stream()
                .anyMatch(word -> word.is("まで", "以内", "だけ"))) || first().marked("まで").findAny().isPresent() && first().hasBase("する");
        boolean counts = first().hasBase(WordSet.CARRYING_ON) && second().marked("を").findAny().isPresent()
                && second().marked("を").allMatch(phrase -> phrase.words().stream().anyMatch(Morpheme::isNumber)
                        || phrase.endsIn(WordSet.COUNTERS_OF_THINGS)) && !saysAlso();
        boolean medicine = next.is(ActKind.MEDICAL) && next.role() == Role.MEANS;
        return notes() || pays || asks || qualifies || limits || trainsFor() || gives || tries || sameThing || handsOn || harvests || practises || counts || medicine || pointsBack();
    }

    /** バケツを持てるよう体操をし、水を替える: exercise with an aim that is named before it. */
    private boolean trainsFor() {
        int at = goal.acts().indexOf(act);
        return at > 0 && act.areas().contains(LifeArea.HEALTH) && goal.acts().get(at - 1).role() == Role.PURPOSE
                && goal.acts().get(at - 1).clause().has(Mood.ABLE) && !saysAlso();
    }

    /** 料理を作り、老人会に出て、…: in a row of unlike acts going somewhere is one of them. */
    private boolean isThird() {
        int at = goal.acts().indexOf(act);
        Act before = at > 0 ? goal.acts().get(at - 1) : null;
        return before != null && before.is(ActKind.OWN) && before.clause().link() == Link.COORDINATE
                && before.area().isPresent() && act.area().isPresent()
                && MultipleRule.differ(before.area().orElseThrow(), act.area().orElseThrow());
    }
}
