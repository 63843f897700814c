// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Lines of a context menu that set a value of everything selected. */
public final class Values {

    private Values() {
    }

    /**
     * Makes a submenu with all values of an enumeration.
     *
     * @param control the picture, not null
     * @param selection objects that have the attribute, not null
     * @param attribute an attribute with an enumeration, not null
     * @return the submenu; the value that all have is ticked
     */
    public static MenuEntry choice(DiagramControl control, List<EObject> selection, EAttribute attribute) {
        List<MenuEntry> children = new ArrayList<>();
        for (EEnumLiteral literal : ((EEnum) attribute.getEAttributeType()).getELiterals()) {
            Enumerator value = literal.getInstance();
            children.add(MenuEntry.check(control.texts().literal(value),
                    selection.stream().allMatch(each -> each.eGet(attribute) == value),
                    () -> set(control, selection, attribute, value)));
        }
        return MenuEntry.menu(control.texts().wording().feature(attribute), children);
    }

    /**
     * Sets a value as one step under the name of the feature.
     *
     * @param control the picture, not null
     * @param selection the objects, not null
     * @param feature what is set, not null
     * @param value the value, or {@link SetCommand#UNSET_VALUE}
     */
    public static void set(DiagramControl control, List<EObject> selection, EStructuralFeature feature, Object value) {
        control.execute(control.texts().wording().feature(feature), selection.stream()
                .map(each -> SetCommand.create(control.session().editingDomain(), each, feature, value)).toList());
    }
}
