// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.SupportCategory;
import org.sasae.testkit.SampleCases;
import org.sasae.ui.forms.internal.process.NewPlan;
import org.sasae.validation.PlanTypeAdvice;
import org.sasae.validation.ValidationEngine;

class NewPlanTest {

    private final ValidationEngine engine = ValidationEngine.platform().today(LocalDate.of(2024, 11, 20)).build();
    private final CareCase careCase = SampleCases.support();

    private static PlanTypeAdvice of(NewPlan newPlan, String type) {
        return newPlan.advice().stream().filter(answer -> answer.type().id().equals(type)).findFirst().orElseThrow();
    }

    @Test
    void aNextPlanBeginsWithTheSupportOfThePlanInForceAndFollowsIt() {
        NewPlan newPlan = new NewPlan(careCase, engine);
        assertTrue(newPlan.wishes().contains(SupportCategory.PREVENTIVE_BENEFIT));
        assertEquals("support", newPlan.proposed().orElseThrow().type().id());
        CarePlan plan = newPlan.plan();
        assertSame(careCase.getPlans().get(0), plan.getReplaces());
        assertEquals(PlanState.DRAFT, plan.getState());
        assertTrue(plan.getOccasions().contains(PlanOccasion.CONTINUED));
        assertEquals(1, careCase.getPlans().size());
    }

    @Test
    void theProposalFollowsWhatThePersonWishesUntilATypeIsChosen() {
        careCase.getPlans().clear();
        NewPlan newPlan = new NewPlan(careCase, engine);
        newPlan.wish(SupportCategory.PREVENTIVE_BENEFIT, true);
        assertEquals("support", newPlan.chosen().orElseThrow().type().id());
        newPlan.wish(SupportCategory.PREVENTIVE_BENEFIT, false);
        newPlan.wish(SupportCategory.DESIGNATED_PROGRAMME, true);
        assertEquals("managementA", newPlan.chosen().orElseThrow().type().id());
        newPlan.choose(of(newPlan, "managementB"));
        newPlan.wish(SupportCategory.PREVENTIVE_BENEFIT, true);
        assertEquals("managementB", newPlan.chosen().orElseThrow().type().id());
    }

    @Test
    void aTypeThatDoesNotFitCanBeChosenAndItsReasonsAreRules() {
        NewPlan newPlan = new NewPlan(careCase, engine);
        PlanTypeAdvice other = of(newPlan, "managementC");
        assertFalse(other.fits());
        assertFalse(NewPlan.reasons(other).isEmpty());
        newPlan.choose(other);
        assertEquals("managementC", newPlan.plan().getPlanTypeId());
    }

    @Test
    void aTypeThatTheMunicipalityDoesNotOfferIsNotProposed() {
        careCase.setProfileId("yokohama");
        NewPlan newPlan = new NewPlan(careCase, engine);
        assertTrue(newPlan.proposed().stream().noneMatch(answer -> answer.type().id().equals("managementB")));
        assertFalse(newPlan.isOffered(of(newPlan, "managementB")));
    }
}
