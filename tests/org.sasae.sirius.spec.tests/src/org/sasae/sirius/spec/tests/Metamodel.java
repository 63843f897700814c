// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.model.care.CarePackage;

/** Finds classes by the names that a specification uses for them. */
final class Metamodel {

    private static final String PREFIX = CarePackage.eINSTANCE.getName() + "::";

    Optional<EClass> find(String name) {
        return name.startsWith(PREFIX) && CarePackage.eINSTANCE.getEClassifier(name.substring(PREFIX.length())) instanceof EClass type
                ? Optional.of(type) : Optional.empty();
    }
}
