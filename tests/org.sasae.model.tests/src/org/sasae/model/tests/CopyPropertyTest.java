// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;

/** Objects of the model can be copied without loss. */
class CopyPropertyTest {

    @Property
    void aCopyEqualsItsOriginal(@ForAll("concreteClasses") EClass type) {
        EObject original = CareFactory.eINSTANCE.create(type);

        assertTrue(EcoreUtil.equals(original, EcoreUtil.copy(original)));
    }

    @Provide
    Arbitrary<EClass> concreteClasses() {
        return Arbitraries.of(CarePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !type.isInterface())
                .toList());
    }
}
