// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What {@link ModelForms} show and change: any object of an annotated metamodel with all it holds. */
public interface FormSubject {

    /** {@return the root, whose class says which pages there are; another object after it was read again} */
    EObject root();

    /** {@return the domain whose command stack takes every change} */
    EditingDomain domain();

    /** {@return whether it may only be read} */
    boolean isLocked();

    /** {@return a number that changes when what was entered so far has been saved} */
    int entryMark();

    /**
     * Gives the values that are offered for a text. Asked often; to be answered quickly.
     *
     * @param owner   the object, not null
     * @param feature a feature that is annotated with {@code choices}, not null
     * @return the values in order, never null
     */
    List<FormChoice> choices(EObject owner, EStructuralFeature feature);

    /**
     * Says in people's words what a text for which values are offered means, such as a path in a file.
     *
     * @param owner   the object, not null
     * @param feature a feature that is annotated with {@code choices}, not null
     * @return one line for each value that needs it, empty for none
     */
    String gloss(EObject owner, EStructuralFeature feature);

    /**
     * Fills in what a new object begins with, before it is added.
     *
     * @param created the object, not contained anywhere yet, not null
     * @param owner   the object that will hold it, not null
     */
    void prepare(EObject created, EObject owner);

    /** {@return what there is to say at places of the forms, as it is now} */
    List<FormNote> notes();
}
