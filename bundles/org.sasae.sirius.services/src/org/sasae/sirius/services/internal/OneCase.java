// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services.internal;

import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A look at one case among all the resources of a session; the case stays where it is. */
final class OneCase extends ResourceSetImpl {

    private final EList<Resource> only;

    OneCase(Resource resource) {
        List<Resource> known = resource == null ? List.of() : List.of(resource);
        only = ECollections.unmodifiableEList(new BasicEList<>(known));
    }

    @Override
    public EList<Resource> getResources() {
        return only;
    }
}
