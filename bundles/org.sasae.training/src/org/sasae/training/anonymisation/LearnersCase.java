// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.anonymisation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;

/**
 * Makes of a case that was worked on the case with which a learner begins: who the person is, how the person lives, and
 * what was seen and said stay; what was planned, agreed and recorded after that is taken out, because it is the
 * learner's work.
 */
public final class LearnersCase {

    private LearnersCase() {
    }

    /**
     * Tells whether somebody has planned in a case.
     *
     * @param careCase the case, not null
     * @return whether there is a plan
     */
    public static boolean hasPlan(CareCase careCase) {
        return !careCase.getPlans().isEmpty();
    }

    /**
     * Takes out what is the learner's work. In place of the plans there is one empty plan of the kind, period and
     * circumstances of the latest, so that the learner can begin to write.
     *
     * @param careCase the case, which is changed, not null
     */
    public static void empty(CareCase careCase) {
        CarePlan latest = careCase.getPlans().isEmpty() ? null : careCase.getPlans().getLast();
        CarePlan plan = latest == null ? null : emptied(latest);
        List<EObject> work = new ArrayList<>(careCase.getPlans());
        work.addAll(careCase.getMeetings());
        work.addAll(careCase.getConsents());
        work.addAll(careCase.getProgressEntries());
        work.addAll(careCase.getMonitorings());
        work.addAll(careCase.getEvaluations());
        EcoreUtil.deleteAll(work, true);
        if (plan != null) {
            careCase.getPlans().add(plan);
        }
    }

    /** What a planner knows before the planning begins. */
    private static CarePlan emptied(CarePlan original) {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId(original.getPlanTypeId());
        plan.setFirstTimeUser(original.getFirstTimeUser());
        plan.setCreatedOn(original.getCreatedOn());
        plan.setFirstCreatedOn(original.getFirstCreatedOn());
        plan.setPeriodFrom(original.getPeriodFrom());
        plan.setPeriodTo(original.getPeriodTo());
        plan.setCertification(original.getCertification());
        plan.setAssessment(original.getAssessment());
        plan.setChecklist(original.getChecklist());
        return plan;
    }
}
