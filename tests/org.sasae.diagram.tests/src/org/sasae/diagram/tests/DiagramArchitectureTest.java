// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.sasae.diagram.Diagrams;

/** The services know no diagram technology, so another one can stand on them. */
class DiagramArchitectureTest {

    @Test
    void theServicesUseNoToolkit() {
        JavaClasses classes = new ClassFileImporter().importUrl(
                Diagrams.class.getProtectionDomain().getCodeSource().getLocation());

        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..",
                "org.eclipse.ui..", "org.eclipse.draw2d..", "org.eclipse.gef..", "java.awt..").check(classes);
    }
}
