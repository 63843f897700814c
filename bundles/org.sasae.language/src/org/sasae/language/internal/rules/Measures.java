// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;

/** Frequency, amount, time and place in a goal. */
final class Measures {
    private static final Pattern CLOCK = Pattern.compile("\\d+(:\\d+|時|分|回|歩|杯|m|km|cc|ml|秒)");

    /** ３人の人に, ５人と. */
    private static final Pattern SEVERAL = Pattern.compile("[3-9]人(の人|の方|に|と|へ)");

    private Measures() {
    }

    /** Whether the goal holds any of them. */
    static boolean any(GoalText goal) {
        return CLOCK.matcher(goal.text().value()).find() || SEVERAL.matcher(goal.text().value()).find() || amount(goal.words()) || timeOrPlace(goal);
    }

    private static boolean amount(List<Morpheme> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Morpheme word = words.get(i);
            Morpheme next = words.get(i + 1);
            boolean number = word.isNumber() && (!word.sets().has(WordSet.NOT_COUNTED, word.surface() + next.surface())
                    || isInPeriod(words, i))
                    || word.is("数", "何") && !next.is("人", "か");
            if (number && !next.is(WordSet.PERIODS) && (next.is(WordSet.COUNTERS)
                    || next.pos().startsWith("名詞-接尾-助数詞"))) {
                return true;
            }
            if (word.is("週", "月", "毎") && next.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** 週に一度, 月一度. */
    private static boolean isInPeriod(List<Morpheme> words, int at) {
        Morpheme before = at > 0 ? words.get(at - 1) : null;
        Morpheme period = before != null && before.is("に", "で") && at > 1 ? words.get(at - 2) : before;
        return period != null && period.is(WordSet.SPANS)
                && words.get(at + 1).is("度", "回");
    }

    private static boolean timeOrPlace(GoalText goal) {
        List<Morpheme> words = goal.words();
        for (int i = 0; i < words.size(); i++) {
            Morpheme word = words.get(i);
            boolean named = word.is("」", "』") && i + 1 < words.size() && words.get(i + 1).is("で", "へ", "に", "まで") && i > 0;
            boolean eachTime = word.is("たび", "度") && word.pos().startsWith("名詞-非自立") && i + 1 < words.size()
                    && words.get(i + 1).is("に", "、");
            if (named || eachTime) {
                return true;
            }
            boolean beforeOrAfter = word.is("前", "後") && word.pos().startsWith("名詞-接尾");
            boolean always = word.hasBase("欠かす") && i + 1 < words.size() && words.get(i + 1).is("ず", "さず", "ない");
            if (always || beforeOrAfter || word.means(WordClass.FREQUENCY, WordClass.TIME)) {
                return true;
            }
            if (i + 2 < words.size() && words.get(i + 2).hasBase(WordSet.STAYING_IN)) {
                continue;
            }
            if (i + 1 < words.size() && !isElsewhere(word, goal) && (isPlace(word) && isPlaceParticle(words.get(i + 1))
                    && !(word.is(WordSet.FURNITURE) && words.get(i + 1).is("を")) && !isOfPeople(words, i + 1) && !isOfChore(words, i + 1)
                    || word.means(WordClass.GATHERING, WordClass.SERVICE)
                    && words.get(i + 1).is("に", "で", "へ", "まで"))) {
                return true;
            }
        }
        return false;
    }

    /** デイで習った体操, 駅まで行けるように: where it was learned or what it is for is not where it is done. */
    private static boolean isElsewhere(Morpheme word, GoalText goal) {
        return goal.acts().stream().filter(act -> act.clause().start() <= word.start() && word.end() <= act.clause().end())
                .anyMatch(act -> switch (act.clause().link()) {
                case MODIFIER -> act.clause().has(Mood.PAST);
                case PURPOSE, MANNER -> act.role() == Role.PURPOSE;
                default -> false;
                });
    }

    /** 教室の友達 names people, not a place. */
    private static boolean isOfPeople(List<Morpheme> words, int at) {
        return words.get(at).is("の") && at + 1 < words.size() && (words.get(at + 1).is("人", "方")
                || words.get(at + 1).means(WordClass.FRIEND, WordClass.FAMILY, WordClass.NEIGHBOUR));
    }

    /** 風呂の掃除, 庭の草取り: what is cleaned is not where. */
    private static boolean isOfChore(List<Morpheme> words, int at) {
        return words.get(at).is("の") && at + 1 < words.size() && words.get(at + 1).is(WordSet.UPKEEP);
    }

    private static boolean isPlace(Morpheme word) {
        if (word.is(WordSet.NO_PLACES)) {
            return false;
        }
        return word.means(WordClass.PLACE, WordClass.HOME)
                || word.pos().startsWith("名詞-固有名詞-地域") || word.pos().startsWith("名詞-固有名詞-組織")
                || word.isNoun() && word.endsIn(WordSet.CLEAR_ENDINGS)
                || word.pos().startsWith("名詞-接尾") && word.is(WordSet.PLACE_ENDINGS);
    }

    private static boolean isPlaceParticle(Morpheme word) {
        return word.is("に", "へ", "で", "でも", "まで", "を", "から", "の", "や", "と", "、", "内", "周辺", "付近", "くらい", "ぐらい", "あたり");
    }
}
