// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.form.NewElements;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportRow;
import org.sasae.core.form.Consequences;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.Wish;

/** What the sheet prints is there in a new element. */
class NewElementsTest {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    @Test
    void anAssessmentHasTheFourAreasOfTheSheetEachWithItsIssue() {
        Assessment assessment = FACTORY.createAssessment();

        NewElements.begin(assessment, FACTORY.createCareCase());

        assertEquals(List.of(AssessmentArea.MOVEMENT, AssessmentArea.DAILY_LIFE, AssessmentArea.SOCIAL_PARTICIPATION,
                AssessmentArea.HEALTH_MANAGEMENT), assessment.getAreas().stream().map(AreaAssessment::getArea).toList());
        assessment.getAreas().forEach(area -> assertNotNull(area.getIssue()));
    }

    @Test
    void anAreaThatIsAddedByHandIsTheFirstOneMissing() {
        Assessment assessment = FACTORY.createAssessment();
        NewElements.begin(assessment, FACTORY.createCareCase());
        assessment.getAreas().remove(1);
        AreaAssessment area = FACTORY.createAreaAssessment();

        NewElements.begin(area, assessment);

        assertEquals(AssessmentArea.DAILY_LIFE, area.getArea());
    }

    @Test
    void anIssueGetsTheNextNumberAndRoomForItsProposal() {
        CarePlan plan = FACTORY.createCarePlan();
        OverallIssue first = FACTORY.createOverallIssue();
        first.setNumber(3);
        plan.getOverallIssues().add(first);
        OverallIssue second = FACTORY.createOverallIssue();

        NewElements.begin(second, plan);

        assertEquals(4, second.getNumber());
        assertNotNull(second.getProposal());
    }

    @Test
    void supportLastsAsLongAsItsGoalUnlessSomebodySaysOtherwise() {
        PlanGoal goal = FACTORY.createPlanGoal();
        goal.setStart(LocalDate.of(2021, 2, 1));
        goal.setEnd(LocalDate.of(2021, 7, 31));
        SupportRow row = FACTORY.createSupportRow();
        SupportRow dated = FACTORY.createSupportRow();
        dated.setStart(LocalDate.of(2021, 3, 1));

        NewElements.begin(row, goal);
        NewElements.begin(dated, goal);

        assertEquals(goal.getStart(), row.getStart());
        assertEquals(goal.getEnd(), row.getEnd());
        assertNull(dated.getEnd());
    }

    private static FamilyMember client(CareCase careCase) {
        FamilyMember client = FACTORY.createFamilyMember();
        client.setClient(true);
        client.setRelationship("本人");
        careCase.setFamily(FACTORY.createFamily());
        careCase.getFamily().getMembers().add(client);
        return client;
    }

    private static PlanGoal goal(CareCase careCase) {
        CarePlan plan = FACTORY.createCarePlan();
        careCase.getPlans().add(plan);
        OverallIssue issue = FACTORY.createOverallIssue();
        plan.getOverallIssues().add(issue);
        PlanGoal goal = FACTORY.createPlanGoal();
        issue.getGoals().add(goal);
        return goal;
    }

    @Test
    void selfCareIsDoneByTheClientAndOtherSupportIsNot() {
        CareCase careCase = FACTORY.createCareCase();
        FamilyMember client = client(careCase);
        PlanGoal goal = goal(careCase);
        SupportRow row = FACTORY.createSupportRow();

        NewElements.begin(row, goal);
        goal.getSupportRows().add(row);
        assertEquals("本人", row.getWho());
        assertSame(client, row.getMember());

        Map<EStructuralFeature, Object> other = Consequences.following(row, Literals.SUPPORT_ROW__CATEGORY,
                SupportCategory.FAMILY);
        assertEquals(Set.of(Literals.SUPPORT_ROW__WHO, Literals.SUPPORT_ROW__MEMBER), other.keySet());
        other.forEach(row::eSet);
        assertNull(row.getWho());

        assertEquals("本人", Consequences.following(row, Literals.SUPPORT_ROW__CATEGORY, SupportCategory.SELF_CARE)
                .get(Literals.SUPPORT_ROW__WHO));
        row.setWho("長女");
        assertEquals(Map.of(), Consequences.following(row, Literals.SUPPORT_ROW__CATEGORY, SupportCategory.SELF_CARE));
    }

