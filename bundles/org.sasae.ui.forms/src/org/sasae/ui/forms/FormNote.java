// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.validation.Severity;

/**
 * Something to say at a place of a form.
 *
 * @param subject  the object it is about, not null
 * @param feature  one of its features, null for the object as a whole
 * @param severity how serious it is, not null
 * @param message  one sentence in the workbench's language, not null
 */
public record FormNote(EObject subject, EStructuralFeature feature, Severity severity, String message) {

    /** Checks the arguments. */
    public FormNote {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }
}
