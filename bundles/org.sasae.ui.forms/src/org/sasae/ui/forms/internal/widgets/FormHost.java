// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.RowClipboard;

/** What a form asks of the editor around it. */
public interface FormHost {

    /** {@return what the rules and the notes in the margin say about the case at present, never null} */
    CaseMarks marks();

    /**
     * Shows an object that has a form of its own elsewhere.
     *
     * @param object an object of the case, not null
     * @return whether it was shown
     */
    boolean open(EObject object);

    /** {@return the row that was copied last, the same for all cases} */
    RowClipboard clipboard();

    /**
     * Tells that the person is at a field now.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features, not null
     */
    void entered(EObject owner, EStructuralFeature feature);
}
