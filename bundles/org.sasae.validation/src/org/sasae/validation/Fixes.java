// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The usual commands of quick fixes. */
public final class Fixes {

    private Fixes() {
    }

    /** Sets a feature with one value. */
    public static Function<EditingDomain, Command> set(EObject owner, EStructuralFeature feature, Object value) {
        return domain -> SetCommand.create(domain, owner, feature, value);
    }

    /** Sets a feature that holds one element with a new element. */
    public static Function<EditingDomain, Command> put(EObject owner, EStructuralFeature feature,
            Supplier<? extends EObject> child) {
        return domain -> SetCommand.create(domain, owner, feature, child.get());
    }

    /** Adds a new element at the end of a feature with many values. */
    public static Function<EditingDomain, Command> add(EObject owner, EStructuralFeature feature,
            Supplier<? extends EObject> child) {
        return domain -> AddCommand.create(domain, owner, feature, child.get());
    }

    /** Removes an element, and the links to it. */
    public static Function<EditingDomain, Command> delete(EObject element) {
        return domain -> DeleteCommand.create(domain, element);
    }

    /** Does several things as one step of undo. */
    @SafeVarargs
    public static Function<EditingDomain, Command> all(Function<EditingDomain, Command>... parts) {
        return domain -> {
            CompoundCommand command = new CompoundCommand();
            for (Function<EditingDomain, Command> part : parts) {
                command.append(part.apply(domain));
            }
            return command;
        };
    }
}
