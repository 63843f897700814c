// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.yokohama.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.SheetRecord;
import org.sasae.model.care.YesNo;
import org.sasae.validation.Finding;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.ValidationEngine;

/** The rules of Yokohama for plans of type C. */
class YokohamaRulesTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 2, 28);

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final CarePlan plan = CareFactory.eINSTANCE.createCarePlan();

    YokohamaRulesTest() {
        careCase.setProfileId("yokohama");
        careCase.getPlans().add(plan);
        plan.setPlanTypeId("managementC");
    }

    @Test
    void aDeliveredPlanWithoutAnySheetIsAnError() {
        assertEquals(List.of(), found("R-YOK-01"), "not delivered yet");
        step(ProcessStepKind.DELIVERY_TO_CLIENT, DELIVERED);
        assertEquals(1, found("R-YOK-01").size());
    }

    @Test
    void theOrdinaryPlanSheetIsEnough() {
        step(ProcessStepKind.DELIVERY_TO_CLIENT, DELIVERED);
        sheet("plan");
        assertEquals(List.of(), found("R-YOK-01"));
        assertEquals(List.of(), found("R-YOK-02"));
    }

    @Test
    void theQuickFixRecordsBothPartsAndCanBeUndone() {
        step(ProcessStepKind.DELIVERY_TO_CLIENT, DELIVERED);
        EditingDomain domain = domain();
        Command command = found("R-YOK-01").get(0).quickFixes().get(0).command(domain);
        domain.getCommandStack().execute(command);
        assertEquals(List.of(), found("R-YOK-01"));
        assertEquals(List.of(), found("R-YOK-02"));
        assertEquals(DELIVERED, plan.getSheetRecords().get(1).getDate());

        domain.getCommandStack().undo();
        assertTrue(plan.getSheetRecords().isEmpty());
    }

    @Test
    void inputSheetAndIkiikiPlanBelongTogether() {
        sheet("yokohama.ikiikiInput");
        assertEquals("issued", found("R-YOK-02").get(0).variant());
        sheet("yokohama.ikiikiPlan");
        assertEquals(List.of(), found("R-YOK-02"));
        plan.getSheetRecords().remove(0);
        assertEquals("input", found("R-YOK-02").get(0).variant());
    }

    @Test
    void whenStaffWroteAReasonIsNoted() {
        MunicipalExtension noted = ikiikiPlan();
        assertEquals(List.of(), found("R-YOK-03"), "not known who wrote");
        set(noted, "writer", literal("STAFF"));
        assertEquals(1, found("R-YOK-03").size());
        set(noted, "staffReason", " ");
        assertEquals(1, found("R-YOK-03").size());
        set(noted, "staffReason", "手の震え。本人が話し、娘と確かめながら書いた");
        assertEquals(List.of(), found("R-YOK-03"));
    }

    @Test
    void itIsExplainedThatThePlanMayBeChanged() {
        step(ProcessStepKind.DELIVERY_TO_CLIENT, DELIVERED);
        assertEquals(List.of(), found("R-YOK-04"), "no Ikiiki Plan");
        sheet("yokohama.ikiikiPlan");
        fixFirst("R-YOK-04");
        MunicipalExtension added = plan.getExtensions().get(0);
        assertEquals("yokohama", added.getProfileId());
        fixFirst("R-YOK-04");
        assertEquals(DELIVERED, added.eGet(added.eClass().getEStructuralFeature("changesExplainedOn")));
        assertEquals(List.of(), found("R-YOK-04"));
    }

    @Test
    void sharingNeedsTheAgreementOfThePerson() {
        MunicipalExtension noted = ikiikiPlan();
        Delivery delivery = CareFactory.eINSTANCE.createDelivery();
        delivery.setRecipientKind(RecipientKind.PROVIDER);
        plan.getDeliveries().add(delivery);
        assertEquals(List.of(), found("R-YOK-05"), "no date: not given to anybody yet");
        delivery.setDate(DELIVERED);
        assertEquals(1, found("R-YOK-05").size());
        set(noted, "agreedToShare", YesNo.NO);
        assertEquals(1, found("R-YOK-05").size());
        set(noted, "agreedToShare", YesNo.YES);
        assertEquals(List.of(), found("R-YOK-05"));
    }

    @Test
    void elsewhereNothingOfThisIsAsked() {
        step(ProcessStepKind.DELIVERY_TO_CLIENT, DELIVERED);
        careCase.setProfileId(null);
        assertEquals(List.of(), found("R-YOK-01"));
        careCase.setProfileId("yokohama");
        plan.setPlanTypeId("managementA");
        assertEquals(List.of(), found("R-YOK-01"));
    }

    private List<Finding> found(String rule) {
        PlanTypeRegistry types = PlanTypeRegistry.of(List.of(PlanType.builder("managementA").build(),
                PlanType.builder("managementC").build()));
        return ValidationEngine.builder().rules(RuleRegistry.fromPlatform()).planTypes(types)
                .profiles(MunicipalityProfileRegistry.fromPlatform()).today(DELIVERED).build().check(careCase).stream()
                .filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    private void fixFirst(String rule) {
        EditingDomain domain = domain();
        domain.getCommandStack().execute(found(rule).get(0).quickFixes().get(0).command(domain));
    }

    private static EditingDomain domain() {
        return new AdapterFactoryEditingDomain(
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE),
                new BasicCommandStack());
    }

    private void step(ProcessStepKind kind, LocalDate date) {
        ProcessStep step = CareFactory.eINSTANCE.createProcessStep();
        step.setKind(kind);
        step.setDate(date);
        plan.getSteps().add(step);
    }

    private void sheet(String id) {
        SheetRecord record = CareFactory.eINSTANCE.createSheetRecord();
        record.setSheetId(id);
        plan.getSheetRecords().add(record);
    }

    private MunicipalExtension ikiikiPlan() {
        MunicipalExtension item = MunicipalItems.create("yokohama", (EClass) itemPackage().getEClassifier("IkiikiPlan"));
        plan.getExtensions().add(item);
        return item;
    }

    private static Object literal(String name) {
        var type = (org.eclipse.emf.ecore.EDataType) itemPackage().getEClassifier("IkiikiWriter");
        return EcoreUtil.createFromString(type, name);
    }

    private static void set(MunicipalExtension item, String feature, Object value) {
        item.eSet(item.eClass().getEStructuralFeature(feature), value);
    }

    private static EPackage itemPackage() {
        EPackage found = EPackage.Registry.INSTANCE.getEPackage("urn:sasae:municipality:yokohama");
        assertNotNull(found);
        return found;
    }
}
