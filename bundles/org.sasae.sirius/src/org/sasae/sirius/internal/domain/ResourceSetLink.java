// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.domain;

import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.WorkspaceEditingDomainFactory;

/** Lets the editing domain of a case be found by its objects. */
final class ResourceSetLink extends WorkspaceEditingDomainFactory {

    void link(TransactionalEditingDomain domain) {
        mapResourceSet(domain);
    }
}
