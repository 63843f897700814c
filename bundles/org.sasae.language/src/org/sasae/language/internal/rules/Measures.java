// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Morpheme;

/** Frequency, amount, time and place in a goal. */
final class Measures {
    private static final Set<String> COUNTERS = Set.of("回", "度", "分", "時間", "時", "秒", "歩", "杯", "本", "枚", "冊",
            "品", "曲", "周", "往復", "セット", "メートル", "m", "M", "km", "キロ",
            "キロメートル", "リットル", "L", "l", "ml", "cc", "ミリリットル", "g", "グラム",
            "kg", "ページ", "行", "個", "つ", "階", "段", "日", "食", "名", "口", "種類", "例", "手", "番", "駅", "件", "通", "点", "皿",
            "切れ", "束", "袋", "升", "合", "畝", "坪", "鉢", "株", "mL", "㎖", "円", "割", "%", "パーセント", "か所", "ヶ所", "カ所", "軒",
            "局", "句", "首", "話", "章", "目", "台");
    private static final Set<String> PERIODS = Set.of("年", "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "人");
    private static final Set<String> PLACE_ENDINGS = Set.of("店", "屋", "館", "園", "場", "所", "駅", "院", "宅", "室", "寺",
            "堂", "局", "署", "港", "川", "橋", "通り", "町", "村", "丁目", "公園", "先", "家", "会", "城", "島", "浜", "社", "坂", "前",
            "周辺", "付近", "センター", "広場", "端", "角", "裏", "横", "側");
    private static final Set<String> CLEAR_ENDINGS = Set.of("店", "屋", "館", "園", "駅", "院", "宅", "寺", "堂", "局", "公園",
            "センター", "広場", "教室", "神社");
    private static final Pattern CLOCK = Pattern.compile("\\d+(:\\d+|時|分|回|歩|杯|m|km|cc|ml|秒)");
    private static final Set<String> NOT_COUNTED = Set.of("一人", "一緒", "一番", "一度", "一つ", "二人", "一日", "1日");

    private Measures() {
    }

    /** Whether the goal holds any of them. */
    static boolean any(GoalText goal) {
        return CLOCK.matcher(goal.text().value()).find() || amount(goal.words()) || timeOrPlace(goal.words());
    }

    private static boolean amount(List<Morpheme> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Morpheme word = words.get(i);
            Morpheme next = words.get(i + 1);
            boolean number = word.isNumber() && !NOT_COUNTED.contains(word.surface() + next.surface())
                    || word.is("数", "何") && !next.is("人", "か");
            if (number && !PERIODS.contains(next.surface()) && (COUNTERS.contains(next.surface())
                    || next.pos().startsWith("名詞-接尾-助数詞"))) {
                return true;
            }
            if (word.is("週", "月", "毎") && next.isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean timeOrPlace(List<Morpheme> words) {
        for (int i = 0; i < words.size(); i++) {
            Morpheme word = words.get(i);
            boolean beforeOrAfter = word.is("前", "後") && word.pos().startsWith("名詞-接尾");
            if (beforeOrAfter || word.means(WordClass.FREQUENCY, WordClass.TIME)) {
                return true;
            }
            if (i + 1 < words.size() && (isPlace(word) && isPlaceParticle(words.get(i + 1)) && !isOfPeople(words, i + 1)
                    || word.means(WordClass.GATHERING, WordClass.SERVICE)
                    && words.get(i + 1).is("に", "で", "へ", "まで"))) {
                return true;
            }
        }
        return false;
    }

    /** 教室の友達 names people, not a place. */
    private static boolean isOfPeople(List<Morpheme> words, int at) {
        return words.get(at).is("の") && at + 1 < words.size() && (words.get(at + 1).is("人", "方")
                || words.get(at + 1).means(WordClass.FRIEND, WordClass.FAMILY, WordClass.NEIGHBOUR));
    }

    private static boolean isPlace(Morpheme word) {
        return word.means(WordClass.PLACE, WordClass.HOME)
                || word.pos().startsWith("名詞-固有名詞-地域") || word.pos().startsWith("名詞-固有名詞-組織")
                || word.isNoun() && CLEAR_ENDINGS.stream().anyMatch(word.surface()::endsWith)
                || word.pos().startsWith("名詞-接尾") && PLACE_ENDINGS.contains(word.surface());
    }

    private static boolean isPlaceParticle(Morpheme word) {
        return word.is("に", "へ", "で", "まで", "を", "から", "の", "や", "と", "、", "内", "周辺", "付近", "くらい", "ぐらい", "あたり");
    }
}
