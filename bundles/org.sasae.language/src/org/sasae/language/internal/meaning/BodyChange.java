// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.AILING;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.EXERCISING;
import static org.sasae.language.internal.lexicon.WordClass.ILLNESS;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.RECORDING;
import static org.sasae.language.internal.lexicon.WordClass.STATE;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.VAGUEADV;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;

import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** A value, symptom, illness or body function gets better, stays or goes. */
final class BodyChange implements ActRule {
    private static final Set<String> BODY_NAMES = Set.of("膝", "腰", "肩", "足", "脚", "手", "指", "手指", "首", "背中", "目", "耳", "頭", "体", "身体", "からだ", "関節", "腕");
    private static final Set<String> SLEEP = Set.of("眠る", "ねむる", "熟睡", "快眠", "安眠");

    @Override
    public Optional<Meaning> read(Clause clause) {
        boolean ailing = clause.is(AILING) && (!clause.has(Mood.NEGATIVE) || clause.has(Mood.BECOME));
        if (SLEEP.contains(clause.base()) || ailing) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause));
        }
        Optional<Phrase> becomes = clause.hasBase("する", "なる") ? clause.marked("に").filter(p -> p.headMeans(BODY)).findFirst() : Optional.empty();
        if (becomes.isPresent()) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, becomes.get(), clause));
        }
        boolean motion = clause.hasBase("安定", "改善", "向上", "維持", "回復") && clause.objects().stream()
                .anyMatch(p -> p.head().is("歩行", "動作", "移動", "立ち上がり", "起き上がり", "飲み込み", "立位", "座位") || p.head().surface().endsWith("動作"));
        if (motion) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, clause.objects().getFirst(), clause));
        }
        if (clause.hasBase("過ごす", "すごす", "暮らす", "くらす", "送る", "生きる", "生活", "いる", "気をつける", "注意", "いたわる")) {
            return Optional.empty();
        }
        Optional<Phrase> subject = clause.phrases().stream().filter(p -> p.marked("を", "が", "は", "も", "", "の") && isMedical(p)).findFirst()
                .or(() -> clause.marked("に").filter(p -> isMedical(p) && (clause.is(CHANGE) || clause.marked("が").findAny().isPresent())).findFirst());
        if (clause.nominal() && subject.isEmpty()) {
            boolean itself = clause.head().getFirst().means(BODY, SYMPTOM, VALUE) && !clause.head().getFirst().means(ABSTRACT);
            return itself ? Optional.of(Meaning.of(ActKind.MEDICAL, clause)) : Optional.empty();
        }
        if (subject.isEmpty() || clause.is(RECORDING) && !isFunction(subject.get())) {
            boolean illnessGone = clause.is(CHANGE) && clause.hasBase("治る", "治す", "なおす", "なおる", "完治", "治療", "痩せる", "太る", "減量");
            return subject.isEmpty() && illnessGone ? Optional.of(Meaning.of(ActKind.MEDICAL, clause)) : Optional.empty();
        }
        Phrase phrase = subject.get();
        if (clause.is(EXERCISING) && phrase.heads().stream().allMatch(h -> BODY_NAMES.contains(h.surface())) && phrase.marked("を")) {
            return Optional.empty();
        }
        boolean firm = clause.hasBase("する") && clause.phrases().stream().noneMatch(p -> p.words().getFirst().is("大切", "大事")) && clause.marked("を").noneMatch(p -> !isMedical(p)) && clause.phrases().stream().anyMatch(p -> p.marked(Phrase.ADVERB));
        if (firm) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, phrase, clause));
        }
        boolean exercise = clause.objects().stream().anyMatch(p -> p.headMeans(ACTIVITY) && !isMedical(p));
        if (exercise) {
            return Optional.empty();
        }
        if (clause.phrases().stream().anyMatch(p -> p.words().getFirst().is("大切", "大事"))) {
            return Optional.empty();
        }
        if (clause.is(CHANGE, STATE) || clause.nominal() && !clause.is(LIGHT) || clause.has(Mood.BECOME)
                || clause.is(LIGHT) && !clause.hasBase("する", "やる", "行う") || clause.base().endsWith("いなる") || clause.base().endsWith("いする")
                || clause.hasBase("する", "なる") && clause.phrases().stream().anyMatch(p -> p.means(VAGUEADV) || p.words().stream().anyMatch(w -> w.is("正常", "楽", "以下", "未満", "以上", "台", "ふつう", "普通", "丈夫", "まっすぐ", "スムーズ") || w.isNumber()))) {
            return Optional.of(Meaning.of(ActKind.MEDICAL, phrase, clause));
        }
        boolean adjective = clause.head().getFirst().isAdjective();
        return adjective && !clause.base().equals("ない") || clause.nominal() ? Optional.of(Meaning.of(ActKind.MEDICAL, phrase, clause)) : Optional.empty();
    }

    private static boolean isFunction(Phrase phrase) {
        return phrase.headMeans(BODY) && phrase.heads().stream().noneMatch(h -> BODY_NAMES.contains(h.surface()));
    }

    private static boolean isMedical(Phrase phrase) {
        boolean general = phrase.head().entries().isEmpty() || phrase.head().is("力", "調子", "状態", "機能", "能力", "働き", "動き", "具合", "ちょうし", "ぐあい");
        boolean partOfBody = general && phrase.means(BODY, SYMPTOM, VALUE) && phrase.words().stream().anyMatch(w -> w.is("の"));
        if (partOfBody) {
            return true;
        }
        return phrase.heads().stream().anyMatch(h -> h.means(BODY, SYMPTOM, VALUE, ILLNESS) && !(h.means(ABSTRACT) && !h.means(BODY, VALUE)));
    }
}
