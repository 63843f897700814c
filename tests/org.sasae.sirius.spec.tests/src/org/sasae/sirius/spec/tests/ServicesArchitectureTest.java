// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.sasae.sirius.services.PictureLayout;

/** The services are called by Sirius, but know neither it nor any other user interface. */
class ServicesArchitectureTest {

    @Test
    void theServicesUseNoToolkit() {
        JavaClasses classes = new ClassFileImporter().importUrl(
                PictureLayout.class.getProtectionDomain().getCodeSource().getLocation());

        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..",
                "org.eclipse.ui..", "org.eclipse.draw2d..", "org.eclipse.gef..", "org.eclipse.gmf..",
                "org.eclipse.sirius..", "org.sasae.ui..", "java.awt..").check(classes);
    }
}
