// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.plantype.PlanType;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * Says which plan types fit a person and the support they wish for. It asks the rules about eligibility (those with
 * {@code -ELG-} in their id, of every installed plug-in) what they would find in such a plan, so that each answer
 * comes with the rules that decide. Safe for many threads.
 */
public final class PlanTypeAdvisor {

    private static final String ELIGIBILITY = "-ELG-";

    private final ValidationEngine engine;

    public PlanTypeAdvisor(ValidationEngine engine) {
        this.engine = engine;
    }

    /**
     * @param careCase the case, of which the certification, the checklist and the profile count; it is not changed
     * @param wished   the categories of support that the person wishes to use; may be empty
     * @return one answer for each installed type: those that fit first, of them those without remarks first
     */
    public List<PlanTypeAdvice> advise(CareCase careCase, Set<SupportCategory> wished) {
        List<PlanTypeAdvice> advice = new ArrayList<>();
        for (PlanType type : engine.planTypes().all()) {
            List<Finding> findings = engine.check(imagined(careCase, type, wished)).stream()
                    .filter(finding -> finding.ruleId().contains(ELIGIBILITY)).toList();
            advice.add(new PlanTypeAdvice(type,
                    findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList(),
                    findings.stream().filter(finding -> finding.severity() != Severity.ERROR).toList()));
        }
        advice.sort(Comparator.comparing(PlanTypeAdvice::fits).reversed()
                .thenComparing(answer -> answer.remarks().size()));
        return List.copyOf(advice);
    }

    /** A small case with a plan of the type, in which nothing but eligibility can be judged. */
    private static CareCase imagined(CareCase careCase, PlanType type, Set<SupportCategory> wished) {
        CareFactory factory = CareFactory.eINSTANCE;
        CareCase imagined = factory.createCareCase();
        imagined.setProfileId(careCase.getProfileId());
        imagined.setBasicInformation(EcoreUtil.copy(careCase.getBasicInformation()));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        imagined.getCertifications().addAll(copier.copyAll(careCase.getCertifications()));
        imagined.getChecklists().addAll(copier.copyAll(careCase.getChecklists()));
        copier.copyReferences();
        CarePlan plan = factory.createCarePlan();
        plan.setPlanTypeId(type.id());
        plan.setProvisional(true);
        imagined.getPlans().add(plan);
        OverallIssue issue = factory.createOverallIssue();
        plan.getOverallIssues().add(issue);
        PlanGoal goal = factory.createPlanGoal();
        issue.getGoals().add(goal);
        for (SupportCategory category : wished) {
            SupportRow row = factory.createSupportRow();
            row.setCategory(category);
            goal.getSupportRows().add(row);
        }
        return imagined;
    }
}
