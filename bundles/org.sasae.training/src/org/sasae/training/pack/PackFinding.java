// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A problem of a pack and the place in its content that it is about.
 *
 * @param problem what is wrong, not null
 * @param subject the object of the pack that it is about, not null
 * @param feature the feature of the object; null for the object as a whole
 */
public record PackFinding(PackProblem problem, EObject subject, EStructuralFeature feature) {

    /** Checks the arguments. */
    public PackFinding {
        Objects.requireNonNull(problem);
        Objects.requireNonNull(subject);
    }
}
