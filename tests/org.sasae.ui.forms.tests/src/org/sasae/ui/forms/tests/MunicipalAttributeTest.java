// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ContactPerson;
import org.sasae.testkit.ui.Robot;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.CaseEditor;

/** An attribute that nobody has written user interface code for has its field. */
class MunicipalAttributeTest {

    private static final String URI = "urn:sasae:test:town";

    @TempDir
    private Path folder;
    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final Robot robot = workbench.robot();
    private EClass townContact;
    private EAttribute district;

    @BeforeEach
    void makeAPackageOfATown() {
        EPackage town = EcoreFactory.eINSTANCE.createEPackage();
        town.setName("town");
        town.setNsPrefix("town");
        town.setNsURI(URI);
        townContact = EcoreFactory.eINSTANCE.createEClass();
        townContact.setName("TownContact");
        townContact.getESuperTypes().add(CarePackage.Literals.CONTACT_PERSON);
        town.getEClassifiers().add(townContact);
        district = EcoreFactory.eINSTANCE.createEAttribute();
        district.setName("district");
        district.setEType(EcorePackage.Literals.ESTRING);
        EcoreUtil.setAnnotation(district, "urn:sasae:wording", "ja", "自治会の地区");
        townContact.getEStructuralFeatures().add(district);
        EPackage.Registry.INSTANCE.put(URI, town);
    }

    @AfterEach
    void close() {
        workbench.closeAll();
        EPackage.Registry.INSTANCE.remove(URI);
    }

    @Test
    void aNewAttributeIsShownEditedUndoneAndSaved() throws Exception {
        Path file = folder.resolve("town.sasae");
        CaseResource resource = CaseFiles.create(file);
        resource.careCase().orElseThrow().getBasicInformation().getEmergencyContacts()
                .add((ContactPerson) EcoreUtil.create(townContact));
        CaseEditor editor = workbench.open(resource, file);
        EObject opened = editor.openCase().careCase().getBasicInformation().getEmergencyContacts().get(0);

        assertTrue(editor.reveal(opened, district));
        robot.settle();
        robot.enter("自治会の地区", "第三地区");
        assertEquals("第三地区", opened.eGet(district));

        workbench.run("org.eclipse.ui.edit.undo");
        assertEquals("", robot.read("自治会の地区"));

        workbench.run("org.eclipse.ui.edit.redo");
        workbench.run("org.eclipse.ui.file.save");
        EObject saved = new CaseFiles().open(file).careCase().orElseThrow().getBasicInformation()
                .getEmergencyContacts().get(0);
        assertEquals("第三地区", saved.eGet(district));
    }
}
