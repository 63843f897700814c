// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.ui.forms.internal.state.RowClipboard;

/** What a form asks of the editor around it. */
public interface FormHost {

    /**
     * Gives what the rules say about a field.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features, null for the object as a whole
     * @return the marks, never null
     */
    List<Mark> marks(EObject owner, EStructuralFeature feature);

    /**
     * Gives what the rules say about an element and all it holds.
     *
     * @param element an object of the case, not null
     * @return the marks, never null
     */
    List<Mark> marksWithin(EObject element);

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
