// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.training.internal.yaml.YamlProblem;
import org.sasae.training.internal.yaml.YamlReader;
import org.sasae.training.internal.yaml.YamlWriter;
import org.sasae.training.model.TrainingPackage;

/** The files of a pack follow the metamodel: what it gets tomorrow is written and read without other code. */
class NewAttributeTest {

    private EPackage tomorrow;
    private EAttribute audience;
    private EAttribute minutes;

    @BeforeEach
    void addAttributesToACopyOfTheMetamodel() {
        tomorrow = EcoreUtil.copy(TrainingPackage.eINSTANCE);
        tomorrow.setEFactoryInstance(EcoreFactory.eINSTANCE.createEFactory());
        audience = attribute("audience", "Hint", EcorePackage.Literals.ESTRING);
        minutes = attribute("waitMinutes", "Hint", EcorePackage.Literals.EINT);
    }

    private EAttribute attribute(String name, String owner, org.eclipse.emf.ecore.EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        type(owner).getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private EClass type(String name) {
        EClass type = (EClass) tomorrow.getEClassifier(name);
        type.setInstanceClass(null);
        return type;
    }

    private EObject make(String name) {
        return EcoreUtil.create(type(name));
    }

    @Test
    void itsValueIsWrittenToYamlAndReadBack() {
        EObject hint = make("Hint");
        hint.eSet(audience, "新任の人: はじめて");
        hint.eSet(minutes, 5);
        String written = YamlWriter.write(hint, null);
        assertTrue(written.contains("audience:"), written);
        assertTrue(written.contains("waitMinutes: 5"), written);

        List<YamlProblem> problems = new ArrayList<>();
        EObject read = make("Hint");
        new YamlReader(problems::add, new IdentityHashMap<>()).read("tasks.yaml", written, read,
                Set.of("audience", "waitMinutes", "kind"));
        assertEquals("新任の人: はじめて", read.eGet(audience));
        assertEquals(5, read.eGet(minutes));
    }

    @Test
    void aValueThatDoesNotFitIsAProblemWithItsLine() {
        List<YamlProblem> problems = new ArrayList<>();
        new YamlReader(problems::add, new IdentityHashMap<>()).read("tasks.yaml", "audience: 新任の人\nwaitMinutes: 少し\n",
                make("Hint"), Set.of("audience", "waitMinutes"));
        assertEquals(List.of(2), problems.stream().map(YamlProblem::line).toList());
    }
}
