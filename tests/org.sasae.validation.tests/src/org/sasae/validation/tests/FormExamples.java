// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.List;
import java.util.stream.Stream;
import org.sasae.model.care.Agreement;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.LifeArea;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.Presence;
import org.sasae.model.care.Response;
import org.sasae.model.care.SheetRecord;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.Wish;
import org.sasae.testkit.RuleExample;

/** Examples of the form rules. */
final class FormExamples {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private FormExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(types(), sheets(), assessment(), issues(), support(), balance()).flatMap(s -> s);
    }

    private static AreaAssessment area(CareCase careCase, AssessmentArea area) {
        return careCase.getAssessments().get(0).getAreas().stream().filter(a -> a.getArea() == area).findFirst()
                .orElseThrow();
    }

    private static OverallIssue issue(CareCase careCase) {
        return plan(careCase).getOverallIssues().get(0);
    }

    private static Stream<RuleExample> types() {
        return Stream.of(
                fires("R-TYP-01", "support", "a type whose plug-in is missing", c -> plan(c).setPlanTypeId("x")),
                silent("R-TYP-01", "support"),
                silent("R-TYP-01", "support", "no type", c -> plan(c).setPlanTypeId(null)),
                fires("R-TYP-02", "support", "no type", c -> plan(c).setPlanTypeId(null)),
                fires("R-TYP-02", "support", "an empty type", c -> plan(c).setPlanTypeId(" ")),
                silent("R-TYP-02", "managementC"));
    }

    private static Stream<RuleExample> sheets() {
        return Stream.of(
                fires("R-FRM-01", "support", "no basic information", c -> c.setBasicInformation(null)),
                fires("R-FRM-01", "managementA", "no progress record though services run", c -> {
                    c.getProgressEntries().clear();
                    c.getMonitorings().clear();
                }),
                silent("R-FRM-01", "managementA", "no progress record before services begin", c -> {
                    c.getProgressEntries().clear();
                    plan(c).getSteps().clear();
                    plan(c).setPeriodFrom(day("2024-12-01"));
                }),
                silent("R-FRM-01", "managementA", "unknown begin of services", c -> {
                    c.getProgressEntries().clear();
                    plan(c).getSteps().clear();
                    plan(c).setPeriodFrom(null);
                }),
                fires("R-FRM-01", "managementC", "an evaluation sheet for type C",
                        c -> plan(c).getSheetRecords().add(sheet("evaluation"))),
                silent("R-FRM-01", "support", "an evaluation sheet where it is used",
                        c -> plan(c).getSheetRecords().add(sheet("evaluation"))),
                silent("R-FRM-01", "managementC"));
    }

    private static SheetRecord sheet(String id) {
        SheetRecord sheetRecord = FACTORY.createSheetRecord();
        sheetRecord.setSheetId(id);
        return sheetRecord;
    }

    private static Stream<RuleExample> assessment() {
        return Stream.of(
                fires("R-FRM-02", "support", "no assessment at all", c -> {
                    plan(c).setAssessment(null);
                    c.getAssessments().clear();
                }),
                fires("R-FRM-02", "managementB", "an area is missing",
                        c -> c.getAssessments().get(0).getAreas().remove(3)),
                fires("R-FRM-02", "support", "an empty situation",
                        c -> area(c, AssessmentArea.DAILY_LIFE).setSituation(" \n")),
                fires("R-FRM-02", "managementA", "presence not ticked",
                        c -> area(c, AssessmentArea.DAILY_LIFE).getIssue().setPresence(Presence.UNSPECIFIED)),
                fires("R-FRM-02", "managementA", "no issue part", c -> area(c, AssessmentArea.MOVEMENT).setIssue(null)),
                fires("R-FRM-02", "support", "an issue without words",
                        c -> area(c, AssessmentArea.MOVEMENT).getIssue().setDescription(null)),
                silent("R-FRM-02", "support"),
                silent("R-FRM-02", "support", "the plan does not name its assessment",
                        c -> plan(c).setAssessment(null)),
                silent("R-FRM-02", "managementC", "type C uses a simpler record",
                        c -> c.getAssessments().get(0).getAreas().remove(3)),
                fires("R-FRM-03", "support", "no issue without a reason",
                        c -> area(c, AssessmentArea.HEALTH_MANAGEMENT).getIssue().setDescription("")),
                silent("R-FRM-03", "managementA"),
                silent("R-FRM-03", "support", "not ticked yet", c -> {
                    area(c, AssessmentArea.HEALTH_MANAGEMENT).getIssue().setDescription("");
                    area(c, AssessmentArea.HEALTH_MANAGEMENT).getIssue().setPresence(Presence.UNSPECIFIED);
                }),
                fires("R-FRM-16", "support", "only what is not possible",
                        c -> area(c, AssessmentArea.MOVEMENT).setSituation("屋外は歩けず、階段の昇り降りもできない。")),
                silent("R-FRM-16", "support", "both sides",
                        c -> area(c, AssessmentArea.MOVEMENT).setSituation("階段はできないが、室内は自分で歩いている。")),
                silent("R-FRM-16", "support", "a strength is linked as a fact", c -> {
                    area(c, AssessmentArea.MOVEMENT).setSituation("階段の昇り降りができない。");
                    IcfFactor factor = factor(c, IcfComponent.ACTIVITIES);
                    factor.setNature(FactorNature.STRENGTH);
                    area(c, AssessmentArea.MOVEMENT).getFactors().add(factor);
                }),
                silent("R-FRM-16", "support", "an empty situation",
                        c -> area(c, AssessmentArea.MOVEMENT).setSituation(null)),
                fires("R-FRM-18", "support", "a reluctant wish without reason", c -> wish(c, true, null)),
                silent("R-FRM-18", "support", "a reluctant wish with reason", c -> wish(c, true, "姿を見られたくない")),
                silent("R-FRM-18", "support", "a wish that is not reluctant", c -> wish(c, false, null)));
    }

    private static void wish(CareCase careCase, boolean passive, String reason) {
        Wish wish = FACTORY.createWish();
        wish.setText("散歩はしたくない");
        wish.setPassive(passive);
        wish.setReason(reason);
        area(careCase, AssessmentArea.SOCIAL_PARTICIPATION).getWishes().add(wish);
    }

    private static IcfFactor factor(CareCase careCase, IcfComponent component) {
        if (careCase.getIcfPicture() == null) {
            careCase.setIcfPicture(FACTORY.createIcfPicture());
        }
        IcfFactor factor = FACTORY.createIcfFactor();
        factor.setComponent(component);
        careCase.getIcfPicture().getFactors().add(factor);
        return factor;
    }

    private static Stream<RuleExample> issues() {
        return Stream.of(
                fires("R-FRM-04", "support", "issues of areas but no overall issue",
                        c -> plan(c).getOverallIssues().clear()),
                fires("R-FRM-04", "managementA", "an overall issue without words", c -> issue(c).setText("")),
                silent("R-FRM-04", "support"),
                silent("R-FRM-04", "support", "no area has an issue", c -> {
                    plan(c).getOverallIssues().clear();
                    c.getAssessments().get(0).getAreas().forEach(a -> a.getIssue().setPresence(Presence.ABSENT));
                }),
                silent("R-FRM-04", "support", "nothing is ticked yet", c -> {
                    plan(c).getOverallIssues().clear();
                    c.getAssessments().get(0).getAreas().forEach(a -> a.setIssue(null));
                }),
                fires("R-FRM-05", "support", "an area without issue comes up",
                        c -> issue(c).getAreas().add(AssessmentArea.HEALTH_MANAGEMENT)),
                silent("R-FRM-05", "support"),
                silent("R-FRM-05", "support", "the area is not ticked yet", c -> {
                    issue(c).getAreas().add(AssessmentArea.HEALTH_MANAGEMENT);
                    area(c, AssessmentArea.HEALTH_MANAGEMENT).getIssue().setPresence(Presence.UNSPECIFIED);
                }),
                fires("R-FRM-06", "support", "a goal in the issue", c -> issue(c).setText("生きがいを見つけましょう")),
                fires("R-FRM-06", "managementA", "a measure in the issue",
                        c -> issue(c).setText("福祉用具を使えば、安全に歩行することが可能になります")),
                fires("R-FRM-06", "support", "a wish in the issue", c -> issue(c).setText("散歩に行きたい。")),
                silent("R-FRM-06", "support", "only the issue",
                        c -> issue(c).setText("浴室につかまる所がなく、一人での入浴に転倒の不安がある。")),
                silent("R-FRM-06", "support", "words that only look like a wish",
                        c -> issue(c).setText("足が重たい。手が冷たい。膝がいたい。")),
                fires("R-FRM-07", "support", "does not begin with 1", c -> issue(c).setNumber(2)),
                fires("R-FRM-07", "support", "a number twice", c -> {
                    OverallIssue second = FACTORY.createOverallIssue();
                    second.setNumber(1);
                    second.setText("二つ目");
                    plan(c).getOverallIssues().add(second);
                }),
                fires("R-FRM-07", "managementA", "a goal without issue", c -> issue(c).setText(null)),
                silent("R-FRM-07", "support"),
                silent("R-FRM-07", "support", "no issues", c -> plan(c).getOverallIssues().clear()),
                fires("R-FRM-11", "support", "adopted though not agreed",
                        c -> adopted(c, Agreement.DISAGREED, null)),
                fires("R-FRM-11", "managementA", "adopted though partly agreed",
                        c -> adopted(c, Agreement.PARTLY, " ")),
                silent("R-FRM-11", "support", "with a reason",
                        c -> adopted(c, Agreement.DISAGREED, "主治医の勧めで本人が納得した")),
                silent("R-FRM-11", "support", "agreed", c -> adopted(c, Agreement.AGREED, null)),
                silent("R-FRM-11", "support", "not asked yet", c -> adopted(c, Agreement.UNSPECIFIED, null)),
                fires("R-FRM-15", "support", "no life aimed at", c -> plan(c).setOneYearGoal(null)),
                silent("R-FRM-15", "support"),
                silent("R-FRM-15", "support", "one day is enough", c -> {
                    plan(c).setOneYearGoal(null);
                    plan(c).setOneDayGoal(FACTORY.createOneDayGoal());
                    plan(c).getOneDayGoal().setText("毎朝テレビ体操をする");
                }));
    }

    private static void adopted(CareCase careCase, Agreement agreement, String reason) {
        Response response = FACTORY.createResponse();
        response.setSpeaker("本人");
        response.setAgreement(agreement);
        issue(careCase).getResponses().add(response);
        goal(careCase).setAsProposed(true);
        goal(careCase).setReasonForAdoption(reason);
    }

    private static Stream<RuleExample> support() {
        return Stream.of(
                fires("R-FRM-08", "support", "a goal without rows", c -> goal(c).getSupportRows().clear()),
                fires("R-FRM-08", "managementA", "rows without a goal", c -> goal(c).setText("")),
                fires("R-FRM-08", "support", "an empty row only", c -> {
                    goal(c).getSupportRows().clear();
                    goal(c).getSupportRows().add(FACTORY.createSupportRow());
                }),
                silent("R-FRM-08", "support"),
                silent("R-FRM-08", "support", "neither goal nor rows", c -> {
                    goal(c).setText(null);
                    goal(c).getSupportRows().clear();
                }),
                fires("R-FRM-09", "support", "services only",
                        c -> goal(c).getSupportRows().removeIf(r -> r.getCategory() != SupportCategory.PREVENTIVE_BENEFIT)),
                silent("R-FRM-09", "support"),
                silent("R-FRM-09", "managementA", "no rows", c -> goal(c).getSupportRows().clear()),
                fires("R-FRM-10", "support", "nobody is named",
                        c -> row(c, SupportCategory.FAMILY).setContent("週末に一緒に歩く")),
                silent("R-FRM-10", "support"),
                silent("R-FRM-10", "support", "named in its own field", c -> {
                    row(c, SupportCategory.FAMILY).setContent("週末に一緒に歩く");
                    row(c, SupportCategory.FAMILY).setWho("長男");
                }),
                silent("R-FRM-10", "support", "what the person does needs no name",
                        c -> row(c, SupportCategory.SELF_CARE).setContent("毎朝歩く")),
                fires("R-FRM-12", "support", "interim support without policy",
                        c -> row(c, SupportCategory.PREVENTIVE_BENEFIT).setInterim(true)),
                fires("R-FRM-12", "managementA", "interim support in brackets",
                        c -> row(c, SupportCategory.FAMILY).setContent("（長男→当面は送迎する）")),
                silent("R-FRM-12", "support", "interim support with policy", c -> {
                    row(c, SupportCategory.PREVENTIVE_BENEFIT).setInterim(true);
                    plan(c).setProperSupportPolicy("3か月後に通いの場へ移れるよう見学を勧める");
                }),
                silent("R-FRM-12", "support"));
    }

    private static Stream<RuleExample> balance() {
        return Stream.of(
                fires("R-FRM-17", "support", "two goals of body functions only", c -> {
                    goal(c).getFactors().add(factor(c, IcfComponent.BODY_FUNCTIONS));
                    secondGoal(c).getFactors().add(factor(c, IcfComponent.BODY_STRUCTURES));
                }),
                fires("R-FRM-17", "managementC", "three facts of activities only", c -> {
                    factor(c, IcfComponent.ACTIVITIES);
                    factor(c, IcfComponent.ACTIVITIES);
                    factor(c, IcfComponent.ACTIVITIES);
                }),
                silent("R-FRM-17", "support", "one goal only", c -> { }),
                silent("R-FRM-17", "support", "a goal that is not classified", c -> secondGoal(c)),
                silent("R-FRM-17", "support", "activity and participation",
                        c -> secondGoal(c).setLifeArea(LifeArea.COMMUNITY_LIFE)));
    }

    private static PlanGoal secondGoal(CareCase careCase) {
        PlanGoal second = FACTORY.createPlanGoal();
        second.setText("趣味の会に参加する");
        SupportRow row = FACTORY.createSupportRow();
        row.setContent("毎日歩く");
        second.getSupportRows().add(row);
        plan(careCase).getOverallIssues().get(0).getGoals().add(second);
        return second;
    }

    /** @return the plan, made a draft that nothing followed yet */
    static CarePlan draft(CareCase careCase) {
        CarePlan plan = plan(careCase);
        plan.setState(PlanState.DRAFT);
        plan.getSteps().clear();
        plan.getDeliveries().clear();
        plan.setConsentedOn(null);
        plan.setConsentedBy(null);
        careCase.getMonitorings().clear();
        careCase.getProgressEntries().clear();
        return plan;
    }

    static final List<String> TYPES = List.of("support", "managementA", "managementB", "managementC");
}
