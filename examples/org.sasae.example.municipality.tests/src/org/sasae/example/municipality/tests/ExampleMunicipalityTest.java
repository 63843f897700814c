// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.example.municipality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Client;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportRow;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.testkit.municipality.MunicipalityContract;
import org.sasae.validation.Finding;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.ValidationEngine;

/** 7 What is special about the municipality. The general things are tested by the class this one extends. */
class ExampleMunicipalityTest extends MunicipalityContract {

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final PlanGoal goal = CareFactory.eINSTANCE.createPlanGoal();
    private final SupportRow row = CareFactory.eINSTANCE.createSupportRow();

    ExampleMunicipalityTest() {
        super("example", "org.sasae.example.municipality");
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        careCase.setProfileId("example");
        careCase.getPlans().add(plan);
        plan.getOverallIssues().add(issue);
        issue.getGoals().add(goal);
        goal.getSupportRows().add(row);
    }

    @Test
    void aLabelReadsDifferentlyHere() {
        assertEquals("日中の電話番号",
                profile().label(CarePackage.Literals.CLIENT__PHONE, Locale.JAPANESE).orElseThrow());
    }

    @Test
    void aClientHasANeighbourhood() {
        assertEquals(1, MunicipalItems.offered(profile(), CareFactory.eINSTANCE.createClient()).size());
    }

    @Test
    void theReaderOfGoalsKnowsTheWordsOfThePlace() {
        goal.setText("みなと元気塾に通う");
        assertEquals(1, found("R-GOAL-01").size(), "a service of the city");
        goal.setText("みなと祭りで神輿を担ぐ");
        assertEquals(1, found("R-GOAL-09").size(), "the festival is once a year");

        careCase.setProfileId(MunicipalityProfile.NATIONAL_ID);
        assertEquals(List.of(), found("R-GOAL-09"), "elsewhere nobody knows it");
    }

    @Test
    void theQuickFixFillsInThePlaceFromTheList() {
        assertEquals(List.of(), found("R-EXA-01"), "names nothing of the list");
        row.setContent("週1回、みなとカフェで話す");
        assertEquals(1, found("R-EXA-01").size());

        EditingDomain domain = new AdapterFactoryEditingDomain(
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE),
                new BasicCommandStack());
        domain.getCommandStack().execute(found("R-EXA-01").get(0).quickFixes().get(0).command(domain));

        assertEquals("みなと会館", row.getProviderName());
        assertEquals(List.of(), found("R-EXA-01"));
    }

    @Test
    void theFieldIsPrintedOnTheSheetOfTheMunicipality() throws Exception {
        Client client = CareFactory.eINSTANCE.createClient();
        careCase.setClient(client);
        EClass type = MunicipalItems.offered(profile(), client).get(0);
        MunicipalExtension neighbourhood = MunicipalItems.create("example", type);
        neighbourhood.eSet(type.getEStructuralFeature("association"), "みなと町内会");
        client.getExtensions().add(neighbourhood);

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(SheetCatalog.installed(), GenogramPicture.NONE, Locale.JAPANESE)) {
            export.write("example.neighbourhood", careCase, SheetFormat.XLSX, printed);
        }
        assertTrue(textsOf(printed.toByteArray()).contains("みなと町内会"));
    }

    private static String textsOf(byte[] workbook) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (parts.getNextEntry() != null) {
                texts.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }

    private List<Finding> found(String rule) {
        return ValidationEngine.builder().rules(RuleRegistry.fromPlatform())
                .profiles(MunicipalityProfileRegistry.fromPlatform()).build().check(careCase).stream()
                .filter(finding -> finding.rule().id().equals(rule)).toList();
    }
}
