// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;

/** An editor of one case, as views and commands see it. */
public interface CaseEditor extends IEditorPart {

    /** {@return the case that the editor shows; null while it could not be opened} */
    OpenCase openCase();

    /**
     * Goes to a place in the case.
     *
     * @param object  an object of the case, not null
     * @param feature the feature to go to, null for the object as a whole
     * @return whether the place could be shown
     */
    boolean reveal(EObject object, EStructuralFeature feature);

    /**
     * Shows a place in the case and leaves the focus where it is.
     *
     * @param object an object of the case, not null
     * @return whether the place could be shown
     */
    default boolean show(EObject object) {
        return reveal(object, null);
    }
}
