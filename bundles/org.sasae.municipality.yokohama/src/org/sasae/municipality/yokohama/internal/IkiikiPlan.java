// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.yokohama.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.care.YesNo;

/**
 * What Yokohama notes about 「GoGo健康！いきいきプラン」 of a plan of type C; the one place that knows the names in
 * {@code yokohama.ecore}.
 *
 * @param item the object in the case
 */
record IkiikiPlan(MunicipalExtension item) {

    static final String NAMESPACE = "urn:sasae:municipality:yokohama";

    /** @return what is noted for the plan, or empty when nothing is */
    static Optional<IkiikiPlan> of(CarePlan plan) {
        return MunicipalItems.find(plan, type()).map(IkiikiPlan::new);
    }

    static EClass type() {
        return (EClass) EPackage.Registry.INSTANCE.getEPackage(NAMESPACE).getEClassifier("IkiikiPlan");
    }

    boolean isWrittenByStaff() {
        return ((Enumerator) item.eGet(feature("writer"))).getName().equals("STAFF");
    }

    /** @return the reason, or null */
    String staffReason() {
        return (String) item.eGet(feature("staffReason"));
    }

    /** @return the day, or null */
    LocalDate changesExplainedOn() {
        return (LocalDate) item.eGet(feature("changesExplainedOn"));
    }

    boolean isAgreedToShare() {
        return item.eGet(feature("agreedToShare")) == YesNo.YES;
    }

    static EStructuralFeature feature(String name) {
        return type().getEStructuralFeature(name);
    }
}
