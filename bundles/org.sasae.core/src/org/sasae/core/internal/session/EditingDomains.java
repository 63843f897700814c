// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.session;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.CaseResourceFactory;
import org.sasae.core.session.EditingDomainFactory;
import org.sasae.model.care.provider.CareItemProviderAdapterFactory;

/**
 * The editing domain of one case, with registered item providers, ours, and a general one for anything else; made by
 * the factory that a plug-in contributes, or an ordinary one.
 *
 * @param domain of the case, with an empty resource set
 * @param itemProviders of the domain
 * @param factory made the domain
 */
public record EditingDomains(AdapterFactoryEditingDomain domain, ComposedAdapterFactory itemProviders,
        EditingDomainFactory factory) {

    private static final System.Logger LOG = System.getLogger(EditingDomains.class.getName());

    private static final String POINT = "org.sasae.core.editingDomains";

    /** Makes the editing domain of one case. */
    public static EditingDomains create() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        EditingDomainFactory factory = registry == null ? EditingDomains::ordinary : factory(registry);
        ComposedAdapterFactory itemProviders =
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        itemProviders.addAdapterFactory(new CareItemProviderAdapterFactory());
        itemProviders.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        AdapterFactoryEditingDomain domain = factory.create(itemProviders);
        domain.getResourceSet().getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(CaseResource.FILE_EXTENSION, new CaseResourceFactory());
        return new EditingDomains(domain, itemProviders, factory);
    }

    /**
     * The factory that these extensions contribute: of several the first by its id, and the ordinary one where there is
     * none or it cannot be made, so that a broken plug-in keeps nobody from opening a case.
     */
    public static EditingDomainFactory factory(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .min(Comparator.comparing(element -> String.valueOf(element.getAttribute("id"))))
                .map(EditingDomains::made).orElse(EditingDomains::ordinary);
    }

    private static EditingDomainFactory made(IConfigurationElement element) {
        try {
            if (element.createExecutableExtension("class") instanceof EditingDomainFactory factory) {
                return factory;
            }
            LOG.log(System.Logger.Level.WARNING, "{0}: {1} is no EditingDomainFactory",
                    element.getContributor().getName(), element.getAttribute("class"));
        } catch (CoreException e) {
            LOG.log(System.Logger.Level.WARNING, element.getContributor().getName() + ": no editing domain", e);
        }
        return EditingDomains::ordinary;
    }

    private static AdapterFactoryEditingDomain ordinary(ComposedAdapterFactory itemProviders) {
        Map<Resource, Boolean> readOnly = new WeakHashMap<>();
        return new AdapterFactoryEditingDomain(itemProviders, new BasicCommandStack(), readOnly);
    }

    /** To be called when the case is closed. */
    public void dispose() {
        factory.dispose(domain);
        itemProviders.dispose();
    }
}
