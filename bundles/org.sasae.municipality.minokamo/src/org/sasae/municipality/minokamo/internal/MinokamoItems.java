// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.minokamo.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.MunicipalExtension;

/** The classes of {@code minokamo.ecore}; the one place that knows their names. */
final class MinokamoItems {

    static final String NAMESPACE = "urn:sasae:municipality:minokamo";
    static final String PLAN_REVIEW = "PlanReview";
    static final String COMMUNITY_MEETING = "CommunityMeeting";

    private MinokamoItems() {
    }

    static EClass type(String name) {
        return (EClass) EPackage.Registry.INSTANCE.getEPackage(NAMESPACE).getEClassifier(name);
    }

    static Stream<MunicipalExtension> of(CarePlan plan, String type) {
        return plan.getExtensions().stream().filter(type(type)::isInstance);
    }

    static EStructuralFeature feature(String type, String name) {
        return type(type).getEStructuralFeature(name);
    }

    /** @return the value, or empty when it is not known */
    static <T> Optional<T> value(MunicipalExtension item, String name, Class<T> type) {
        return Optional.ofNullable(type.cast(item.eGet(item.eClass().getEStructuralFeature(name))));
    }
}
