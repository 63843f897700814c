// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The classes of which an object can be made for an abstract slot. */
final class Subtypes {

    private Subtypes() {
    }

    /** {@return the concrete classes of all registered packages that fit, the class itself included} */
    static List<EClass> of(EClass type) {
        if (!type.isAbstract()) {
            return List.of(type);
        }
        return List.copyOf(EPackage.Registry.INSTANCE.values()).stream().filter(EPackage.class::isInstance)
                .map(EPackage.class::cast).flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).distinct().toList();
    }
}
