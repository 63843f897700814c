// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;

/**
 * A class with attributes of a municipality and the elements of a case that may carry it. The class stands in an
 * Ecore package of the municipality and extends {@code MunicipalExtension}.
 *
 * @param packageUri namespace of the package, not null
 * @param className  name of the class in it, not null
 * @param element    name of the class of the case model whose objects may carry it, such as {@code CarePlan}
 * @param planTypes  ids of the types of plan it is for; empty for all. Counts only where the element is a plan
 */
public record MunicipalItemClass(String packageUri, String className, String element, Set<String> planTypes) {

    public MunicipalItemClass {
        Objects.requireNonNull(packageUri);
        Objects.requireNonNull(className);
        Objects.requireNonNull(element);
        planTypes = Set.copyOf(planTypes);
    }

    /** @return the class; empty when its package is not installed or has no such class */
    public Optional<EClass> type() {
        EPackage found = EPackage.Registry.INSTANCE.getEPackage(packageUri);
        EClassifier classifier = found == null ? null : found.getEClassifier(className);
        return classifier instanceof EClass type && CarePackage.Literals.MUNICIPAL_EXTENSION.isSuperTypeOf(type)
                ? Optional.of(type) : Optional.empty();
    }

    /** @return whether this element may carry it; subclasses of the element's class may too */
    public boolean fits(CareElement owner) {
        boolean rightClass = CarePackage.eINSTANCE.getEClassifier(element) instanceof EClass type
                && type.isInstance(owner);
        return rightClass && (planTypes.isEmpty() || !(owner instanceof CarePlan plan)
                || planTypes.contains(plan.getPlanTypeId()));
    }
}
