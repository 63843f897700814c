// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.training.internal.checks.ModelPath;

/**
 * A place that a task works on: a feature of one or more elements, as in {@code plans[last]/overallIssues}.
 *
 * @param owner   way to the elements
 * @param feature name of their feature
 */
record Place(ModelPath owner, String feature) {

    static Place of(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? new Place(ModelPath.of("."), path)
                : new Place(ModelPath.of(path.substring(0, slash)), path.substring(slash + 1));
    }

    List<EObject> owners(EObject root) {
        return owner.elements(root);
    }

    EStructuralFeature feature(EObject element) {
        return element.eClass().getEStructuralFeature(feature);
    }
}
