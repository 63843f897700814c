// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.sasae.model.care.CarePackage;

/** The model knows nothing of any user interface. */
class ModelArchitectureTest {

    @Test
    void theModelUsesNoUserInterfaceToolkit() {
        JavaClasses classes = new ClassFileImporter().importUrl(
                CarePackage.class.getProtectionDomain().getCodeSource().getLocation());

        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "java.awt..")
                .check(classes);
    }
}
