// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.municipality;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.plantype.MunicipalItemClass;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;

/** Objects to try the attributes of a municipality on. */
final class ItemSamples {

    private static final String TEXT = "町内会「みなと」〜 <&> \n 二行目";

    private ItemSamples() {
    }

    /** Gives the case an element that may carry the class. */
    static CareElement owner(CareCase careCase, MunicipalItemClass itemClass) {
        if (itemClass.element().equals("CareCase")) {
            return careCase;
        }
        CareElement owner = (CareElement) EcoreUtil.create(
                (EClass) CarePackage.eINSTANCE.getEClassifier(itemClass.element()));
        if (owner instanceof CarePlan plan) {
            plan.setPlanTypeId(itemClass.planTypes().stream().findFirst().orElse("support"));
        }
        var slot = CarePackage.Literals.CARE_CASE.getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().isInstance(owner)).findFirst().orElseThrow();
        if (slot.isMany()) {
            addTo(careCase, slot, owner);
        } else {
            careCase.eSet(slot, owner);
        }
        return owner;
    }

    @SuppressWarnings("unchecked")
    private static void addTo(CareCase careCase, EReference slot, EObject owner) {
        ((List<EObject>) careCase.eGet(slot)).add(owner);
    }

    static CareCase newCase() {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        careCase.setFormatVersion(1);
        return careCase;
    }

    /** Sets every attribute to a value that is not its default. */
    static void fill(EObject item) {
        for (EAttribute attribute : item.eClass().getEAttributes()) {
            item.eSet(attribute, value(attribute));
        }
    }

    private static Object value(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum values) {
            var literals = values.getELiterals();
            return EcoreUtil.createFromString(values, literals.get(literals.size() - 1).getLiteral());
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return TEXT;
        }
        if (java == LocalDate.class) {
            return LocalDate.of(2026, 2, 28);
        }
        if (java == boolean.class || java == Boolean.class) {
            return true;
        }
        return EcoreUtil.createFromString(type, "7");
    }
}
