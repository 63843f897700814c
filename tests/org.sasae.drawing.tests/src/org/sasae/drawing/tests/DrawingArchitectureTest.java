// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.sasae.drawing.Pen;

/** Symbols know neither a screen nor a file format. */
class DrawingArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter().importUrl(
            Pen.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void drawingUsesNoUserInterfaceToolkit() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..",
                "org.eclipse.ui..", "org.eclipse.draw2d..", "org.eclipse.gef..").check(classes);
    }

    @Test
    void symbolsAndArrangementsDoNotKnowWhatDrawsThem() {
        noClasses().that().resideInAnyPackage("org.sasae.drawing", "org.sasae.drawing.genogram", "org.sasae.drawing.icf")
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "org.apache.pdfbox..").check(classes);
    }
}
