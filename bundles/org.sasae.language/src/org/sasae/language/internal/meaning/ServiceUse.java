// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.EQUIPMENT;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.HELPER;
import static org.sasae.language.internal.lexicon.WordClass.HOME;
import static org.sasae.language.internal.lexicon.WordClass.INSTALL;
import static org.sasae.language.internal.lexicon.WordClass.LIGHT;
import static org.sasae.language.internal.lexicon.WordClass.MOVE;
import static org.sasae.language.internal.lexicon.WordClass.PLACE;
import static org.sasae.language.internal.lexicon.WordClass.SERVICE;
import static org.sasae.language.internal.lexicon.WordClass.USE;

import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Phrase;

/** Attending, receiving, arranging, renting or installing. */
final class ServiceUse implements ActRule {
    private static final Set<String> RECEIVED = Set.of("訪問", "認定", "要介護認定", "マッサージ", "施術", "介助", "介護", "支援", "援助", "訓練", "ケア", "選定", "処置", "貸し出し", "貸出", "貸与", "派遣", "リハビリ", "往診");
    private static final Set<String> EVERYDAY_USE = Set.of("使う", "つかう", "使用", "押す", "持つ");

    @Override
    public Optional<Meaning> read(Clause clause) {
        Optional<Phrase> equipment = clause.phrases().stream().filter(p -> p.marked("を", "が", "", "も", "は", "に") && isEquipment(p)).findFirst();
        if (equipment.isPresent() && clause.is(INSTALL) && !EVERYDAY_USE.contains(clause.base())) {
            return Optional.of(Meaning.of(ActKind.SERVICE, equipment.get(), clause));
        }
        if (clause.hasBase("お願い", "頼む", "依頼", "任せる", "派遣") && clause.mentions(SERVICE, HELPER)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        if (clause.is(INSTALL) && clause.head().getFirst().means(EQUIPMENT)) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        boolean received = clause.hasBase("受ける") && clause.objects().stream().anyMatch(p -> RECEIVED.contains(p.head().surface()));
        boolean leaning = clause.hasBase("借りる", "頼る", "甘える") && clause.mentions(HELPER);
        if (received || leaning) {
            return Optional.of(Meaning.of(ActKind.SERVICE, clause));
        }
        Optional<Phrase> service = clause.phrases().stream()
                .filter(p -> p.marked("を", "に", "へ", "が", "も", "は", "", "まで", "として") && isService(p)).findFirst()
                .or(() -> clause.marked("で").filter(ServiceUse::isService).findFirst());
        if (service.isEmpty()) {
            return clause.is(LIGHT, USE, MOVE) && clause.head().stream().anyMatch(w -> w.means(SERVICE))
                    || clause.nominal() && clause.head().getFirst().means(SERVICE, HELPER) ? Optional.of(Meaning.of(ActKind.SERVICE, clause)) : Optional.empty();
        }
        if (service.get().marked("で")) {
            return clause.is(USE) && clause.objects().stream().anyMatch(ServiceUse::isEquipment) ? Optional.of(Meaning.of(ActKind.SERVICE, service.get(), clause)) : Optional.empty();
        }
        if (service.get().headMeans(ACTIVITY) && clause.is(LIGHT) && !clause.is(MOVE) && service.get().marked("を", "", "も", "に")
                && (clause.mentions(HOME) || clause.phrases().stream().anyMatch(p -> p.words().stream().anyMatch(w -> w.is("分", "自主"))))) {
            return Optional.empty();
        }
        boolean own = clause.objects().stream().anyMatch(p -> p.headMeans(ACTIVITY) && !p.headMeans(SERVICE) && !service.get().equals(p))
                && !clause.is(USE);
        if ((clause.is(MOVE, USE, LIGHT, INSTALL) || clause.nominal()) && !own) {
            return Optional.of(Meaning.of(ActKind.SERVICE, service.get(), clause));
        }
        return Optional.empty();
    }

    private static boolean isEquipment(Phrase phrase) {
        return phrase.headMeans(EQUIPMENT) || phrase.means(EQUIPMENT) && phrase.head().verbs().stream().anyMatch(v -> v.wordClass() == INSTALL);
    }

    /** デイの友人 or デイの体操 is no service; デイの利用, デイの体験 is. */
    private static boolean isService(Phrase phrase) {
        if (phrase.headMeans(SERVICE)) {
            return true;
        }
        boolean mentions = phrase.means(SERVICE, HELPER);
        return mentions && (phrase.head().is("利用", "体験", "見学", "回数", "日数", "利用回数", "体験利用", "機能訓練", "入浴介助", "送迎", "契約", "申し込み", "手続き", "通所", "通い", "お試し", "活用", "支援", "援助", "介助", "サービス", "事業", "さん", "センター", "教室", "事業所", "ヘルパー", "リハビリ", "指導", "訓練", "ケア", "治療", "施術", "派遣", "施設", "導入", "継続")
                || phrase.headMeans(HELPER)) && !phrase.headMeans(GATHERING, PLACE, HOME);
    }
}
