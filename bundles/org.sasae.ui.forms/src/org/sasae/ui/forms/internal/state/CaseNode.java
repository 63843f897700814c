// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import org.eclipse.emf.ecore.EObject;
import org.sasae.core.form.FormPage;

/**
 * A node of the tree of a case: a page of the editor, or an element of the case.
 *
 * @param page    the page, null for an element
 * @param element the element, null for a page
 */
public record CaseNode(FormPage page, EObject element) {

    /** {@return whether this is a page} */
    public boolean isPage() {
        return page != null;
    }
}
