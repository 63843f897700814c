// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** References from the rest of the case to objects that are about to be removed. */
final class References {

    private References() {
    }

    /** {@return a command that clears every reference from outside to the objects or what they hold} */
    static Command clear(FormContext context, List<EObject> removed) {
        CompoundCommand all = new CompoundCommand();
        for (var entry : toRemoved(context, removed).entrySet()) {
            for (EStructuralFeature.Setting setting : entry.getValue()) {
                append(context, all, setting, entry.getKey());
            }
        }
        return all.isEmpty() ? IdentityCommand.INSTANCE : all;
    }

    /** {@return for each removed object the references to it that stay behind} */
    static Map<EObject, Collection<EStructuralFeature.Setting>> toRemoved(FormContext context,
            List<EObject> removed) {
        Map<EObject, Collection<EStructuralFeature.Setting>> found = EcoreUtil.UsageCrossReferencer
                .findAll(withContents(removed), context.root());
        found.values().forEach(settings -> settings.removeIf(
                setting -> EcoreUtil.isAncestor(removed, setting.getEObject())
                        || !setting.getEStructuralFeature().isChangeable()));
        return found;
    }

    private static List<EObject> withContents(List<EObject> removed) {
        List<EObject> all = new java.util.ArrayList<>(removed);
        removed.forEach(each -> each.eAllContents().forEachRemaining(all::add));
        return all;
    }

    private static void append(FormContext context, CompoundCommand all, EStructuralFeature.Setting setting,
            EObject target) {
        EStructuralFeature feature = setting.getEStructuralFeature();
        all.append(feature.isMany()
                ? RemoveCommand.create(context.domain(), setting.getEObject(), feature, target)
                : SetCommand.create(context.domain(), setting.getEObject(), feature, SetCommand.UNSET_VALUE));
    }
}
