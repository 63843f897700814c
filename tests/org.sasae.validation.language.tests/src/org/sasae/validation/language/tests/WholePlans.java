// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.tests;

import static org.sasae.testkit.CaseBuilder.aCase;

import java.util.List;

import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OneDayGoal;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Presence;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.Wish;
import org.sasae.testkit.PlanBuilder.IssueBuilder;

/** Two whole cases of two issues each, written for tests only, in which the rules over a plan find nothing. */
final class WholePlans {

    private WholePlans() {
    }

    /** A man who had a stroke, used to fish and to cook, and lives with his wife. */
    static CareCase fisherman() {
        CareCase careCase = aCase().client(c -> c.setName("港 一郎"))
                .certification(CareLevel.SUPPORT_2, "2024-04-01", "2025-03-31")
                .assessment(a -> a
                        .area(AssessmentArea.MOVEMENT, "左足に装具を付け、屋内は伝い歩き。", Presence.PRESENT, "左半身のまひ")
                        .area(AssessmentArea.SOCIAL_PARTICIPATION, "釣り仲間から電話がある。", Presence.PRESENT, "外に出ない"))
                .plan(p -> p.type("support").oneYearGoal("釣り仲間と桟橋でアジを釣る", "2024-06-01", "2025-03-31")
                        .issue("左足が思うように上がらず、一人で外に出る機会がなくなっている。", i -> proposal(i,
                                "装具を付けて桟橋まで歩く。", "通所リハビリで段差の練習をする。")
                                .response(r -> says(r, "本人", "みっともない歩き方は見せたくないが、海は見たい。"))
                                .goal("週に2回、装具を付けて港まで歩く", g -> g
                                        .step("週に2回、角の郵便受けまで歩く", "2024-06-01", "2024-08-31")
                                        .step("週に2回、坂の下の橋まで歩く", "2024-09-01", "2024-11-30")
                                        .row(SupportCategory.SELF_CARE, "朝と夕方、居間で足上げを20回する")
                                        .row(SupportCategory.PREVENTIVE_BENEFIT, "段差の昇り降りの練習",
                                                row -> row.setServiceTypeCode("66"))))
                        .issue("左手が使いにくく、得意だった料理を妻に任せている。", i -> proposal(i,
                                "日曜の昼に、妻と焼きそばを作る。", "滑り止めのまな板を使う。")
                                .response(r -> says(r, "妻", "台所に立つと機嫌がいいので、味見をしてもらいたい。"))
                                .goal("日曜日の昼に、妻と焼きそばを作る", g -> g
                                        .row(SupportCategory.SELF_CARE, "土曜日に野菜を切っておく"))))
                .build();
        day(careCase, "朝、海の見える窓を開けて天気を手帳に付ける");
        wish(careCase, 0, "妻", "転んで頭を打たないか心配。");
        wish(careCase, 1, "本人", "仲間に会いたいが、この足では恥ずかしい。");
        return finished(careCase);
    }

    /** A widow with heart failure who taught sewing and lives alone. */
    static CareCase seamstress() {
        CareCase careCase = aCase().client(c -> c.setName("糸井 ハル"))
                .certification(CareLevel.SUPPORT_1, "2024-04-01", "2025-03-31")
                .assessment(a -> a
                        .area(AssessmentArea.HEALTH_MANAGEMENT, "坂道で息が切れる。", Presence.PRESENT, "心不全")
                        .area(AssessmentArea.SOCIAL_PARTICIPATION, "教室をたたんで2年になる。", Presence.PRESENT, "人が来ない"))
                .plan(p -> p.type("managementA").oneYearGoal("近所の人に巾着袋の縫い方を教える", "2024-06-01", "2025-03-31")
                        .issue("息切れのため休み休みの家事になり、寝床で過ごす時間が長くなっている。", i -> proposal(i,
                                "掃除機の代わりに、ほうきで一部屋ずつ掃く。", "週に1回、訪問型サービスで風呂場を洗う。")
                                .response(r -> says(r, "本人", "一部屋なら息が上がらない気がする。"))
                                .goal("一日に一部屋、ほうきで掃く", g -> g
                                        .step("一日に一か所、机の上をふく", "2024-06-01", "2024-08-31")
                                        .step("一日に一部屋、はたきをかける", "2024-09-01", "2024-11-30")
                                        .row(SupportCategory.SELF_CARE, "掃く前に脈を数えて表に書く")
                                        .row(SupportCategory.DESIGNATED_PROGRAMME, "風呂場の掃除",
                                                row -> row.setServiceTypeCode("A2"))))
                        .issue("針仕事を頼まれることがなくなり、話し相手がいない。", i -> proposal(i,
                                "月に2回、集会所の手芸の会で針の持ち方を教える。", "会の世話役に顔つなぎをする。")
                                .response(r -> says(r, "本人", "若い人に教えるのは好きだった。目が利くうちにまたやりたい。"))
                                .goal("月に2回、手芸の会で針仕事を教える", g -> g
                                        .row(SupportCategory.SELF_CARE, "前の日に布を裁っておく"))))
                .build();
        day(careCase, "午前中に、姪へ葉書を一枚書く");
        wish(careCase, 0, "本人", "坂の上の墓参りは、息が切れるのであきらめた。");
        wish(careCase, 1, "姪", "毎日電話をくれると安心する。");
        return finished(careCase);
    }

    private static CareCase finished(CareCase careCase) {
        plan(careCase).setAssessment(careCase.getAssessments().get(0));
        return careCase;
    }

    private static IssueBuilder proposal(IssueBuilder issue, String goal, String measures) {
        Proposal proposal = CareFactory.eINSTANCE.createProposal();
        proposal.setGoal(goal);
        proposal.setMeasures(measures);
        return issue.with(each -> each.setProposal(proposal));
    }

    private static void says(Response response, String speaker, String text) {
        response.setSpeaker(speaker);
        response.setText(text);
    }

    private static void day(CareCase careCase, String text) {
        OneDayGoal goal = CareFactory.eINSTANCE.createOneDayGoal();
        goal.setText(text);
        plan(careCase).setOneDayGoal(goal);
    }

    private static void wish(CareCase careCase, int area, String speaker, String text) {
        Wish wish = CareFactory.eINSTANCE.createWish();
        wish.setSpeaker(speaker);
        wish.setText(text);
        careCase.getAssessments().get(0).getAreas().get(area).getWishes().add(wish);
    }

    static CarePlan plan(CareCase careCase) {
        return careCase.getPlans().get(0);
    }

    static OverallIssue issue(CareCase careCase, int index) {
        return plan(careCase).getOverallIssues().get(index);
    }

    static PlanGoal goal(CareCase careCase, int issue) {
        return issue(careCase, issue).getGoals().get(0);
    }

    static Wish wishOf(CareCase careCase, int area) {
        return careCase.getAssessments().get(0).getAreas().get(area).getWishes().get(0);
    }

    /** Puts other texts into the day, the year and both goals. */
    static void goals(CareCase careCase, List<String> texts) {
        plan(careCase).getOneDayGoal().setText(texts.get(0));
        plan(careCase).getOneYearGoal().setText(texts.get(1));
        goal(careCase, 0).getSmallSteps().clear();
        goal(careCase, 0).setText(texts.get(2));
        goal(careCase, 1).setText(texts.get(3));
    }
}
