// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sasae.testkit.CaseBuilder.aCase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.SupportCategory;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;
import org.sasae.validation.PlanTypeAdvice;
import org.sasae.validation.PlanTypeAdvisor;

/** Which plan type fits, and which rules decide. */
class PlanTypeAdvisorTest {

    private final PlanTypeAdvisor advisor = new PlanTypeAdvisor(InstalledPlugins.engine(SampleCases.TODAY));

    private static CareCase person(CareLevel level) {
        return aCase().certification(level, null, null).checklist("2024-05-07", 6, 7, 9, 10).basicInformation(info -> {
            MedicalRecord disease = CareFactory.eINSTANCE.createMedicalRecord();
            disease.setDisease("変形性膝関節症");
            info.getMedicalHistory().add(disease);
        }).build();
    }

    private static List<String> fitting(List<PlanTypeAdvice> advice) {
        return advice.stream().filter(PlanTypeAdvice::fits).map(answer -> answer.type().id()).toList();
    }

    @Test
    void aServiceOfThePreventiveBenefitMeansPreventiveSupport() {
        assertEquals(List.of("support"), fitting(advisor.advise(person(CareLevel.SUPPORT_1),
                Set.of(SupportCategory.PREVENTIVE_BENEFIT, SupportCategory.DESIGNATED_PROGRAMME))));
    }

    @Test
    void aDayServiceOfTheProgrammeMeansTypeAOrB() {
        assertEquals(List.of("managementA", "managementB"), fitting(advisor.advise(person(CareLevel.SUPPORT_1),
                Set.of(SupportCategory.DESIGNATED_PROGRAMME))));
    }

    @Test
    void aGroupOfResidentsMakesTypeCComeBeforeTypeA() {
        List<String> types = fitting(advisor.advise(person(CareLevel.PROGRAMME_TARGET),
                Set.of(SupportCategory.RESIDENT_PROGRAMME)));
        assertEquals(List.of("managementB", "managementC", "managementA"), types);
    }

    @Test
    void everyNoComesWithTheRulesThatDecide() {
        List<PlanTypeAdvice> advice = advisor.advise(person(CareLevel.PROGRAMME_TARGET),
                Set.of(SupportCategory.DESIGNATED_PROGRAMME));
        assertEquals(Set.of("R-ELG-01", "R-ELG-02"), rules(advice, "support"));
        assertEquals(Set.of("R-ELG-06"), rules(advice, "managementC"));
        assertEquals(Set.of("R-ELG-09"), rules(advisor.advise(person(CareLevel.CARE_1), Set.of()), "managementA"));
    }

    private static Set<String> rules(List<PlanTypeAdvice> advice, String type) {
        return advice.stream().filter(answer -> answer.type().id().equals(type))
                .flatMap(answer -> answer.against().stream()).map(Finding::ruleId).collect(Collectors.toSet());
    }

    @Test
    void aTypeThatTheMunicipalityDoesNotOfferDoesNotFit() {
        MunicipalityProfile city = MunicipalityProfile.builder("p").notOffered("managementB").build();
        PlanTypeAdvisor local = new PlanTypeAdvisor(
                InstalledPlugins.builder(SampleCases.TODAY).profileOfAll(city).build());
        assertEquals(List.of("managementA"), fitting(local.advise(person(CareLevel.SUPPORT_2),
                Set.of(SupportCategory.DESIGNATED_PROGRAMME))));
    }

    @Test
    void theCaseItselfIsNotChanged() {
        CareCase careCase = person(CareLevel.SUPPORT_1);
        advisor.advise(careCase, Set.of(SupportCategory.PREVENTIVE_BENEFIT));
        assertEquals(0, careCase.getPlans().size());
        assertEquals(1, careCase.getCertifications().size());
    }
}
