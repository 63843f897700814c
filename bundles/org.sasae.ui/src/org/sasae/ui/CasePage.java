// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page that another bundle adds to the case editor, through the extension point {@code org.sasae.ui.casePages}.
 * It shows the same case as the forms and changes it through commands on the same command stack. All methods
 * are called in the user interface thread. The editor makes the page when it is shown for the first time, and
 * makes a new one after the case was read from disk again.
 */
public interface CasePage {

    /**
     * Makes the page. Called once, before anything else.
     *
     * @param parent where the page lies, not null
     * @param editor the editor with an open case, not null
     * @return the outermost control of the page; the editor disposes it
     */
    Control create(Composite parent, CaseEditor editor);

    /** Called each time the page comes to the front; what was not kept up to date behind is now. */
    void shown();

    /** Called each time another page comes to the front. */
    void hidden();

    /** Gives the focus to the page. */
    void setFocus();

    /**
     * Goes to a place in the case.
     *
     * @param object  an object of the case, not null
     * @param feature the feature to go to, null for the object as a whole
     * @return whether the page shows the object
     */
    boolean reveal(EObject object, EStructuralFeature feature);
}
