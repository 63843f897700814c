// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.List;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** What clauses next to each other say about one another: neither means it alone. */
final class Neighbours {

    private Neighbours() {
    }

    static void read(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            staysWithout(acts, i);
            feelsBetter(acts, i);
            forDearOnes(acts, i);
            onlySome(acts, i);
            beginsService(acts, i);
            looksAfter(acts, i);
            notForgotten(acts, i);
            goesForHelp(acts, i);
        }
    }

    /** 外さずにいる, 施設に入らずにいられる, 入れずにおる: what is not done is the point, or that it cannot be done. */
    private static void staysWithout(List<Act> acts, int at) {
        Act act = acts.get(at);
        Act before = acts.get(at - 1);
        Clause clause = act.clause();
        boolean mishap = clause.hasBase("過ごす", "暮らす", "生活") && before.clause().head().getFirst().means(WordClass.RISK)
                && before.clause().phrases().isEmpty() && clause.phrases().isEmpty();
        boolean stays = clause.hasBase("いる", "おる", "居る") || mishap;
        if (!stays || before.clause().link() != Link.WITHOUT || !act.is(ActKind.VAGUE)
                || !clause.phrases().stream().allMatch(before.clause().phrases()::contains)) {
            return;
        }
        boolean mind = before.clause().marked("を").anyMatch(phrase -> phrase.headMeans(WordClass.ABSTRACT));
        ActKind kind = before.clause().is(WordClass.KEEPING) ? ActKind.OWN
                : mind ? ActKind.VAGUE : before.clause().has(Mood.ABLE) ? ActKind.INABILITY : ActKind.AVOIDANCE;
        acts.set(at - 1, before.as(kind).as(mind || mishap ? Role.ASIDE : act.role()));
        acts.set(at, mind ? act : act.as(ActKind.NONE));
        if (mishap) {
            acts.set(at - 1, before.as(ActKind.AVOIDANCE).as(act.role()));
        }
    }

    /** 痛みがとれて楽になる: the ease is that of the body. */
    private static void feelsBetter(List<Act> acts, int at) {
        Act act = acts.get(at);
        boolean eased = act.is(ActKind.VAGUE) && (act.clause().hasBase("なる", "する") || act.clause().base().endsWith("いなる"))
                && (act.clause().phrases().stream().anyMatch(phrase -> phrase.head().is(WordSet.EASE))
                        || act.clause().head().getFirst().is(WordSet.EASE));
        if (eased && acts.get(at - 1).is(ActKind.MEDICAL)) {
            acts.set(at, act.as(ActKind.MEDICAL));
        }
    }

    /** 孫を連れて…においをかがせてやる: the favour is for those who were named before. */
    private static void forDearOnes(List<Act> acts, int at) {
        Act act = acts.get(at);
        boolean favour = act.is(ActKind.PROVIDER) && (act.clause().has(Mood.GIVE) || act.clause().has(Mood.CAUSATIVE))
                && act.clause().phrases().stream().noneMatch(phrase -> phrase.means(WordClass.CLIENT));
        boolean named = acts.subList(0, at).stream().flatMap(before -> before.clause().phrases().stream())
                .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.is(WordSet.DEPENDANTS)
                        && word.means(WordClass.CARED)));
        boolean client = acts.stream().anyMatch(one -> one.clause().mentions(WordClass.CLIENT));
        if (favour && named && !client && !act.clause().is(WordClass.PROVIDE)) {
            acts.set(at, act.as(ActKind.OWN));
        }
    }

    /** 切るところだけ自分でする, 座ったままで10分やる: what is done is in the clause before. */
    private static void onlySome(List<Act> acts, int at) {
        Act act = acts.get(at);
        Act before = acts.get(at - 1);
        boolean carried = act.is(ActKind.VAGUE) && act.clause().hasBase(WordSet.DOING) && before.is(ActKind.OWN)
                && before.clause().link() == Link.MODIFIER && before.clause().target() != null
                && before.clause().target().is("ところ", "所", "部分", "まま", "分");
        if (carried) {
            acts.set(at - 1, before.as(act.role()));
            acts.set(at, act.as(ActKind.NONE));
        }
    }

    /** 申し込みをすませ、来週から通い始める; 来てもらい、診てもらう: going there and being seen to are the service too. */
    private static void beginsService(List<Act> acts, int at) {
        Act act = acts.get(at);
        Act before = acts.get(at - 1);
        boolean attends = (act.clause().hasBase("通う", "かよう") || act.clause().hasBase(WordSet.COMING_HOME)
                && before.clause().is(WordClass.MOVE)) && act.clause().goals().isEmpty();
        boolean tried = act.clause().is(WordClass.INSTALL) && act.clause().is(WordClass.USE)
                && act.clause().marked("を", "が", "も", "は").allMatch(phrase -> phrase.head().is(WordSet.HOW_IT_FITS));
        boolean seenTo = act.clause().has(Mood.RECEIVE);
        boolean dated = before.clause().link() == Link.MODIFIER && before.clause().target() != null
                && before.clause().target().is("日", "時間", "曜日", "日時", "回数") && act.clause().hasBase(WordSet.SETTLING);
        boolean byHelper = before.clause().hasBase("よる", "因る") && before.clause().link() == Link.MODIFIER
                && before.clause().marked("に").anyMatch(phrase -> phrase.means(WordClass.HELPER, WordClass.SERVICE));
        boolean whenThere = seenTo && before.clause().link() == Link.CONDITION && before.clause().mentions(WordClass.HELPER);
        boolean there = acts.subList(0, at).stream().anyMatch(one -> one.is(ActKind.SERVICE) && one.role() != Role.ASIDE);
        boolean asked = before.is(ActKind.SERVICE) && act.is(ActKind.OWN, ActKind.PROVIDER, ActKind.VAGUE)
                && (act.clause().hasBase(WordSet.ORDERING) || act.clause().hasBase("世話になる")
                || act.clause().has(Mood.FAVOUR) && act.clause().mentions(WordClass.HELPER)
                || act.clause().has(Mood.RECEIVE) && before.clause().link() != Link.MODIFIER);
        boolean rides = there && act.is(ActKind.OWN) && act.clause().is(WordClass.MOVE) && act.clause().goals().isEmpty()
                && act.clause().marked("を").findAny().isEmpty() && before.clause().hasBase("乗る");
        if (asked || rides) {
            acts.set(at, act.as(ActKind.SERVICE));
            return;
        }
        if (byHelper || whenThere && !act.is(ActKind.SERVICE)) {
            acts.set(at, act.as(ActKind.SERVICE));
            return;
        }
        if (dated && act.is(ActKind.VAGUE) && before.is(ActKind.SERVICE)) {
            acts.set(at, act.as(ActKind.SERVICE));
            return;
        }
        if (act.is(ActKind.OWN) && before.is(ActKind.SERVICE)
                && (dated || before.clause().link() != Link.MODIFIER && (attends || tried || seenTo))) {
            acts.set(at, act.as(ActKind.SERVICE));
        }
    }

    /** 度を合わせてもらいに眼鏡屋へ行く: whoever goes there acts. */
    private static void goesForHelp(List<Act> acts, int at) {
        Act before = acts.get(at - 1);
        if (before.is(ActKind.PROVIDER) && before.clause().has(Mood.RECEIVE) && before.clause().link() == Link.MOTION_PURPOSE
                && acts.get(at).is(ActKind.OWN) && acts.get(at).clause().is(WordClass.MOVE)) {
            acts.set(at - 1, before.as(ActKind.OWN));
        }
    }

    /** とることを忘れない: it is to be done. */
    private static void notForgotten(List<Act> acts, int at) {
        Act act = acts.get(at);
        Act before = acts.get(at - 1);
        boolean done = act.is(ActKind.AVOIDANCE) && act.clause().hasBase("忘れる", "わすれる") && before.is(ActKind.OWN)
                && before.clause().link() == Link.NOMINAL;
        if (done) {
            acts.set(at - 1, before.as(act.role()));
            acts.set(at, act.as(ActKind.NONE));
        }
    }

    /** 飲んだか確かめる, 閉じこもらないよう誘う, 家事ができるよう待つ: done for somebody who is not named. */
    private static void looksAfter(List<Act> acts, int at) {
        Act act = acts.get(at);
        Act before = acts.get(at - 1);
        Clause clause = act.clause();
        boolean tells = before.is(ActKind.PROVIDER) && before.clause().mentions(WordClass.FAMILY) && before.clause().phrases().stream()
                .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.is(WordSet.CLIENT_NAMES)))
                && clause.hasBase("伝える", "教える", "説明");
        if (tells && act.is(ActKind.OWN)) {
            acts.set(at, act.as(ActKind.PROVIDER));
        }
        boolean nobody = clause.phrases().stream().noneMatch(phrase -> phrase.means(WordClass.FRIEND, WordClass.FAMILY,
                WordClass.NEIGHBOUR, WordClass.CARED));
        boolean taken = before.clause().is(WordClass.CONSUME) && before.clause().has(Mood.PAST)
                && clause.hasBase(WordSet.CHECKING);
        boolean kept = before.clause().link() == Link.MANNER && before.is(ActKind.AVOIDANCE)
                && (before.clause().is(WordClass.MISHAP) || before.clause().mentions(WordClass.RISK))
                && clause.is(WordClass.CARE) && clause.marked("を").findAny().isEmpty();
        boolean praises = acts.stream().limit(at).anyMatch(one -> one.is(ActKind.PROVIDER) && one.role() == Role.END)
                && clause.hasBase(WordSet.PRAISING) && !clause.has(Mood.PASSIVE);
        boolean waits = before.clause().link() == Link.MANNER && before.clause().has(Mood.ABLE)
                && clause.hasBase(WordSet.WAITING) && clause.marked("を").findAny().isEmpty();
        if (nobody && act.is(ActKind.OWN, ActKind.VAGUE) && (taken || kept || waits || praises)) {
            acts.set(at, act.as(ActKind.PROVIDER));
        }
    }

    /** Whether the clause names equipment that is worn every day, which nobody installs. */
    static boolean isWorn(Phrase equipment, Clause clause) {
        return equipment.head().is(WordSet.WORN) && clause.hasBase(WordSet.WEARING);
    }
}
