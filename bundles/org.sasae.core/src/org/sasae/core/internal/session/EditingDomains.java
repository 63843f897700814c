// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.session;

import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.CaseResourceFactory;
import org.sasae.model.care.provider.CareItemProviderAdapterFactory;

/** Makes the editing domain of one case: registered item providers, ours, and a general one for anything else. */
public final class EditingDomains {

    private EditingDomains() {
    }

    public static AdapterFactoryEditingDomain create() {
        ComposedAdapterFactory factories =
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        factories.addAdapterFactory(new CareItemProviderAdapterFactory());
        factories.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        Map<Resource, Boolean> readOnly = new WeakHashMap<>();
        AdapterFactoryEditingDomain domain =
                new AdapterFactoryEditingDomain(factories, new BasicCommandStack(), readOnly);
        domain.getResourceSet().getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(CaseResource.FILE_EXTENSION, new CaseResourceFactory());
        return domain;
    }
}
