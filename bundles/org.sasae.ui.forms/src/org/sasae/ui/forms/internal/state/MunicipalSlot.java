// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.CarePackage;

/** The list in which an element holds what a municipality adds: the municipality of the case says which classes. */
final class MunicipalSlot {

    private MunicipalSlot() {
    }

    /** {@return whether the feature is that list} */
    static boolean is(EStructuralFeature feature) {
        return feature == CarePackage.Literals.CARE_ELEMENT__EXTENSIONS;
    }

    /** {@return the classes that the municipality of the case offers for the element; none without a municipality} */
    static List<EClass> offered(EObject owner) {
        if (!(owner instanceof CareElement element && EcoreUtil.getRootContainer(owner) instanceof CareCase careCase)) {
            return List.of();
        }
        return MunicipalityProfileRegistry.fromPlatform().find(WorkspaceProfile.idOf(careCase))
                .map(profile -> MunicipalItems.offered(profile, element)).orElse(List.of());
    }

    /** {@return whether there is nothing to show and nothing to add} */
    static boolean isEmpty(EObject owner) {
        return !(owner instanceof CareElement element) || element.getExtensions().isEmpty() && offered(owner).isEmpty();
    }

    /** {@return a new object, marked with the municipality of the case} */
    static EObject create(EObject owner, EClass type) {
        return MunicipalItems.create(WorkspaceProfile.idOf((CareCase) EcoreUtil.getRootContainer(owner)), type);
    }
}
