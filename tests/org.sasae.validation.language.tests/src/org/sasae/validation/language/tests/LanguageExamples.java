// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.tests;

import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.LifeArea;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.Wish;
import org.sasae.testkit.RuleExample;
import org.sasae.testkit.SampleCases;

/** Examples of the rules that read sentences. */
final class LanguageExamples {

    private LanguageExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(goals(), steps(), range(), effort(), voices(), issues()).flatMap(s -> s);
    }

    private static RuleExample example(boolean fires, String rule, String description, Consumer<CareCase> change) {
        return fires ? fires(rule, "support", description, change) : silent(rule, "support", description, change);
    }

    private static RuleExample goalText(boolean fires, String rule, String text) {
        return example(fires, rule, text, c -> goal(c).setText(text));
    }

    private static Stream<RuleExample> goals() {
        return Stream.of(
                goalText(true, "R-GOAL-01", "通所サービスに休まず通う"),
                goalText(false, "R-GOAL-01", "デイサービスで覚えた体操を毎朝家で続ける"),
                goalText(true, "R-GOAL-02", "血圧を130以下にする"),
                goalText(false, "R-GOAL-02", "毎朝血圧を測って手帳に書く"),
                goalText(true, "R-GOAL-03", "転ばないようにする"),
                goalText(false, "R-GOAL-03", "転ばずに週2回買い物に行く"),
                goalText(true, "R-GOAL-04", "家族が毎日見守る"),
                goalText(false, "R-GOAL-04", "長男と週1回、畑に行く"),
                goalText(true, "R-GOAL-05", "散歩をする"),
                goalText(false, "R-GOAL-05", "毎朝20分散歩をする"),
                example(false, "R-GOAL-05", "a day goal needs no measure",
                        c -> plan(c).setOneDayGoal(day("散歩をする"))),
                goalText(true, "R-GOAL-06", "元気に安心して暮らす"),
                goalText(false, "R-GOAL-06", "元気に毎朝20分散歩する"),
                example(true, "R-GOAL-09", "a journey in one day", c -> plan(c).setOneDayGoal(day("北海道へ旅行に行く"))),
                goalText(false, "R-GOAL-09", "バスで駅前まで行って買い物をする"),
                goalText(true, "R-GOAL-12", "プランターで花を育てましょう"),
                goalText(false, "R-GOAL-12", "プランターで花を育てたい"),
                goalText(true, "R-GOAL-20", "ADLを高めて週2回外出する"),
                goalText(false, "R-GOAL-20", "週2回、近所の店まで歩く"),
                goalText(true, "R-GOAL-21", "一人で風呂に入り、月1回句会に出る"),
                goalText(false, "R-GOAL-21", "毎日歩いて足を慣らし、俳句の会に出る"));
    }

    private static org.sasae.model.care.OneDayGoal day(String text) {
        org.sasae.model.care.OneDayGoal goal = CareFactory.eINSTANCE.createOneDayGoal();
        goal.setText(text);
        return goal;
    }

    private static RuleExample steps(boolean fires, String... texts) {
        return example(fires, "R-GOAL-07", String.join(" → ", texts), c -> {
            goal(c).getSmallSteps().clear();
            for (String text : texts) {
                SmallStep step = CareFactory.eINSTANCE.createSmallStep();
                step.setText(text);
                goal(c).getSmallSteps().add(step);
            }
        });
    }

    private static Stream<RuleExample> steps() {
        return Stream.of(
                steps(true, "通所サービスに通う", "通所サービスに休まず通う"),
                steps(true, "毎日、家のまわりを歩く", "毎日家のまわりを歩く。"),
                steps(true, "週3回、公園まで歩く", "週２回、公園まで歩く"),
                steps(true, "毎日10分歩く", "毎日五分歩く"),
                steps(true, "一日に三か所、棚をふく", "一日に1カ所、棚をふく"),
                steps(true, "毎日、葉書を一枚書く", "毎日、葉書を1枚書く"),
                steps(false, "一日に一部屋、掃く", "一日に二部屋、掃く"),
                steps(false, "週1回、公園まで歩く", "週三回、公園まで歩く"),
                steps(false, "家の前を50m歩く", "家の前を150m歩く"),
                steps(false, "毎日テレビ体操をし、公園まで5～6分歩く", "火曜と木曜に、10分歩いてコンビニへパンを買いに行く"),
                steps(false, "手すりを使って階段を上る", "階段を上る"),
                steps(false, "公園まで歩く", "遠い公園まで歩く"),
                steps(false, "家のまわりを毎日5分歩く", "店まで週2回歩く"),
                steps(false, "毎日10分歩く"));
    }

    private static void second(CareCase careCase, String first, String second, LifeArea area) {
        PlanGoal goal = goal(careCase);
        goal.setText(first);
        goal.setLifeArea(area);
        goal.getSmallSteps().clear();
        PlanGoal other = CareFactory.eINSTANCE.createPlanGoal();
        other.setText(second);
        ((OverallIssue) goal.eContainer()).getGoals().add(other);
    }

    private static Stream<RuleExample> range() {
        return Stream.of(
                example(true, "R-GOAL-10", "the body alone",
                        c -> second(c, "足の筋力をつける", "膝の痛みを減らす", LifeArea.UNSPECIFIED)),
                example(false, "R-GOAL-10", "body and participation",
                        c -> second(c, "足の筋力をつける", "月1回、俳句の会に出る", LifeArea.UNSPECIFIED)),
                example(false, "R-GOAL-10", "one goal", c -> goal(c).setText("足の筋力をつける")),
                example(true, "R-GOAL-11", "no people and no pleasure anywhere", c -> {
                    plan(c).getOneYearGoal().setText("一人で風呂に入る");
                    goal(c).setText("毎日、店まで10分歩く");
                }),
                example(false, "R-GOAL-11", "friends in the goal of the year",
                        c -> plan(c).getOneYearGoal().setText("友人とお茶を飲みに行く")),
                example(false, "R-GOAL-11", "a role at home", c -> {
                    plan(c).getOneYearGoal().setText("孫の世話をする");
                    goal(c).setText("毎日、店まで10分歩く");
                }));
    }

    private static void selfCare(CareCase careCase, String content) {
        SampleCases.row(careCase, SupportCategory.SELF_CARE).setContent(content);
    }

    private static Stream<RuleExample> effort() {
        return Stream.of(
                example(true, "R-GOAL-08", "attending only", c -> selfCare(c, "デイケアに休まず通う")),
                example(false, "R-GOAL-08", "gymnastics at home", c -> selfCare(c, "毎朝テレビ体操をする")));
    }

    private static void answer(CareCase careCase, String proposed, String text, String speaker) {
        OverallIssue issue = plan(careCase).getOverallIssues().get(0);
        Proposal proposal = CareFactory.eINSTANCE.createProposal();
        proposal.setGoal("近所の店まで買い物に行く。");
        proposal.setMeasures(proposed);
        issue.setProposal(proposal);
        Response response = CareFactory.eINSTANCE.createResponse();
        response.setSpeaker(speaker);
        response.setText(text);
        issue.getResponses().add(response);
    }

    private static Wish wish(CareCase careCase, String speaker, String text) {
        Wish wish = CareFactory.eINSTANCE.createWish();
        wish.setSpeaker(speaker);
        wish.setText(text);
        careCase.getAssessments().get(0).getAreas().get(0).getWishes().add(wish);
        return wish;
    }

    private static Stream<RuleExample> voices() {
        return Stream.of(
                example(true, "R-GOAL-14", "a sentence of the proposal", c -> answer(c,
                        "歩行器を借りて散歩する。毎朝体操をする。", "歩行器を借りて散歩したい", "本人")),
                example(true, "R-GOAL-14", "as proposed", c -> answer(c, "歩行器を借りる。", "提案どおり。", "本人")),
                example(false, "R-GOAL-14", "in own words", c -> answer(c, "歩行器を借りて散歩する。",
                        "一度試してみたい。閉じこもっていると気持ちが沈む。", "本人")),
                example(true, "R-GOAL-15", "unwilling", c -> wish(c, "本人", "散歩には行きたくない")),
                example(false, "R-GOAL-15", "unwilling with the reason in the text",
                        c -> wish(c, "本人", "人に見られるのが嫌で、散歩には行きたくない")),
                example(false, "R-GOAL-15", "marked, so that R-FRM-18 asks",
                        c -> wish(c, "本人", "散歩には行きたくない").setPassive(true)),
                example(false, "R-GOAL-15", "willing", c -> wish(c, "本人", "膝の痛みがよくなったら畑に行きたい")),
                example(true, "R-GOAL-17", "only the son wants it", c -> {
                    wish(c, "長男", "畑づくりを続けさせてあげたい。");
                    goal(c).setText("畑づくりを続ける");
                }),
                example(false, "R-GOAL-17", "both want it", c -> {
                    wish(c, "長男", "畑づくりを続けさせてあげたい。");
                    wish(c, "本人", "また畑づくりを続けたい。");
                    goal(c).setText("畑づくりを続ける");
                }),
                example(false, "R-GOAL-17", "the son wants something else", c -> wish(c, "長男", "転ばないか心配。")));
    }

    private static RuleExample issue(boolean fires, String text) {
        return example(fires, "R-FRM-06", text, c -> plan(c).getOverallIssues().get(0).setText(text));
    }

    private static Stream<RuleExample> issues() {
        return Stream.of(
                issue(true, "生活の意欲が下がらないように、生きがいを見つけましょう"),
                issue(true, "転ぶ不安はありますが、福祉用具を使えば安全に楽に歩けます"),
                issue(true, "浴室につかまる所があれば、今までどおり自分で入浴できます"),
                issue(true, "膝の痛みがあるので、通所サービスを利用する"),
                issue(true, "もう一度花を育てたい"),
                issue(false, "浴室につかまる所がなく、一人での入浴に転倒の不安がある"),
                issue(false, "歩行器を使うことをためらい、外出の回数が減っている"),
                issue(false, "寝込んだあと体力が落ち、腰の痛みもあるため、趣味の会に出かけることが難しくなっている"),
                issue(false, "重たい物を持って歩くことに不安があり、買い物を長男に頼んでいる"));
    }
}
