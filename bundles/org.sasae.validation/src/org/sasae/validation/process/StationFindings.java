// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__ASSESSMENTS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__EVALUATIONS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MEETINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_BY;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CONSENTED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CREATED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELIVERIES;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__STEPS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.validation.Finding;
import org.sasae.validation.internal.PlanOf;

/** The findings of a case beside the steps that they speak of. */
final class StationFindings {

    private static final Map<EStructuralFeature, ProcessStepKind> FEATURES = Map.of(
            CARE_CASE__ASSESSMENTS, ProcessStepKind.ASSESSMENT, CARE_PLAN__ASSESSMENT, ProcessStepKind.ASSESSMENT,
            CARE_PLAN__CREATED_ON, ProcessStepKind.DRAFT, CARE_CASE__MEETINGS, ProcessStepKind.MEETING,
            CARE_PLAN__CONSENTED_ON, ProcessStepKind.CONSENT, CARE_PLAN__CONSENTED_BY, ProcessStepKind.CONSENT,
            CARE_PLAN__DELIVERIES, ProcessStepKind.DELIVERY_TO_PROVIDERS,
            CARE_CASE__MONITORINGS, ProcessStepKind.MONITORING, CARE_CASE__EVALUATIONS, ProcessStepKind.EVALUATION);

    private final Map<ProcessStepKind, List<Finding>> byStep = new EnumMap<>(ProcessStepKind.class);

    StationFindings(CarePlan plan, List<Finding> findings) {
        for (Finding finding : findings) {
            CarePlan named = PlanOf.find(finding.subject());
            ProcessStepKind kind = kindOf(finding);
            if (kind != null && (named == null || named == plan)) {
                byStep.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
            }
        }
        byStep.values().forEach(list -> list.sort(Comparator.comparing(Finding::severity)));
    }

    List<Finding> at(ProcessStepKind kind) {
        return byStep.getOrDefault(kind, List.of());
    }

    /** What a rule says about the steps of a plan names the step first. */
    private static ProcessStepKind kindOf(Finding finding) {
        EStructuralFeature feature = finding.feature().orElse(null);
        if (feature == CARE_PLAN__STEPS && !finding.arguments().isEmpty()
                && finding.arguments().get(0) instanceof ProcessStepKind kind) {
            return kind;
        }
        ProcessStepKind byFeature = feature == null ? null : FEATURES.get(feature);
        return byFeature == null ? kindAround(finding.subject()) : byFeature;
    }

    private static ProcessStepKind kindAround(EObject subject) {
        EObject current = subject;
        while (current != null) {
            ProcessStepKind kind = kindOf(current);
            if (kind != null) {
                return kind;
            }
            current = current.eContainer();
        }
        return null;
    }

    private static ProcessStepKind kindOf(EObject element) {
        return switch (element) {
            case Assessment assessment -> ProcessStepKind.ASSESSMENT;
            case ServiceMeeting meeting -> ProcessStepKind.MEETING;
            case Monitoring monitoring -> ProcessStepKind.MONITORING;
            case Evaluation evaluation -> ProcessStepKind.EVALUATION;
            case ProcessStep step -> step.getKind();
            case Delivery delivery -> delivery.getRecipientKind() == RecipientKind.CLIENT
                    ? ProcessStepKind.DELIVERY_TO_CLIENT : ProcessStepKind.DELIVERY_TO_PROVIDERS;
            default -> null;
        };
    }
}
