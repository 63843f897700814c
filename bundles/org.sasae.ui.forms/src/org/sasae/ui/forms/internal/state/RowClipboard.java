// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The row that was copied last, with all it holds. It is a copy of its own, so that it can be pasted
 * after the original has changed or its case is closed, and any number of times, into any case.
 */
public final class RowClipboard {

    private EObject copied;

    /**
     * Copies a row.
     *
     * @param row an object of a case, not null; references out of it are not copied
     */
    public void copy(EObject row) {
        copied = plainCopy(Objects.requireNonNull(row));
    }

    /**
     * Tells whether the copied row fits into a list.
     *
     * @param list a list of a case that can be changed, not null
     * @return false where nothing is copied or its class does not belong there
     */
    public boolean fits(RowsState list) {
        return copied != null && list.canAdd() && list.reference().getEReferenceType().isInstance(copied);
    }

    /**
     * Pastes the copied row in one undo step.
     *
     * @param list  a list that it fits into, not null
     * @param after the row after which it is wanted, null for the end
     * @param name  what is pasted, for the name of the step, not null
     * @return the new row, empty where it does not fit
     */
    public Optional<EObject> paste(RowsState list, EObject after, String name) {
        if (!fits(list)) {
            return Optional.empty();
        }
        EObject row = EcoreUtil.copy(copied);
        list.insert(row, after, name);
        return Optional.of(row);
    }

    /** Objects of another case must not be pointed to, so only references inside the row are kept. */
    private static EObject plainCopy(EObject row) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        EObject copy = copier.copy(row);
        copier.copyReferences();
        return copy;
    }
}
