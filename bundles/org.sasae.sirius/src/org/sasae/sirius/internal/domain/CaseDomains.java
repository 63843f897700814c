// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.domain;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.sasae.core.session.EditingDomainFactory;

/** Gives every case an editing domain with transactions, so that Sirius works on the very case that is open. */
public final class CaseDomains implements EditingDomainFactory {

    @Override
    public AdapterFactoryEditingDomain create(ComposedAdapterFactory itemProviders) {
        CaseDomain domain = new CaseDomain(itemProviders, new CaseStack());
        new ResourceSetLink().link(domain);
        return domain;
    }

    @Override
    public void dispose(AdapterFactoryEditingDomain domain) {
        ((CaseDomain) domain).end();
    }
}
