// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.ARRIVAL;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.BY_ITSELF;
import static org.sasae.language.internal.lexicon.WordClass.CARE;
import static org.sasae.language.internal.lexicon.WordClass.CARED;
import static org.sasae.language.internal.lexicon.WordClass.CHANGE;
import static org.sasae.language.internal.lexicon.WordClass.CLIENT;
import static org.sasae.language.internal.lexicon.WordClass.EQUIPMENT;
import static org.sasae.language.internal.lexicon.WordClass.FAMILY;
import static org.sasae.language.internal.lexicon.WordClass.FRIEND;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.NEIGHBOUR;
import static org.sasae.language.internal.lexicon.WordClass.PROVIDE;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;
import static org.sasae.language.internal.lexicon.WordClass.SYMPTOM;
import static org.sasae.language.internal.lexicon.WordClass.TEACHING;
import static org.sasae.language.internal.lexicon.WordClass.VALUE;

import java.util.Optional;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Phrase;

/** Clauses in which staff, family or neighbours act, said or unsaid. */
final class OthersAct implements ActRule {
    @Override
    public Optional<Meaning> read(Clause clause) {
        if (isOtherSubject(clause)) {
            Phrase subject = subject(clause).orElseThrow();
            return Optional.of(Meaning.of(ActKind.PROVIDER, subject, clause));
        }
        if (clause.has(Mood.WANT_OTHERS)) {
            return clause.mentions(BODY, SYMPTOM, VALUE) ? Optional.empty()
                    : Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        boolean allowed = clause.has(Mood.CAUSATIVE) && clause.has(Mood.RECEIVE);
        if (allowed) {
            return Optional.empty();
        }
        if (clause.has(Mood.CAUSATIVE) && !isOwnCausative(clause)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        boolean arranged = clause.has(Mood.MAKE) && clause.marked("が", "は", "に").anyMatch(p -> p.headMeans(CLIENT));
        boolean given = clause.has(Mood.GIVE) && !clause.mentions(CARED, FRIEND, FAMILY)
                && (Meaning.own(clause).areas().contains(LifeArea.BODYCARE) || clause.objects().stream().anyMatch(p -> p.head().is("機会", "場")));
        if (arranged || given) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.has(Mood.RECEIVE)) {
            return received(clause);
        }
        if (clause.hasBase("整える", "整備", "調整", "提供", "整う", "作る", "つくる") && clause.objects().stream().anyMatch(p -> p.head().surface().endsWith("環境") || p.head().is("体制"))) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause.objects().getFirst(), clause));
        }
        if (clause.is(CHANGE) && clause.mentions(FAMILY, HELPER) && clause.objects().stream().anyMatch(p -> p.head().surface().endsWith("負担"))) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        boolean supported = clause.hasBase("受ける", "得る") && clause.objects().stream().anyMatch(p -> p.means(FAMILY, NEIGHBOUR) && p.head().is("支援", "援助", "協力", "介助", "介護", "見守り", "世話"));
        boolean together = clause.hasBase("行う") && !clause.has(Mood.LETS) && !clause.has(Mood.DESIRE) && clause.marked("と").findAny().isEmpty()
                && clause.phrases().stream().anyMatch(p -> p.head().is("一緒"));
        if (supported || together) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        boolean ofClient = clause.phrases().stream().anyMatch(p -> p.marked("を", "に", "へ") && p.words().stream()
                .anyMatch(w -> w.is("本人", "ご本人", "御本人", "利用者", "ご利用者", "利用者様", "対象者")));
        if (ofClient) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        boolean listens = clause.hasBase("聞く", "聴く", "尊重", "把握") && clause.objects().stream().anyMatch(p -> p.means(CLIENT)
                || p.means(FAMILY) && p.head().is("不安", "悩み", "思い", "意向"));
        if (clause.has(Mood.FAVOUR) || listens) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.is(PROVIDE)) {
            return helped(clause);
        }
        if (clause.is(CARE)) {
            return cared(clause);
        }
        return Optional.empty();
    }

    private static Optional<Phrase> subject(Clause clause) {
        return clause.marked("が", "は", "も")
                .filter(p -> p.headMeans(HELPER, FAMILY, NEIGHBOUR, FRIEND, SERVICE) && !p.means(ACTIVITY) || isPeople(p)).findFirst();
    }

    private static boolean isPeople(Phrase phrase) {
        return phrase.words().getLast().is("人", "方", "者", "皆", "みんな", "みな", "方々", "人たち", "さん") && !phrase.means(CLIENT);
    }

    private static boolean isOtherSubject(Clause clause) {
        Optional<Phrase> subject = subject(clause);
        if (subject.isEmpty() || clause.nominal() && clause.verbs().isEmpty()) {
            return false;
        }
        Phrase phrase = subject.get();
        if (phrase.headMeans(SERVICE) && !phrase.headMeans(HELPER)) {
            return clause.is(PROVIDE, CARE) && phrase.marked("が");
        }
        if (clause.is(ARRIVAL) && !phrase.headMeans(HELPER) && clause.objects().stream().noneMatch(p -> p.head().is("様子"))) {
            return false;
        }
        return !phrase.marked("も");
    }

    private static boolean isOwnCausative(Clause clause) {
        if (clause.mentions(CLIENT)) {
            return false;
        }
        return clause.is(CHANGE) && clause.objects().stream().noneMatch(p -> p.headMeans(ACTIVITY)) || clause.is(BY_ITSELF) || clause.mentions(CARED) && !clause.mentions(CLIENT)
                && clause.marked("に").anyMatch(p -> p.headMeans(CARED)) || clause.mentions(BODY);
    }

    private static Optional<Meaning> received(Clause clause) {
        Optional<Phrase> giver = clause.marked("に", "から", "で").filter(p -> p.headMeans(HELPER, SERVICE, FAMILY, FRIEND, NEIGHBOUR, CLIENT)).findFirst();
        boolean ownBodyAct = giver.isPresent() && giver.get().marked("で") && clause.is(WordClass.ACT)
                && Meaning.own(clause).areas().stream().anyMatch(area -> area == LifeArea.BODYCARE || area == LifeArea.HEALTH || area == LifeArea.LEISURE);
        if (ownBodyAct) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (giver.isPresent() && giver.get().headMeans(HELPER, SERVICE)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, giver.get(), clause));
        }
        if (giver.isPresent() && giver.get().headMeans(CLIENT)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, giver.get(), clause));
        }
        if (clause.mentions(HELPER, SERVICE, EQUIPMENT) && (giver.isEmpty() || clause.mentions(HELPER, SERVICE))) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.mentions(CLIENT)) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.hasBase("手伝う", "手伝い") && giver.isEmpty() && Meaning.own(clause).areas().contains(LifeArea.HOME)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.is(CARE) && clause.link() == Link.END && giver.isPresent() && !clause.hasBase("教える", "誘う", "連れる", "送る")) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, giver.get(), clause));
        }
        if (clause.is(TEACHING) || clause.is(CARE)) {
            return giver.isPresent() || !clause.link().equals(Link.END) ? Optional.of(Meaning.own(clause)) : Optional.empty();
        }
        if (giver.isPresent()) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, giver.get(), clause));
        }
        Meaning own = Meaning.own(clause);
        boolean household = own.areas().contains(LifeArea.HOME) && clause.objects().stream().noneMatch(p -> p.head().is("家事"));
        return Optional.of(Meaning.of(household || clause.base().equals("来る") ? ActKind.SERVICE : ActKind.PROVIDER, clause));
    }

    /** 支援する and the like; helping someone else is the person's own act. */
    private static Optional<Meaning> helped(Clause clause) {
        boolean others = clause.phrases().stream().anyMatch(p -> p.marked("を", "に", "へ", "と") && p.means(CARED, FRIEND, GATHERING)
                && !p.means(CLIENT, SERVICE)) && !clause.marked("へ", "に").anyMatch(p -> p.words().stream().anyMatch(w -> w.is("参加")));
        if (clause.hasBase("与える") && clause.objects().stream().anyMatch(p -> p.headMeans(ABSTRACT))) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.hasBase("与える", "関わる", "かかわる", "評価", "説明", "提案", "紹介", "共有", "調整", "確保", "観察", "ケア", "対応", "連携", "補う", "与える")
                && !clause.mentions(CLIENT, FAMILY, SERVICE)) {
            boolean withPeople = clause.hasBase("関わる", "かかわる") && clause.marked("と", "に", "へ").findAny().isPresent();
            boolean forClient = !withPeople && clause.hasBase("関わる", "かかわる", "連携", "対応", "紹介", "説明", "提案", "評価") && !others;
            return forClient && !clause.mentions(NEIGHBOUR) && !clause.mentions(GATHERING)
                    ? Optional.of(Meaning.of(ActKind.PROVIDER, clause))
                    : Optional.empty();
        }
        boolean participation = clause.marked("を").anyMatch(p -> p.words().stream().anyMatch(w -> w.is("参加", "利用", "活動")));
        return Optional.of(others && !participation ? Meaning.own(clause) : Meaning.of(ActKind.PROVIDER, clause));
    }

    /** 見守る, 付き添う, 手伝う: whose act it is depends on whom it is for. */
    private static Optional<Meaning> cared(Clause clause) {
        if (clause.mentions(CARED, FRIEND, GATHERING, FAMILY) && !clause.mentions(CLIENT)) {
            return Optional.of(Meaning.own(clause));
        }
        boolean callsIn = clause.hasBase("訪問") && clause.marked("を", "に", "へ", "と").findAny().isEmpty();
        if (callsIn) {
            return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
        }
        if (clause.hasBase("送る", "教える", "訪問", "助ける", "介護", "世話", "見回り", "支え合う")) {
            return clause.mentions(CLIENT) ? Optional.of(Meaning.of(ActKind.PROVIDER, clause)) : Optional.empty();
        }
        if (clause.hasBase("手伝う", "手伝い", "お手伝い")) {
            boolean body = Meaning.own(clause).areas().contains(LifeArea.BODYCARE) || clause.objects().isEmpty() && clause.goals().isEmpty();
            return Optional.of(body ? Meaning.of(ActKind.PROVIDER, clause) : Meaning.own(clause));
        }
        if (clause.hasBase("確認")) {
            boolean about = clause.objects().stream()
                    .anyMatch(p -> p.words().stream().anyMatch(w -> w.is("安否", "状況", "状態", "様子", "服薬", "量", "内容")));
            return about ? Optional.of(Meaning.of(ActKind.PROVIDER, clause)) : Optional.empty();
        }
        return Optional.of(Meaning.of(ActKind.PROVIDER, clause));
    }
}
