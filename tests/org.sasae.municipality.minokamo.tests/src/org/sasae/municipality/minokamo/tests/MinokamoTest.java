// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.minokamo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.YesNo;
import org.sasae.testkit.municipality.MunicipalityContract;
import org.sasae.validation.Finding;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.ValidationEngine;

/** What 美濃加茂市「基本方針」 says, and that nothing else differs from the national rules. */
class MinokamoTest extends MunicipalityContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final CarePlan plan = CareFactory.eINSTANCE.createCarePlan();

    MinokamoTest() {
        super("minokamo", "org.sasae.municipality.minokamo");
        careCase.setProfileId("minokamo");
        careCase.getPlans().add(plan);
    }

    @Test
    void allTypesAreOffered() {
        for (String type : List.of("support", "managementA", "managementB", "managementC")) {
            assertTrue(profile().offers(type), type);
        }
    }

    @Test
    void limitsAreNational() {
        for (Limit limit : Limit.values()) {
            assertEquals(limit.nationalDefault(), profile().limit(limit, null), limit.key());
        }
    }

    @Test
    void aReviewIsAboutWhatWasNoticed() {
        MunicipalExtension review = item("PlanReview");
        assertEquals(List.of(), found("R-MIN-01"), "no date: not reviewed yet");
        set(review, "reviewedOn", DAY);
        assertEquals(1, found("R-MIN-01").size());
        set(review, "insights", "本人ができることを先に書く");
        assertEquals(List.of(), found("R-MIN-01"));
    }

    @Test
    void missingResourcesAreDiscussed() {
        MunicipalExtension meeting = item("CommunityMeeting");
        assertEquals(List.of(), found("R-MIN-02"), "not known");
        set(meeting, "resourcesMissing", YesNo.YES);
        assertEquals(1, found("R-MIN-02").size());
        set(meeting, "heldOn", DAY);
        assertEquals(List.of(), found("R-MIN-02"));
    }

    @Test
    void elsewhereNothingOfThisIsAsked() {
        set(item("CommunityMeeting"), "resourcesMissing", YesNo.YES);
        careCase.setProfileId(null);
        assertEquals(List.of(), found("R-MIN-02"));
    }

    private List<Finding> found(String rule) {
        return ValidationEngine.builder().rules(RuleRegistry.fromPlatform())
                .profiles(MunicipalityProfileRegistry.fromPlatform()).today(DAY).build().check(careCase).stream()
                .filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    private MunicipalExtension item(String type) {
        EPackage items = EPackage.Registry.INSTANCE.getEPackage("urn:sasae:municipality:minokamo");
        MunicipalExtension item = MunicipalItems.create("minokamo", (EClass) items.getEClassifier(type));
        plan.getExtensions().add(item);
        return item;
    }

    private static void set(MunicipalExtension item, String feature, Object value) {
        item.eSet(item.eClass().getEStructuralFeature(feature), value);
    }
}
