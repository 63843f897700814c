// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;

/** The cases of the folder {@code samples}. */
final class Samples {

    private Samples() {
    }

    static CareCase load(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("sasae", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(CarePackage.eNS_URI, CarePackage.eINSTANCE);
        URI file = URI.createFileURI(folder.resolve("samples").resolve(name + ".sasae").toString());
        return (CareCase) resources.getResource(file, true).getContents().getFirst();
    }

    /** Makes every text of more than a few characters many times as long; each repetition has its own number. */
    static CareCase overfull(String name, int times) {
        CareCase careCase = load(name);
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
                        && object.eGet(attribute) instanceof String text && text.length() > 9) {
                    StringBuilder longer = new StringBuilder(text);
                    for (int i = 2; i <= times; i++) {
                        longer.append("〔").append(i).append("〕").append(text);
                    }
                    object.eSet(attribute, longer.toString());
                }
            }
        }
        return careCase;
    }
}
