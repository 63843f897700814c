// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LexiconData;
import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.Act;
import org.sasae.language.internal.meaning.ActKind;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.meaning.Role;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Morpheme;

/** TOO_LARGE: the undertaking does not fit into the period of the kind. */
final class SizeRule implements LabelRule {
    private static final Pattern DISTANCE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:km|キロ)(?!グラム|カロリー|g)");
    private static final Pattern STEPS = Pattern.compile("(\\d+)\\s*(万)?\\s*歩");
    private static final Pattern LONG_LIFE = Pattern.compile("(1\\d\\d|百)(歳|才)(まで|以上)|百?[一二三四五六七八九]十まで長生き|百[一二三四五六七八九十]+(歳|才)?まで");
    private static final Pattern HOURS = Pattern.compile("(\\d+)\\s*時間");
    private static final Pattern YEARS = Pattern.compile("(\\d+|十|二十|五)\\s*年(後|かけて|間|先|以上)");
    private static final Pattern SPRINT = Pattern.compile("(\\d+)(?:メートル|m).*?(\\d+)秒.*(?:走|泳|切)");
    private static final Pattern ASKED = Pattern.compile("て(?:も)?(?:よい|いい|良い|大丈夫|構わない)か");
    private static final double FAST = 4;
    private static final int FAR_KILOMETRES = 10;
    private static final int MANY_STEPS = 15000;
    private static final int MANY_HOURS = 4;

    private final Undertakings undertakings;
    private final Amounts amounts;

    SizeRule(LexiconData data) {
        undertakings = new Undertakings(data.undertakings());
        amounts = new Amounts(data.amounts());
    }

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Morpheme> large = new ArrayList<>();
        if (LONG_LIFE.matcher(goal.text().value()).find()) {
            large.addAll(goal.words().stream().filter(w -> w.is("歳", "才")).toList());
        }
        for (Morpheme word : goal.words()) {
            if (word.entries().stream().anyMatch(entry -> isTooLarge(entry, goal.kind())) && !isAside(word, goal)) {
                large.add(word);
            }
        }
        List<Morpheme> together = undertakings.tooLarge(goal.kind(), goal.words());
        if (!together.isEmpty() && !isAside(together.getLast(), goal)) {
            large.addAll(together);
        }
        large.addAll(farAway(goal));
        large.addAll(wholeLot(goal));
        if (large.isEmpty() && !isTooMuch(goal)) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(GoalLabel.TOO_LARGE, large, OwnWords.whole(goal)));
    }

    /** A country is no journey of months, two parts of the country none of a day. */
    private static List<Morpheme> farAway(GoalText goal) {
        List<Morpheme> places = goal.in(Role.END, Role.MEANS)
                .filter(act -> act.clause().is(WordClass.MOVE) || act.clause().link() == Link.MOTION_PURPOSE
                        || act.clause().hasBase(WordSet.TOURING))
                .flatMap(act -> act.clause().phrases().stream()).filter(phrase -> phrase.marked("に", "へ", "を", "まで", "と"))
                .flatMap(phrase -> phrase.words().stream()).filter(word -> word.pos().startsWith("名詞-固有名詞-地域"))
                .distinct().toList();
        List<Morpheme> countries = places.stream().filter(word -> word.pos().endsWith("国") && !word.is("日本")).toList();
        if (goal.kind() != GoalKind.ONE_YEAR && !countries.isEmpty()) {
            return countries;
        }
        boolean several = places.stream().map(Morpheme::surface).distinct().count() > 1;
        return goal.kind() == GoalKind.ONE_DAY && several ? places : List.of();
    }

    /** 裏山の木を全部切り倒す: all of anything but dishes, meals and the like takes more than a day. */
    private static List<Morpheme> wholeLot(GoalText goal) {
        if (goal.kind() != GoalKind.ONE_DAY) {
            return List.of();
        }
        List<Act> ends = goal.in(Role.END, Role.MEANS).filter(act -> act.is(ActKind.OWN)).toList();
        return goal.words().stream().filter(word -> word.is(WordSet.WHOLE)
                && ends.stream().anyMatch(act -> covers(act, word) && !isSmall(act.clause()))).toList();
    }

    private static boolean isSmall(Clause clause) {
        return clause.is(WordClass.CONSUME, WordClass.TELLING, WordClass.MOVE) || clause.marked("を").findAny().isEmpty()
                || clause.objects().stream().anyMatch(object -> object.headMeans(WordClass.FOOD)
                        || object.words().stream().anyMatch(word -> word.is(WordSet.HOUSEHOLD) || word.is(WordSet.MEALS)));
    }

    private static boolean isTooLarge(LexiconEntry entry, GoalKind kind) {
        return entry.wordClass() == WordClass.SCALE
                && (entry.never() || entry.minimum().filter(minimum -> kind.compareTo(minimum) < 0).isPresent());
    }

    /** 旅行の写真を見る or 大会のための練習 is not the undertaking itself. */
    private static boolean isAside(Morpheme word, GoalText goal) {
        List<Morpheme> words = goal.words();
        int at = words.indexOf(word);
        Morpheme next = at + 1 < words.size() ? words.get(at + 1) : null;
        Morpheme after = at + 2 < words.size() ? words.get(at + 2) : null;
        if (next != null && next.is("の") && after != null && after.is(WordSet.ABOUT)) {
            return true;
        }
        if (next != null && next.is("の") && after != null && isOnlyOrigin(word, after, goal)) {
            return true;
        }
        if (word.isNoun() && next != null && next.isNoun() && next.start() == word.end() && !next.pos().startsWith("名詞-接尾")
                && !next.isNumber() && !next.means(WordClass.SCALE) && !next.is(WordSet.JOURNEYS)) {
            return true;
        }
        if (goal.kind() != GoalKind.ONE_DAY && word.is(WordSet.DAY_TRIPS) && goal.text().value().contains("日帰り")) {
            return true;
        }
        if (word.is("日光") && goal.words().stream().anyMatch(w -> w.hasBase(WordSet.IN_THE_SUN))) {
            return true;
        }
        if (ASKED.matcher(goal.text().value()).region(word.end(), goal.text().value().length()).find()) {
            return true;
        }
        if (next != null && next.is("に") && after != null && after.is("向け", "むけ", "備え", "向かっ")) {
            return true;
        }
        return goal.acts().stream().filter(act -> covers(act, word))
                .anyMatch(act -> isBackground(act, goal) && !isLivedFor(act, goal));
    }

    /** 北海道の妹に電話する: where somebody or something is from, when nobody goes there. */
    private static boolean isOnlyOrigin(Morpheme word, Morpheme after, GoalText goal) {
        boolean place = word.pos().startsWith("名詞-固有名詞-地域") && after.isNoun() && !after.is(WordSet.JOURNEYS)
                && !after.means(WordClass.PLACE, WordClass.GATHERING, WordClass.SCALE) && !after.endsIn(WordSet.PLACE_ENDINGS)
                && !after.pos().startsWith("名詞-固有名詞");
        return place && goal.acts().stream().filter(act -> covers(act, word)).noneMatch(act -> act.clause().is(WordClass.MOVE)
                || act.clause().hasBase(WordSet.TOURING) || act.clause().hasBase(WordSet.CALLING)
                || act.clause().hasBase(WordSet.MEETING));
    }

    private static boolean covers(Act act, Morpheme word) {
        return act.clause().start() <= word.start() && word.end() <= act.clause().end();
    }

    /** ひ孫の成人式まで生きる. */
    private static boolean isLivedFor(Act act, GoalText goal) {
        int next = goal.acts().indexOf(act) + 1;
        return act.clause().link() == Link.WHEN && next < goal.acts().size()
                && goal.acts().get(next).clause().is(WordClass.LIVING);
    }

    private static boolean isBackground(Act act, GoalText goal) {
        return switch (act.clause().link()) {
        case MODIFIER -> !act.clause().hasBase(WordSet.DWELLING) || !isCalledOn(act, goal);
        case WHEN, REASON, CONTRAST, CONDITION -> act.role() == Role.ASIDE;
        case PURPOSE, MANNER -> act.role() == Role.PURPOSE;
        default -> false;
        };
    }

    /** 海外に住む孫を訪ねる is a journey, 海外に住む孫に手紙を書く is none. */
    private static boolean isCalledOn(Act act, GoalText goal) {
        return goal.acts().subList(goal.acts().indexOf(act) + 1, goal.acts().size()).stream().map(Act::clause)
                .anyMatch(clause -> clause.is(WordClass.MOVE) || clause.hasBase(WordSet.TOURING)
                        || clause.hasBase(WordSet.CALLING) || clause.hasBase(WordSet.MEETING));
    }

    private boolean isTooMuch(GoalText goal) {
        String text = Numerals.arabic(goal.text().value());
        boolean onFoot = goal.words().stream().anyMatch(w -> w.hasBase(WordSet.WALKING))
                || goal.acts().stream().anyMatch(act -> act.clause().hasBase(WordSet.WALKING));
        return amounts.fill(goal.kind(), text) || isSprint(text) || Amounts.beyondAll(text)
                || above(DISTANCE, text, FAR_KILOMETRES) && onFoot
                || steps(text) || above(HOURS, text, MANY_HOURS)
                && goal.words().stream().anyMatch(w -> w.hasBase(WordSet.TRAINING))
                || goal.kind() != GoalKind.ONE_YEAR && YEARS.matcher(text).find()
                || goal.kind() == GoalKind.ONE_YEAR && Pattern.compile("(\\d\\d|十|二十)年(後|先)").matcher(text).find();
    }

    /** 百メートルを十秒で走る: faster than anybody of that age. */
    private static boolean isSprint(String text) {
        Matcher matcher = SPRINT.matcher(text);
        return matcher.find() && Double.parseDouble(matcher.group(1)) / Double.parseDouble(matcher.group(2)) > FAST;
    }

    private static boolean above(Pattern pattern, String text, double limit) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && Double.parseDouble(matcher.group(1)) >= limit;
    }

    private static boolean steps(String text) {
        Matcher matcher = STEPS.matcher(text.replace("、", "").replace(",", ""));
        return matcher.find() && Long.parseLong(matcher.group(1)) * (matcher.group(2) == null ? 1
                : 10000) >= MANY_STEPS;
    }
}
