// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.validation.language.tests.WholePlans.goal;
import static org.sasae.validation.language.tests.WholePlans.issue;
import static org.sasae.validation.language.tests.WholePlans.wishOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;

/** The rules over a plan on whole cases: each finds what was written wrong, at its place, and nothing else does. */
class WholePlanTest {

    private static final Set<String> OVER_A_PLAN = Set.of("R-GOAL-07", "R-GOAL-08", "R-GOAL-10", "R-GOAL-11", "R-FRM-06",
            "R-GOAL-14", "R-GOAL-15", "R-GOAL-17");

    private record Slip(String rule, String name, Supplier<CareCase> whole, Consumer<CareCase> made,
            Function<CareCase, EObject> place, EStructuralFeature field, String inMessage) {

        @Override
        public String toString() {
            return rule + " " + name;
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                slip("R-GOAL-07", WholePlans::fisherman, c -> step(c, 1, "週に1回、角の郵便受けまで歩く"),
                        c -> goal(c, 0).getSmallSteps().get(1), CarePackage.Literals.GOAL__TEXT, "少なく"),
                slip("R-GOAL-07", WholePlans::seamstress, c -> step(c, 1, "一日に1か所、机の上をふく。"),
                        c -> goal(c, 0).getSmallSteps().get(1), CarePackage.Literals.GOAL__TEXT, "同じ"),
                slip("R-GOAL-08", WholePlans::fisherman, c -> own(c, "通所リハビリを休まず利用する"),
                        c -> goal(c, 0).getSupportRows().get(0), CarePackage.Literals.SUPPORT_ROW__CONTENT, "通所リハビリ"),
                slip("R-GOAL-08", WholePlans::seamstress, c -> own(c, "ヘルパーさんに来てもらう"),
                        c -> goal(c, 0).getSupportRows().get(0), CarePackage.Literals.SUPPORT_ROW__CONTENT, "ヘルパー"),
                slip("R-GOAL-10", WholePlans::fisherman, c -> WholePlans.goals(c, List.of("朝の体操をする", "港まで歩く",
                        "左足の筋力をつける", "肩の痛みを和らげる")), WholePlans::plan, CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES,
                        "すべて"),
                slip("R-GOAL-10", WholePlans::seamstress, c -> WholePlans.goals(c, List.of("朝、脈を数える", "坂を上る",
                        "心臓の働きを保つ", "むくみを減らす")), WholePlans::plan, CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES,
                        "すべて"),
                slip("R-GOAL-11", WholePlans::fisherman, c -> WholePlans.goals(c, List.of("自分で靴下をはく", "一人で湯船に入る",
                        "左足の筋力をつける", "一人で着替えをする")), WholePlans::plan, CarePackage.Literals.CARE_PLAN__ONE_YEAR_GOAL,
                        "役割"),
                slip("R-GOAL-11", WholePlans::seamstress, c -> WholePlans.goals(c, List.of("朝、顔を洗う", "一人で風呂に入る",
                        "むくみを減らす", "毎日、自分で着替える")), WholePlans::plan, CarePackage.Literals.CARE_PLAN__ONE_YEAR_GOAL,
                        "役割"),
                slip("R-FRM-06", WholePlans::fisherman, c -> issue(c, 0).setText("桟橋までまた歩いて行けるようになりたい。"),
                        c -> issue(c, 0), CarePackage.Literals.OVERALL_ISSUE__TEXT, "目標"),
                slip("R-FRM-06", WholePlans::seamstress, c -> issue(c, 0).setText("息切れがあるので、訪問型サービスを利用する。"),
                        c -> issue(c, 0), CarePackage.Literals.OVERALL_ISSUE__TEXT, "具体策"),
                slip("R-GOAL-14", WholePlans::fisherman, c -> answer(c, "装具を付けて、桟橋まで歩く"),
                        c -> issue(c, 0).getResponses().get(0), CarePackage.Literals.RESPONSE__TEXT, "ほとんど同じ"),
                slip("R-GOAL-14", WholePlans::seamstress, c -> answer(c, "同左"),
                        c -> issue(c, 0).getResponses().get(0), CarePackage.Literals.RESPONSE__TEXT, "同左"),
                slip("R-GOAL-15", WholePlans::fisherman, c -> wishOf(c, 1).setText("もう仲間には会いたくない。"),
                        c -> wishOf(c, 1), CarePackage.Literals.WISH__PASSIVE, "理由"),
                slip("R-GOAL-15", WholePlans::seamstress, c -> wishOf(c, 0).setText("坂の上の墓参りはあきらめた。"),
                        c -> wishOf(c, 0), CarePackage.Literals.WISH__PASSIVE, "理由"),
                slip("R-GOAL-17", WholePlans::fisherman, c -> wishOf(c, 0).setText("日曜日の昼に焼きそばを作ってほしい。"),
                        c -> goal(c, 1), CarePackage.Literals.GOAL__TEXT, "妻"),
                slip("R-GOAL-17", WholePlans::seamstress, c -> {
                    wishOf(c, 1).setText("一日に一部屋は掃いてほしい。");
                    goal(c, 0).setText("一日に一部屋、掃く");
                }, c -> goal(c, 0), CarePackage.Literals.GOAL__TEXT, "姪"));
    }

