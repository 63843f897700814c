// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;

/** Names elements of a case so that they can be found again after the case was read once more. */
final class Places {

    private Places() {
    }

    static String of(CareCase careCase, EObject element) {
        return careCase.eResource() == null ? EcoreUtil.getRelativeURIFragmentPath(careCase, element)
                : careCase.eResource().getURIFragment(element);
    }

    static Optional<EObject> find(CareCase careCase, String place) {
        if (place.isEmpty()) {
            return Optional.of(careCase);
        }
        try {
            return Optional.ofNullable(careCase.eResource() == null ? EcoreUtil.getEObject(careCase, place)
                    : careCase.eResource().getEObject(place));
        } catch (IndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }
}
