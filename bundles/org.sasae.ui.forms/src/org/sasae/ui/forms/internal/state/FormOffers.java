// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an editor offers where the metamodel alone does not know it: values for texts, and what new objects begin with. */
public interface FormOffers {

    /** Nothing is offered, and new objects are empty. */
    FormOffers NONE = new FormOffers() {

        @Override
        public List<Choice> choices(EObject owner, EStructuralFeature feature) {
            return List.of();
        }

        @Override
        public String gloss(EObject owner, EStructuralFeature feature) {
            return "";
        }

        @Override
        public void prepare(EObject created, EObject owner) {
            // A new object is empty.
        }
    };

    /**
     * Gives the values that are offered for a text.
     *
     * @param owner   the object, not null
     * @param feature a feature whose annotation names {@code choices}, not null
     * @return the values with their names, in order, never null
     */
    List<Choice> choices(EObject owner, EStructuralFeature feature);

    /**
     * Says in people's words what a text for which values are offered means.
     *
     * @param owner   the object, not null
     * @param feature a feature whose annotation names {@code choices}, not null
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
}
