// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.ARRIVAL;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.BY_ITSELF;
import static org.sasae.language.internal.lexicon.WordClass.CARE;
import static org.sasae.language.internal.lexicon.WordClass.CARED;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.CLIENT;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.NEIGHBOUR;
import static org.sasae.language.internal.lexicon.WordClass.PROVIDE;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Clauses in which staff, family or neighbours act, said or unsaid. */
final class OthersAct implements ActRule {
    private final ActRule received = new ReceivedAct();
    private final ActRule help = new HelpingAct();

    @Override
    public Optional<Meaning> read(Clause clause) {
        Optional<Phrase> subject = clause.has(Mood.WANT_OTHERS) ? Optional.empty() : otherSubject(clause);
        if (subject.isPresent()) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, subject.get(), clause));
        }
        if (clause.has(Mood.WANT_OTHERS)) {
            if (clause.mentions(HELPER, SERVICE) && !clause.mentions(CLIENT, FAMILY)) {
                return Optional.of(Meaning.of(ActKind.SERVICE, clause));
            }
            return clause.mentions(BODY, SYMPTOM, VALUE, WordClass.ILLNESS) ? Optional.empty() : others(clause);
        }
        if (clause.has(Mood.CAUSATIVE) && clause.has(Mood.RECEIVE)) {
            return Optional.empty();
        }
        if (isCaused(clause) || isArrangedForClient(clause) || isGiven(clause)) {
            return others(clause);
        }
        if (clause.has(Mood.RECEIVE)) {
            return received.read(clause);
        }
        if (speaksAsHelper(clause) && !clause.objects().isEmpty()) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause.objects().getFirst(), clause));
        }
        if (speaksAsHelper(clause) || clause.has(Mood.FAVOUR)) {
            return others(clause);
        }
        return help.read(clause);
    }

    private static Optional<Meaning> others(Clause clause) {
        return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
    }

    /** 家族が, 職員は; but 孫が来る belongs to the person's own story. */
    private static Optional<Phrase> otherSubject(Clause clause) {
        if (clause.nominal() && clause.verbs().isEmpty()) {
            return Optional.empty();
        }
        boolean away = clause.phrases().stream().anyMatch(phrase -> phrase.words().getFirst().is(WordSet.BEING_AWAY)
                && phrase.words().size() > 1);
        if (away) {
            return Optional.empty();
        }
        return clause.marked("が", "は", "も")
                .filter(phrase -> namesOthers(phrase) || isOfficial(phrase, clause)).findFirst()
                .filter(phrase -> actsInPlaceOfClient(phrase, clause));
    }

    private static boolean namesOthers(Phrase phrase) {
        return phrase.headMeans(HELPER, FAMILY, NEIGHBOUR, FRIEND, SERVICE) && !phrase.means(ACTIVITY)
                || phrase.words().getLast().is(WordSet.PEOPLE_ENDINGS)
                        && !phrase.means(CLIENT)
                || phrase.marked("が") && phrase.text().endsWith("ボランティア");
    }

    /** 町会の役員が見回る: who holds an office and looks after people is not the person of the plan. */
    private static boolean isOfficial(Phrase phrase, Clause clause) {
        String text = phrase.text();
        boolean acting = phrase.marked("が") && !phrase.headMeans(ACTIVITY, CLIENT) && (clause.marked("を").findAny().isPresent() || clause.head().getFirst().means(ACTIVITY))
                && (clause.link() == Link.END || clause.link() == Link.COORDINATE || clause.link() == Link.TE)
                && phrase.endsIn(WordSet.ACTING);
        return acting || phrase.marked("が") && clause.is(PROVIDE, CARE) && phrase.endsIn(WordSet.OFFICIALS);
    }

    private static boolean actsInPlaceOfClient(Phrase phrase, Clause clause) {
        if (phrase.headMeans(SERVICE) && !phrase.headMeans(HELPER)) {
            return clause.is(PROVIDE, CARE) && phrase.marked("が");
        }
        boolean visit = clause.is(ARRIVAL) && !phrase.text().endsWith("ボランティア") && !phrase.headMeans(HELPER)
                && !isCalling(clause);
        return !visit && !phrase.marked("も");
    }

    /** 友人が顔を見に来る, 長男が泊まる: the visit is all that happens, and the visitor makes it. */
    private static boolean isCalling(Clause clause) {
        return clause.hasBase(WordSet.CALLING) && (clause.link() == Link.END || clause.link() == Link.MOTION_PURPOSE)
                || clause.objects().stream().anyMatch(object -> object.head().is("様子"));
    }

    /** ～させる, unless things or the person's own dear ones are moved. */
    private static boolean isCaused(Clause clause) {
        if (!clause.has(Mood.CAUSATIVE)) {
            return false;
        }
        boolean thing = clause.is(BY_ITSELF) || clause.is(WordClass.MISHAP) && clause.has(Mood.NEGATIVE) || clause.mentions(BODY)
                || clause.is(CHANGE) && clause.objects().stream().noneMatch(object -> object.headMeans(ACTIVITY));
        boolean oneself = clause.marked("が", "は").anyMatch(phrase -> phrase.head().is(WordSet.ONESELF));
        boolean handsOver = clause.hasBase("持つ") && clause.objects().stream().anyMatch(object -> object.headMeans(ACTIVITY, WordClass.FOOD));
        return clause.mentions(CLIENT) || !thing && !handsOver && !oneself && !isDear(clause);
    }

    /** 孫に着せる, 猫のミーに食べさせる, 夫の薬を用意して飲ませる. */
    private static boolean isDear(Clause clause) {
        return !clause.is(CARE) && clause.marked("に", "を").filter(phrase -> phrase.marked("に") || !phrase.headMeans(CARED))
                .anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.means(CARED)
                        && (!word.means(FAMILY) || word.is(WordSet.DEPENDANTS))));
    }

    /** 本人が～できるようにする. */
    private static boolean isArrangedForClient(Clause clause) {
        return clause.has(Mood.MAKE) && clause.marked("が", "は", "に").anyMatch(phrase -> phrase.headMeans(CLIENT));
    }

    /** お風呂に入れてあげる. */
    private static boolean isGiven(Clause clause) {
        return clause.has(Mood.GIVE) && clause.mentions(CLIENT) || clause.has(Mood.GIVE) && !clause.mentions(CARED, FRIEND, FAMILY, NEIGHBOUR)
                && (clause.has(Mood.MAKE) || clause.marked("に", "へ").findAny().isEmpty() && clause.link() == Link.END ||Meaning.own(clause).areas().contains(LifeArea.BODYCARE)
                        || clause.objects().stream().anyMatch(object -> object.head().is("機会", "場")));
    }

    private static boolean speaksAsHelper(Clause clause) {
        return arrangesSurroundings(clause) || relievesCarers(clause) || relies(clause) || accompanies(clause)
                || isAboutClient(clause) || listens(clause) || asksNeighbours(clause) || informs(clause)
                || keepsWatch(clause) || seesToIt(clause) || makesSafe(clause) || onVisit(clause) || opensDoors(clause);
    }

    private static boolean arrangesSurroundings(Clause clause) {
        return clause.hasBase(WordSet.ARRANGING) && clause.objects().stream()
                .anyMatch(object -> object.head().surface().endsWith("環境") || object.head().is(WordSet.STRUCTURES));
    }

    private static boolean relievesCarers(Clause clause) {
        boolean eases = clause.is(CHANGE) || clause.hasBase("軽いする", "少ないする");
        return eases && clause.mentions(FAMILY, HELPER)
                && clause.objects().stream().anyMatch(object -> object.head().surface().endsWith("負担")
                        || object.head().surface().endsWith("疲れ") || object.head().is("苦労", "心配"));
    }

    /** 家族の協力を得る. */
    private static boolean relies(Clause clause) {
        return clause.hasBase("受ける", "得る") && clause.objects().stream()
                .anyMatch(object -> object.means(FAMILY, NEIGHBOUR)
                        && object.head().is(WordSet.HELP_RECEIVED));
    }

    /** 一緒に行う without saying with whom. */
    private static boolean accompanies(Clause clause) {
        return clause.hasBase(WordSet.DONE_TOGETHER) && !clause.has(Mood.LETS) && !clause.has(Mood.DESIRE)
                && clause.marked("と").findAny().isEmpty()
                && clause.phrases().stream().anyMatch(phrase -> phrase.head().is("一緒"));
    }

    private static boolean isAboutClient(Clause clause) {
        return clause.phrases().stream().filter(phrase -> !phrase.marked("が", "は", "も", "と"))
                .flatMap(phrase -> phrase.words().stream())
                .anyMatch(word -> word.is(WordSet.CLIENT_NAMES));
    }

    /** 近所の方に見守りをお願いする. */
    private static boolean asksNeighbours(Clause clause) {
        return clause.hasBase(WordSet.ASKING) && clause.marked("に").anyMatch(OthersAct::namesOthers)
                && !clause.mentions(HELPER, SERVICE) && clause.mentions(CARED, NEIGHBOUR, FAMILY, WordClass.PLACE);
    }

    /** サービスの情報を伝える, but 町内の情報を友人に伝える. */
    private static boolean informs(Clause clause) {
        boolean reports = clause.hasBase(WordSet.REPORTING) && clause.objects().stream()
                .anyMatch(object -> object.head().is(WordSet.HOW_SOMEBODY_IS));
        return reports || clause.hasBase(WordSet.INFORMING)
                && clause.objects().stream().anyMatch(object -> object.head().is("情報") && object.means(SERVICE, HELPER))
                || clause.hasBase("伝える") && clause.objects().stream()
                        .allMatch(object -> object.head().is(WordSet.INFORMATION))
                && !clause.objects().isEmpty() && clause.goals().isEmpty();
    }

    /** 訪問時に体調を確認する: the time is the helper's. */
    private static boolean onVisit(Clause clause) {
        return clause.phrases().stream().anyMatch(phrase -> phrase.words().stream().anyMatch(word -> word.is(WordSet.HELPERS_TIMES))
                && !phrase.means(FAMILY, FRIEND) && phrase.words().getLast().is(WordSet.ON_OCCASION))
                && !clause.mentions(FRIEND) && !clause.has(Mood.DESIRE);
    }

    /** 話せる場を用意する, 地域のネットワークにつなぐ. */
    private static boolean opensDoors(Clause clause) {
        boolean occasion = clause.hasBase(WordSet.OPENING) && clause.objects().stream()
                .anyMatch(object -> object.head().is(WordSet.OPENINGS));
        boolean joins = clause.hasBase(WordSet.PUTTING_IN_TOUCH) && !clause.goals().isEmpty()
                && clause.marked("を").allMatch(object -> object.headMeans(CLIENT));
        boolean leaves = clause.hasBase("する") && clause.has(Mood.NEGATIVE)
                && clause.marked("に").anyMatch(phrase -> phrase.text().endsWith("一人") || phrase.text().endsWith("ひとり")
                        || phrase.text().endsWith("独り"));
        return !clause.has(Mood.DESIRE) && (occasion || joins) || leaves;
    }

    /** 認知症の進行に注意して見ていく, 経過を見る. */
    private static boolean keepsWatch(Clause clause) {
        boolean course = clause.objects().stream().anyMatch(object -> object.head().is("経過", "推移"));
        boolean concern = clause.has(Mood.GO_ON) && !clause.has(Mood.DESIRE)
                && clause.mentions(WordClass.RISK, WordClass.ILLNESS, SYMPTOM);
        boolean found = clause.hasBase("発見", "早期発見") && clause.objects().stream()
                .anyMatch(object -> object.means(WordClass.RISK, SYMPTOM, BODY, WordClass.ILLNESS)
                        || object.head().is(WordSet.SIGNS));
        return found || clause.hasBase(WordSet.SEEING) && (course || concern);
    }

    /** 安全に入浴できるようにする: whoever makes it safe is not the bather. */
    private static boolean makesSafe(Clause clause) {
        return clause.has(Mood.MAKE) && clause.has(Mood.ABLE) && !clause.has(Mood.DESIRE)
                && clause.phrases().stream().anyMatch(phrase -> phrase.head().is("安全", "安心"))
                && clause.phrases().stream().noneMatch(phrase -> phrase.head().is(WordSet.ALONE_HEADS));
    }

    /** 安否を確かめる, 服薬の様子を見る. */
    private static boolean seesToIt(Clause clause) {
        return clause.hasBase(WordSet.CHECKING) && clause.objects().stream().anyMatch(object -> object.head().is("安否", "様子", "状況"))
                && !clause.mentions(FRIEND, FAMILY, NEIGHBOUR, CARED, WordClass.PLACE) && !clause.has(Mood.DESIRE);
    }

    private static boolean listens(Clause clause) {
        boolean takesIn = clause.hasBase(WordSet.UNDERSTANDING) && clause.objects().stream()
                .anyMatch(object -> object.head().is(WordSet.FEELINGS))
                && clause.phrases().stream().noneMatch(phrase -> phrase.words().getFirst().is("自分"));
        boolean hears = clause.hasBase(WordSet.HEARING) && clause.marked("に").anyMatch(phrase -> phrase.head().is(WordSet.FEELINGS))
                && clause.marked("を").findAny().isEmpty();
        return hears || takesIn || clause.hasBase(WordSet.HEARING)
                && clause.objects().stream().anyMatch(object -> object.means(CLIENT)
                || object.means(FAMILY) && object.head().is(WordSet.CONCERNS));
    }
}
