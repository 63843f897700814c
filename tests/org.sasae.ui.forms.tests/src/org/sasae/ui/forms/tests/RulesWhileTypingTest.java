// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.Wish;
import org.sasae.validation.Finding;
import org.sasae.validation.QuickFix;

/** What the rules over a plan say appears beside the field that is typed in, and goes when it is typed right. */
class RulesWhileTypingTest extends WithEditor {

    private static final CareFactory MAKE = CareFactory.eINSTANCE;

    @BeforeEach
    void open() throws Exception {
        open(RulesWhileTypingTest::write);
    }

    private static void write(CareCase careCase) {
        Assessment assessment = MAKE.createAssessment();
        AreaAssessment area = MAKE.createAreaAssessment();
        area.getWishes().add(wish("妻", "転んで頭を打たないか心配。"));
        area.getWishes().add(wish("本人", "桟橋から海を見たい。"));
        assessment.getAreas().add(area);
        careCase.getAssessments().add(assessment);
        CarePlan plan = MAKE.createCarePlan();
        plan.setPlanTypeId("support");
        plan.setAssessment(assessment);
        OverallIssue issue = MAKE.createOverallIssue();
        issue.setText("左足が思うように上がらず、一人で外に出る機会がなくなっている。");
        Proposal proposal = MAKE.createProposal();
        proposal.setGoal("装具を付けて桟橋まで歩く。");
        issue.setProposal(proposal);
        Response response = MAKE.createResponse();
        response.setSpeaker("本人");
        response.setText("みっともない歩き方は見せたくないが、海は見たい。");
        issue.getResponses().add(response);
        issue.getGoals().add(goal());
        PlanGoal second = MAKE.createPlanGoal();
        second.setText("一人で着替えをする");
        issue.getGoals().add(second);
        plan.getOverallIssues().add(issue);
        careCase.getPlans().add(plan);
    }

    private static Wish wish(String speaker, String text) {
        Wish wish = MAKE.createWish();
        wish.setSpeaker(speaker);
        wish.setText(text);
        return wish;
    }

    private static PlanGoal goal() {
        PlanGoal goal = MAKE.createPlanGoal();
        goal.setText("週に2回、装具を付けて港まで歩く");
        for (String text : List.of("週に2回、郵便受けまで歩く", "週に2回、坂の下の橋まで歩く")) {
            SmallStep step = MAKE.createSmallStep();
            step.setText(text);
            goal.getSmallSteps().add(step);
        }
        for (SupportCategory category : List.of(SupportCategory.SELF_CARE, SupportCategory.PREVENTIVE_BENEFIT)) {
            SupportRow row = MAKE.createSupportRow();
            row.setCategory(category);
            row.setContent("居間で足上げを20回する");
            row.setServiceTypeCode(category == SupportCategory.SELF_CARE ? null : "66");
            goal.getSupportRows().add(row);
        }
        return goal;
    }

    private OverallIssue issue() {
        return careCase().getPlans().get(0).getOverallIssues().get(0);
    }

    private PlanGoal planGoal() {
        return issue().getGoals().get(0);
    }

    private Wish wish(int index) {
        return careCase().getAssessments().get(0).getAreas().get(0).getWishes().get(index);
    }

    private Optional<Finding> finding(String rule, EObject subject) {
        return editor.openCase().findings().stream()
                .filter(each -> each.ruleId().equals(rule) && each.subject() == subject).findFirst();
    }

    private boolean isMarked(String words) {
        return robot.all(Label.class).stream().filter(Label::isVisible)
                .anyMatch(label -> label.getToolTipText() != null && label.getToolTipText().contains(words));
    }

    private void appearsAndGoes(String rule, EObject subject, EAttribute field, String name, String wrong, String words) {
        String right = (String) subject.eGet(field);
        editor.reveal(subject, field);
        robot.settle();
        robot.enter(name, wrong);
        robot.waitUntil(rule + " is found", () -> finding(rule, subject).isPresent());
        robot.waitUntil(rule + " marks its field", () -> isMarked(words));
        robot.enter(name, right);
        robot.waitUntil(rule + " is gone", () -> finding(rule, subject).isEmpty());
        robot.waitUntil("the mark of " + rule + " is gone", () -> !isMarked(words));
    }

