// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.domain;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.transaction.impl.TransactionalEditingDomainImpl;

/**
 * The editing domain of one case, shared by our editors and Sirius. It lives as long as the session of the case: Sirius
 * disposes of the domain of a session that it closes, which here leaves the domain as it is.
 */
public final class CaseDomain extends TransactionalEditingDomainImpl {

    CaseDomain(ComposedAdapterFactory itemProviders, CaseStack stack) {
        super(itemProviders, stack);
    }

    /** {@return the command stack of the case} */
    public CaseStack stack() {
        return (CaseStack) getCommandStack();
    }

    /** Does nothing: see the description of the class. */
    @Override
    public void dispose() {
        // The session of the case ends this domain.
    }

    void end() {
        super.dispose();
    }
}
