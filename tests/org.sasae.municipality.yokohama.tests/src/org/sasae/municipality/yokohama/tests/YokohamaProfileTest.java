// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.yokohama.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.SheetUse;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SupportCategory;
import org.sasae.testkit.municipality.MunicipalityContract;

/** What 横浜市「業務の流れと考え方」 says, in the profile. */
class YokohamaProfileTest extends MunicipalityContract {

    YokohamaProfileTest() {
        super("yokohama", "org.sasae.municipality.yokohama");
    }

    @Test
    void typeBIsNotOffered() {
        assertFalse(profile().offers("managementB"));
        assertTrue(profile().offers("support"));
        assertTrue(profile().offers("managementA"));
        assertTrue(profile().offers("managementC"));
    }

    @Test
    void theIkiikiPlanIsForTypeCOnly() {
        PlanType typeC = PlanType.builder("managementC").sheet("plan", SheetUse.REQUIRED).build();
        PlanType typeA = PlanType.builder("managementA").sheet("plan", SheetUse.REQUIRED).build();

        Map<String, SheetUse> sheetsOfC = profile().sheets(typeC);
        assertEquals(SheetUse.OPTIONAL, sheetsOfC.get("yokohama.ikiikiInput"));
        assertEquals(SheetUse.OPTIONAL, sheetsOfC.get("yokohama.ikiikiPlan"));
        assertEquals(SheetUse.OPTIONAL, sheetsOfC.get("plan"), "①②でも可");
        assertEquals(SheetUse.NOT_USED, profile().sheets(typeA).get("yokohama.ikiikiPlan"));
        assertEquals(SheetUse.REQUIRED, profile().sheets(typeA).get("plan"));
    }

    @Test
    void questionnairesAreNeverAMust() {
        for (String type : List.of("support", "managementA", "managementC")) {
            Map<String, SheetUse> sheets = profile().sheets(PlanType.builder(type).build());
            assertEquals(SheetUse.OPTIONAL, sheets.get("questionnaire"), type);
            assertEquals(SheetUse.OPTIONAL, sheets.get("interest"), type);
        }
        assertEquals("暮らしのアンケート", profile().questionnaires().get(0).name().in(Locale.JAPANESE));
    }

    @Test
    void anEvaluationIsDueAfterTwelveMonthsAtTheLatest() {
        assertEquals(12, profile().limit(Limit.EVALUATION_MAX_MONTHS, null));
        assertEquals(12, profile().limit(Limit.PLAN_MAX_MONTHS, null));
    }

    @Test
    void aServiceIsRecognisedByItsLongestName() {
        assertEquals(SupportCategory.GENERAL_PREVENTION,
                profile().serviceIn("近くの一般介護予防事業の通いの場へ行く").orElseThrow().category());
        assertEquals(SupportCategory.INFORMAL, profile().serviceIn("通いの場へ行く").orElseThrow().category());
        assertTrue(profile().serviceIn("畑に出る").isEmpty());
    }

    @Test
    void theIkiikiPlanIsOfferedForAPlanOfTypeC() {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("managementC");
        assertEquals(1, MunicipalItems.offered(profile(), plan).size());

        plan.setPlanTypeId("managementA");
        assertEquals(List.of(), MunicipalItems.offered(profile(), plan));
        assertEquals(List.of(), MunicipalItems.offered(profile(), CareFactory.eINSTANCE.createClient()));
    }
}
