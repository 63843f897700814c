// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A node of the outline of nested elements: one element, or a list of the case as a whole.
 *
 * @param owner     the object that holds the element or the list, not null
 * @param reference the containment, not null
 * @param element   the element, null for the list as a whole
 */
public record OutlineNode(EObject owner, EReference reference, EObject element) {

    /** {@return whether this is a list as a whole} */
    public boolean isGroup() {
        return element == null;
    }
}
