// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvOptions.Office;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Client;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanningOffice;
import org.sasae.model.care.Sex;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/** Cases and options of the tests. */
final class Cases {

    static final CsvOptions OPTIONS = CsvOptions.at(LocalDateTime.of(2026, 6, 1, 9, 30, 15))
            .between(new Office("0300000100", "46"), List.of(new Office("0300000005", "66")));

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private Cases() {
    }

    static CareCase sample(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("sasae", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(CarePackage.eNS_URI, CarePackage.eINSTANCE);
        URI file = URI.createFileURI(folder.resolve("samples").resolve(name + ".sasae").toString());
        return (CareCase) resources.getResource(file, true).getContents().getFirst();
    }

    /** Gives a case what a record may not be without. */
    static CareCase complete(CareCase careCase) {
        Client client = careCase.getClient() == null ? FACTORY.createClient() : careCase.getClient();
        client.setInsurerNumber("990001");
        client.setInsuredNumber("0000012345");
        client.setName("山田 花子");
        client.setKana("ヤマダ ハナコ");
        client.setSex(Sex.FEMALE);
        client.setBirthDate(LocalDate.of(1945, 2, 3));
        careCase.setClient(client);
        BasicInformation basic = careCase.getBasicInformation() == null ? FACTORY.createBasicInformation()
                : careCase.getBasicInformation();
        basic.setConsultedOn(LocalDate.of(2026, 5, 8));
        careCase.setBasicInformation(basic);
        if (careCase.getPlans().isEmpty()) {
            careCase.getPlans().add(FACTORY.createCarePlan());
        }
        careCase.getPlans().forEach(plan -> plan.setCreatedOn(LocalDate.of(2026, 5, 18)));
        return careCase;
    }

    /** The smallest case that can be exchanged. */
    static CareCase minimal() {
        CareCase careCase = FACTORY.createCareCase();
        careCase.setTitle("見本");
        complete(careCase);
        careCase.getPlans().getFirst().setPlanTypeId("support");
        return careCase;
    }

    static CarePlan plan(CareCase careCase) {
        return careCase.getPlans().getFirst();
    }

    static void centre(CarePlan plan, String officeNumber) {
        PlanningOffice centre = FACTORY.createPlanningOffice();
        centre.setOfficeNumber(officeNumber);
        plan.setCentre(centre);
    }

    static OverallIssue issue(CarePlan plan, String text) {
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setText(text);
        plan.getOverallIssues().add(issue);
        return issue;
    }

    static PlanGoal goal(OverallIssue issue, String text) {
        PlanGoal goal = FACTORY.createPlanGoal();
        goal.setText(text);
        issue.getGoals().add(goal);
        return goal;
    }

    static SupportRow row(PlanGoal goal, SupportCategory category, String content, String type, String provider,
            String period) {
        SupportRow row = FACTORY.createSupportRow();
        row.setCategory(category);
        row.setContent(content);
        row.setServiceType(type);
        row.setProviderName(provider);
        row.setPeriodText(period);
        goal.getSupportRows().add(row);
        return row;
    }
}
