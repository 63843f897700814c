// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.validation.Finding;
import org.sasae.validation.ValidationEngine;

/** What the line of stations asks of the editor around it. */
public interface ProcessHost {

    /** {@return the engine that checks the case} */
    ValidationEngine engine();

    /** {@return what the rules say about the case now} */
    List<Finding> findings();

    /**
     * Goes to a place in the case.
     *
     * @param object  an object of the case, not null
     * @param feature the feature to go to, null for the object as a whole
     * @return whether the place could be shown
     */
    boolean reveal(EObject object, EStructuralFeature feature);
}
