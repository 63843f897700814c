// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfPlanCommands;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.Presence;

/** From a factor into assessment and plan, and undone as one step. */
class IcfPlanCommandsTest {

    private final Fixture fixture = new Fixture(DiagramKind.ICF);
    private IcfFactor pain;
    private IcfFactor walking;

    @BeforeEach
    void twoFactorsOfMovement() {
        pain = fixture.use("addFactor.BODY_FUNCTIONS", IcfFactor.class);
        walking = fixture.use("addFactor.ACTIVITIES", IcfFactor.class);
        pain.setText("膝が痛む");
        walking.setText("長く歩けない");
        List.of(pain, walking).forEach(factor -> factor.setArea(AssessmentArea.MOVEMENT));
    }

    @Test
    void factorsBecomeTheCausesOfTheIssueOfTheirArea() {
        assertTrue(IcfPlanCommands.areaIssue(fixture.request(), List.of(pain)).isEmpty());
        AreaAssessment area = area();

        AreaIssue issue = (AreaIssue) run(IcfPlanCommands.areaIssue(fixture.request(), List.of(pain)));
        assertSame(area.getIssue(), issue);
        assertEquals(Presence.PRESENT, issue.getPresence());
        assertEquals("膝が痛む", issue.getDescription());

        issue.setPresence(Presence.ABSENT);
        run(IcfPlanCommands.areaIssue(fixture.request(), List.of(pain, walking)));
        assertEquals(List.of(pain, walking), issue.getCauses());
        assertEquals(Presence.PRESENT, issue.getPresence());
    }

    @Test
    void anIssueAndItsGoalAreMadeInThePlanThatHasNotEnded() {
        assertTrue(IcfPlanCommands.goal(fixture.request(), List.of(pain)).isEmpty());
        plan().setState(PlanState.ENDED);
        CarePlan plan = plan();
        CareCase before = fixture.copy();

        PlanGoal goal = (PlanGoal) run(IcfPlanCommands.goal(fixture.request(), List.of(pain, walking)));
        OverallIssue issue = (OverallIssue) goal.eContainer();
        assertSame(plan, issue.eContainer());
        assertEquals(1, issue.getNumber());
        assertEquals(List.of(AssessmentArea.MOVEMENT), issue.getAreas());
        fixture.domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, fixture.careCase));
    }

    @Test
    void aSecondGoalJoinsTheIssueThatTheFactorIsAGroundOf() {
        CarePlan plan = plan();
        OverallIssue first = (OverallIssue) run(IcfPlanCommands.overallIssue(fixture.request(), List.of(walking)));
        OverallIssue second = (OverallIssue) run(IcfPlanCommands.overallIssue(fixture.request(), List.of(pain)));
        assertEquals(2, second.getNumber());

        PlanGoal goal = (PlanGoal) run(IcfPlanCommands.goal(fixture.request(), List.of(walking)));

        assertSame(first, goal.eContainer());
        assertEquals(2, plan.getOverallIssues().size());
        assertEquals(List.of(goal), IcfCoverage.of(fixture.careCase).goals(walking));
    }

    @Test
    void whatNamesAFactorCanBeTickedAndUnticked() {
        plan();
        PlanGoal goal = (PlanGoal) run(IcfPlanCommands.goal(fixture.request(), List.of(walking)));

        fixture.run(IcfPlanCommands.name(fixture.request(), goal, List.of(walking, pain), true));
        assertEquals(List.of(walking, pain), goal.getFactors());
        fixture.run(IcfPlanCommands.name(fixture.request(), goal, List.of(walking), false));
        assertEquals(List.of(pain), goal.getFactors());
    }

    @Test
    void aCollapsedBoxHidesItsFactorsAndCountsThem() {
        IcfFilter filter = new IcfFilter(IcfView.ASSESS, Optional.empty(), EnumSet.allOf(FactorNature.class),
                EnumSet.allOf(AssessmentArea.class), "", Set.of(IcfArea.BODY));

        assertEquals(List.of(walking), filter.factors(fixture.careCase));
        assertEquals(1, filter.hidden(fixture.careCase, IcfArea.BODY));
        assertEquals(0, filter.hidden(fixture.careCase, IcfArea.ACTIVITIES));
    }

    private Object run(Optional<ToolResult> result) {
        return fixture.run(result.orElseThrow()).toSelect().getFirst();
    }

    private AreaAssessment area() {
        AreaAssessment area = CareFactory.eINSTANCE.createAreaAssessment();
        area.setArea(AssessmentArea.MOVEMENT);
        Assessment assessment = CareFactory.eINSTANCE.createAssessment();
        assessment.getAreas().add(area);
        fixture.careCase.getAssessments().add(assessment);
        return area;
    }

    private CarePlan plan() {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        fixture.careCase.getPlans().add(plan);
        return plan;
    }
}
