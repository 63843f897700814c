// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.sasae.core.commands.AmendableStack;

/**
 * Makes the editing domain of each case that is opened; contributed to {@code org.sasae.core.editingDomains}.
 *
 * <p>For tools that bring an editing domain of their own kind and are to work on the objects, the commands and the undo
 * history that every editor of the case shares. There is one factory for all cases, called in the thread of the session.
 */
public interface EditingDomainFactory {

    /**
     * Makes the editing domain of one case. Its resource set is empty; the session puts the case there.
     *
     * @param itemProviders the item providers of the case, to be the adapter factory of the domain; disposed of by the
     *                      session, not null
     * @return a new editing domain whose command stack is a {@link BasicCommandStack}, and an {@link AmendableStack}
     *         where it refuses changes outside of commands; never null
     */
    AdapterFactoryEditingDomain create(ComposedAdapterFactory itemProviders);

    /**
     * Takes back what {@link #create} registered elsewhere, when the session is closed: its history is empty then and
     * its resource set too.
     *
     * @param domain made by this factory, not null
     */
    default void dispose(AdapterFactoryEditingDomain domain) {
    }
}
