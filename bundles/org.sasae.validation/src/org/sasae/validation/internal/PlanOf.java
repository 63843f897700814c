// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ServiceMeeting;

/** Finds the plan that an object belongs to. */
public final class PlanOf {

    private PlanOf() {
    }

    /** @return the plan that contains the object or that the record around it names, or null */
    public static CarePlan find(EObject subject) {
        EObject current = subject;
        while (current != null) {
            CarePlan plan = named(current);
            if (plan != null) {
                return plan;
            }
            current = current.eContainer();
        }
        return null;
    }

    private static CarePlan named(EObject element) {
        return switch (element) {
            case CarePlan plan -> plan;
            case Evaluation evaluation -> orOnly(evaluation.getPlan(), evaluation);
            case Monitoring monitoring -> orOnly(monitoring.getPlan(), monitoring);
            case ServiceMeeting meeting -> orOnly(meeting.getPlan(), meeting);
            case ProgressEntry entry -> orOnly(entry.getPlan(), entry);
            default -> null;
        };
    }

    /** A record that names no plan belongs to the only plan of the case. */
    private static CarePlan orOnly(CarePlan named, EObject record) {
        if (named != null) {
            return named;
        }
        return record.eContainer() instanceof CareCase careCase && careCase.getPlans().size() == 1
                ? careCase.getPlans().get(0) : null;
    }
}