    /** The steps stand in the form of their goal, whose text has the same name as theirs. */
    @Test
    void smallStepsThatDoNotGrow() {
        SmallStep step = planGoal().getSmallSteps().get(1);
        editor.reveal(step, CarePackage.Literals.GOAL__TEXT);
        robot.settle();
        Text field = robot.all(Text.class).stream().filter(each -> each.getText().equals(step.getText())).findFirst()
                .orElseThrow();
        field.setText("週に1回、郵便受けまで歩く");
        robot.waitUntil("R-GOAL-07 is found", () -> finding("R-GOAL-07", step).isPresent());
        robot.waitUntil("it marks its field", () -> isMarked("少なくなっています"));
        field.setText("週に3回、郵便受けまで歩く");
        robot.waitUntil("R-GOAL-07 is gone", () -> finding("R-GOAL-07", step).isEmpty());
        robot.waitUntil("its mark is gone", () -> !isMarked("少なくなっています"));
    }

    @Test
    void ownEffortThatIsAttendingOnly() {
        appearsAndGoes("R-GOAL-08", planGoal().getSupportRows().get(0), CarePackage.Literals.SUPPORT_ROW__CONTENT,
                "何を（支援の内容）", "通所リハビリを休まず利用する", "利用することだけ");
    }

    @Test
    void aGoalInTheOverallIssue() {
        appearsAndGoes("R-FRM-06", issue(), CarePackage.Literals.OVERALL_ISSUE__TEXT, "総合的課題",
                "桟橋までまた歩いて行けるようになりたい。", "意向や目標のように読めます");
    }

    @Test
    void theProposalAsTheAnswer() {
        appearsAndGoes("R-GOAL-14", issue().getResponses().get(0), CarePackage.Literals.RESPONSE__TEXT, "意向",
                "装具を付けて、桟橋まで歩く", "ほとんど同じです");
    }

    @Test
    void theWishOfTheWifeAsHisGoal() {
        appearsAndGoes("R-GOAL-17", planGoal(), CarePackage.Literals.GOAL__TEXT, "目標",
                "転んで頭を打たない", "本人はどうしたいか");
    }

    @Test
    void aPassiveWishIsMarkedByTheQuickFix() {
        Wish wish = wish(1);
        editor.reveal(wish, CarePackage.Literals.WISH__TEXT);
        robot.settle();
        robot.enter("意向", "海にはもう行きたくない。");
        robot.waitUntil("R-GOAL-15 is found", () -> finding("R-GOAL-15", wish).isPresent());
        robot.waitUntil("its mark is there", () -> isMarked("消極的に読めますが"));

        QuickFix fix = finding("R-GOAL-15", wish).orElseThrow().quickFixes().getFirst();
        editor.openCase().session().execute(fix.command(editor.openCase().session().editingDomain()));
        robot.waitUntil("R-GOAL-15 is gone", () -> finding("R-GOAL-15", wish).isEmpty());
        assertEquals(true, wish.isPassive());
        editor.openCase().session().undo();
        robot.waitUntil("R-GOAL-15 is back", () -> finding("R-GOAL-15", wish).isPresent());
    }

    @Test
    void goalsOfOneSideAndWithoutPeople() {
        CarePlan plan = careCase().getPlans().get(0);
        editor.reveal(planGoal(), CarePackage.Literals.GOAL__TEXT);
        robot.settle();
        for (String[] step : Stream.of(new String[] {"左足の筋力をつける", "R-GOAL-11"}, new String[] {"自分で靴下をはく",
                "R-GOAL-10"}).toList()) {
            robot.enter("目標", step[0]);
            robot.waitUntil(step[1] + " is found", () -> finding(step[1], plan).isPresent());
        }
        robot.enter("目標", "月に2回、釣り仲間と桟橋でアジを釣る");
        robot.waitUntil("both are gone",
                () -> finding("R-GOAL-10", plan).isEmpty() && finding("R-GOAL-11", plan).isEmpty());
    }
}