    @Test
    void aFactorOfAnAreaComesFromItsLatestAssessment() {
        CareCase careCase = FACTORY.createCareCase();
        for (int i = 0; i < 2; i++) {
            Assessment assessment = FACTORY.createAssessment();
            NewElements.begin(assessment, careCase);
            careCase.getAssessments().add(assessment);
        }
        careCase.setIcfPicture(FACTORY.createIcfPicture());
        IcfFactor factor = FACTORY.createIcfFactor();
        careCase.getIcfPicture().getFactors().add(factor);

        assertEquals(Map.of(Literals.ICF_FACTOR__AREA_ASSESSMENT, careCase.getAssessments().get(1).getAreas().get(1)),
                Consequences.following(factor, Literals.ICF_FACTOR__AREA, AssessmentArea.DAILY_LIFE));

        factor.setAreaAssessment(careCase.getAssessments().get(0).getAreas().get(1));
        assertEquals(Map.of(), Consequences.following(factor, Literals.ICF_FACTOR__AREA, AssessmentArea.DAILY_LIFE));
    }

    @Test
    void aPlanRestsOnWhatIsKnownLastAndIsOfTheKindOfTheOneBefore() {
        CareCase careCase = FACTORY.createCareCase();
        careCase.getCertifications().add(FACTORY.createCertification());
        careCase.getAssessments().add(FACTORY.createAssessment());
        careCase.getAssessments().add(FACTORY.createAssessment());
        CarePlan before = FACTORY.createCarePlan();
        before.setPlanTypeId("managementA");
        careCase.getPlans().add(before);
        CarePlan plan = FACTORY.createCarePlan();

        NewElements.begin(plan, careCase);

        assertEquals("managementA", plan.getPlanTypeId());
        assertSame(careCase.getCertifications().get(0), plan.getCertification());
        assertSame(careCase.getAssessments().get(1), plan.getAssessment());
        assertNull(plan.getChecklist());
    }

    @Test
    void theClientSpeaksFirst() {
        CareCase careCase = FACTORY.createCareCase();
        client(careCase);
        Assessment assessment = FACTORY.createAssessment();
        careCase.getAssessments().add(assessment);
        NewElements.begin(assessment, careCase);
        AreaAssessment area = assessment.getAreas().get(0);
        Wish first = FACTORY.createWish();
        NewElements.begin(first, area);
        area.getWishes().add(first);
        Wish second = FACTORY.createWish();
        NewElements.begin(second, area);

        assertEquals("本人", first.getSpeaker());
        assertNull(second.getSpeaker());
    }

    @Test
    void anEvaluationIsAboutTheLatestPlanAndHasARowForEachGoal() {
        CareCase careCase = FACTORY.createCareCase();
        careCase.getPlans().add(FACTORY.createCarePlan());
        CarePlan plan = FACTORY.createCarePlan();
        careCase.getPlans().add(plan);
        OverallIssue issue = FACTORY.createOverallIssue();
        PlanGoal goal = FACTORY.createPlanGoal();
        goal.setEnd(LocalDate.of(2021, 7, 31));
        issue.getGoals().add(goal);
        plan.getOverallIssues().add(issue);
        Evaluation evaluation = FACTORY.createEvaluation();

        NewElements.begin(evaluation, careCase);

        assertSame(plan, evaluation.getPlan());
        assertEquals(1, evaluation.getGoalEvaluations().size());
        assertSame(goal, evaluation.getGoalEvaluations().get(0).getGoal());
        assertEquals(goal.getEnd(), evaluation.getGoalEvaluations().get(0).getPeriodTo());
    }

    @Test
    void whatIsFilledInAlreadyStays() {
        Assessment assessment = FACTORY.createAssessment();
        AreaAssessment area = FACTORY.createAreaAssessment();
        area.setArea(AssessmentArea.HEALTH_MANAGEMENT);
        assessment.getAreas().add(area);

        NewElements.begin(assessment, FACTORY.createCareCase());

        assertEquals(List.of(area), List.copyOf(assessment.getAreas()));
        assertNull(area.getSituation());
    }

    @Test
    void aRecordIsAboutTheLatestPlanInWhichSomethingIsWritten() {
        CareCase careCase = FACTORY.createCareCase();
        CarePlan written = FACTORY.createCarePlan();
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setText("外に出る機会が減っている");
        written.getOverallIssues().add(issue);
        careCase.getPlans().add(written);
        careCase.getPlans().add(FACTORY.createCarePlan());
        Monitoring monitoring = FACTORY.createMonitoring();

        NewElements.begin(monitoring, careCase);

        assertSame(written, monitoring.getPlan());
    }
}
