// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.icf.IcfChains;
import org.sasae.diagram.icf.IcfCode;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.diagram.icf.IcfCommands;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;

/** The ICF picture is built, joined with the plan and taken back by commands. */
class IcfToolsTest {

    private final Fixture fixture = new Fixture(DiagramKind.ICF);

    @Test
    void aFactorMadeFromAssessmentTextKnowsWhereItComesFrom() {
        AreaAssessment source = CareFactory.eINSTANCE.createAreaAssessment();
        source.setArea(AssessmentArea.MOVEMENT);
        CareCase before = fixture.copy();

        IcfFactor factor = (IcfFactor) fixture.run(IcfCommands.addFactorFrom(fixture.request(), source,
                IcfComponent.ACTIVITIES, FactorNature.DIFFICULTY, " 屋外は20mほど ")).toSelect().get(0);

        assertEquals("屋外は20mほど", factor.getText());
        assertEquals(AssessmentArea.MOVEMENT, factor.getArea());
        assertSame(source, factor.getAreaAssessment());
        assertEquals(List.of(factor), source.getFactors());
        fixture.domain.getCommandStack().undo();
        assertTrue(source.getFactors().isEmpty());
        assertTrue(EcoreUtil.equals(before, fixture.careCase));
    }

    @Test
    void movingAFactorToAnotherAreaTakesAwayACodeThatDoesNotFit() {
        IcfFactor factor = fixture.use("addFactor.ACTIVITIES", IcfFactor.class);
        factor.setCode("d450");

        fixture.domain.getCommandStack().execute(IcfCommands.moveTo(fixture.domain, List.of(factor),
                IcfComponent.PARTICIPATION));
        assertEquals("d450", factor.getCode());

        fixture.domain.getCommandStack().execute(IcfCommands.moveTo(fixture.domain, List.of(factor),
                IcfComponent.PERSONAL_FACTORS));
        assertNull(factor.getCode());
    }

    @Test
    void anArrowIsDrawnByKeyFromTheFirstToTheSecondAndOnlyOnce() {
        IcfFactor pain = fixture.use("addFactor.BODY_FUNCTIONS", IcfFactor.class);
        IcfFactor walking = fixture.use("addFactor.ACTIVITIES", IcfFactor.class);

        IcfInfluence influence = fixture.use("join.HINDERS", IcfInfluence.class, pain, walking);

        assertSame(pain, influence.getSource());
        assertSame(walking, influence.getTarget());
        assertFalse(fixture.tool("join.CAUSES").applies(fixture.request(pain, walking)));
        assertTrue(fixture.tool("join.CAUSES").applies(fixture.request(walking, pain)));
    }

    @Test
    void chainsEndEvenInACircle() {
        IcfFactor a = fixture.use("addFactor.BODY_FUNCTIONS", IcfFactor.class);
        IcfFactor b = fixture.use("addFactor.ACTIVITIES", IcfFactor.class);
        IcfFactor c = fixture.use("addFactor.PARTICIPATION", IcfFactor.class);
        fixture.use("join.CAUSES", IcfInfluence.class, a, b);
        fixture.use("join.CAUSES", IcfInfluence.class, b, a);

        assertEquals(Set.of(a, b), IcfChains.leadingTo(fixture.careCase.getIcfPicture(), List.of(a)));
        assertEquals(List.of(a, b), IcfFilter.reasonsOf(b).factors(fixture.careCase));
        assertEquals(List.of(c), IcfFilter.reasonsOf(c).factors(fixture.careCase));
    }

    @Test
    void aDifficultyWithoutGoalStandsOutUntilAGoalTakesItUp() {
        IcfFactor factor = fixture.use("addFactor.PARTICIPATION", IcfFactor.class);
        fixture.run(fixture.tool("mark.DIFFICULTY").prepare(fixture.request(factor)));
        PlanGoal goal = goal();
        assertEquals(List.of(factor), IcfCoverage.of(fixture.careCase).nobodyWorksOn());

        fixture.run(Links.prepare(rule("factorToGoal"), fixture.request(), factor, goal));

        IcfCoverage coverage = IcfCoverage.of(fixture.careCase);
        assertTrue(coverage.nobodyWorksOn().isEmpty());
        assertEquals(List.of(goal), coverage.goals(factor));
        assertFalse(Links.between(DiagramKind.ICF, factor, goal).contains(rule("factorToGoal")));
    }

    @Test
    void deletingAFactorTakesItsArrowsAndLeavesThePlan() {
        IcfFactor a = fixture.use("addFactor.BODY_FUNCTIONS", IcfFactor.class);
        IcfFactor b = fixture.use("addFactor.ACTIVITIES", IcfFactor.class);
        fixture.use("join.CAUSES", IcfInfluence.class, a, b);
        PlanGoal goal = goal();
        goal.getFactors().add(a);
        CareCase before = fixture.copy();

        fixture.run(fixture.tool("delete").prepare(fixture.request(a)));

        assertTrue(fixture.careCase.getIcfPicture().getInfluences().isEmpty());
        assertTrue(goal.getFactors().isEmpty());
        assertFalse(fixture.tool("delete").applies(fixture.request(goal)));
        fixture.domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, fixture.careCase));
    }

    @Test
    void codesAreFoundByCodeAndByWordsOfBothLanguages() {
        IcfCodes codes = IcfCodes.table();

        assertEquals("d450", codes.search("ｄ４５０").get(0).code());
        assertTrue(codes.search("walking").stream().anyMatch(code -> code.code().equals("d450")));
        assertTrue(codes.search("歩行").stream().anyMatch(code -> code.code().equals("d450")));
        assertEquals("b28016", codes.find("B28016").orElseThrow().code());
        assertEquals("d450", codes.nearest("d4509").map(IcfCode::code).orElseThrow());
        assertEquals(codes.all().size(), codes.search(" ").size());
    }

    @Test
    void aProvisionalTitleSaysSoAndTheSourceIsNamed() {
        IcfCode back = IcfCodes.table().find("b28013").orElseThrow();

        assertTrue(back.provisional(Locale.JAPANESE));
        assertFalse(back.provisional(Locale.ENGLISH));
        assertTrue(IcfCodes.table().label(back, Fixture.JAPANESE).contains("仮訳"));
        assertTrue(IcfCodes.table().source(Fixture.JAPANESE).contains("WHO"));
    }

    @Test
    void everyCodeHangsUnderAChapterAndHasBothTitles() {
        for (IcfCode code : IcfCodes.table().all()) {
            assertTrue(code.chapter() || IcfCodes.table().find(code.parent()).isPresent() || code.code().length() > 4,
                    code.code());
            assertTrue(IcfCodes.table().nearest(code.code()).isPresent());
            assertFalse(code.titleEn().isBlank());
            assertFalse(code.titleJa().isBlank());
        }
    }

    private PlanGoal goal() {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        PlanGoal goal = CareFactory.eINSTANCE.createPlanGoal();
        issue.getGoals().add(goal);
        plan.getOverallIssues().add(issue);
        fixture.careCase.getPlans().add(plan);
        return goal;
    }

    private static LinkRule rule(String id) {
        return Links.rules(DiagramKind.ICF).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