    private static Slip slip(String rule, Supplier<CareCase> whole, Consumer<CareCase> made,
            Function<CareCase, EObject> place, EStructuralFeature field, String inMessage) {
        return new Slip(rule, whole.get().getClient().getName(), whole, made, place, field, inMessage);
    }

    private static void step(CareCase careCase, int index, String text) {
        goal(careCase, 0).getSmallSteps().get(index).setText(text);
    }

    private static void own(CareCase careCase, String content) {
        goal(careCase, 0).getSupportRows().get(0).setContent(content);
    }

    private static void answer(CareCase careCase, String text) {
        issue(careCase, 0).getResponses().get(0).setText(text);
    }

    private static List<Finding> overThePlan(CareCase careCase) {
        return InstalledPlugins.engine(SampleCases.TODAY).check(careCase).stream()
                .filter(finding -> OVER_A_PLAN.contains(finding.ruleId())).toList();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundAtItsPlaceAndByItsRuleOnly(Slip slip) {
        CareCase careCase = slip.whole().get();
        slip.made().accept(careCase);
        List<Finding> findings = overThePlan(careCase);

        assertEquals(List.of(slip.rule()), findings.stream().map(Finding::ruleId).toList());
        assertEquals(slip.place().apply(careCase), findings.getFirst().subject());
        assertEquals(Optional.of(slip.field()), findings.getFirst().feature());
        String message = findings.getFirst().message(Locale.JAPANESE);
        assertTrue(message.contains(slip.inMessage()), message);
    }

    @Test
    void inTheCasesAsTheyAreNothingIsFound() {
        for (CareCase careCase : List.of(WholePlans.fisherman(), WholePlans.seamstress())) {
            assertEquals(List.of(), overThePlan(careCase).stream().map(each -> each.message(Locale.JAPANESE)).toList());
        }
    }

    @Test
    void manySlipsAtOnceAreEachFound() {
        CareCase careCase = WholePlans.fisherman();
        slips().filter(slip -> slip.name().equals("港 一郎") && !slip.rule().equals("R-GOAL-10"))
                .filter(slip -> !slip.rule().equals("R-GOAL-11")).forEach(slip -> slip.made().accept(careCase));

        assertEquals(Set.of("R-GOAL-07", "R-GOAL-08", "R-FRM-06", "R-GOAL-14", "R-GOAL-15", "R-GOAL-17"),
                Set.copyOf(overThePlan(EcoreUtil.copy(careCase)).stream().map(Finding::ruleId).toList()));
    }
}
