// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;

/** The build generated the model, and the platform finds it. */
class GeneratedModelTest {

    @Test
    void thePackageIsFoundByItsNamespace() {
        assertSame(CarePackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage(CarePackage.eNS_URI));
    }

    @Test
    void everyConcreteClassCanBeCreated() {
        for (EClassifier classifier : CarePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
                assertInstanceOf(type.getInstanceClass(), CareFactory.eINSTANCE.create(type));
            }
        }
    }
}
