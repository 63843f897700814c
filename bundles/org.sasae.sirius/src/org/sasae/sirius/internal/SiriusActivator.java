// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Tells Sirius of our viewpoints, and of those that other plug-ins add to them, as long as the plug-in runs. */
public final class SiriusActivator implements BundleActivator {

    private final Set<Viewpoint> viewpoints = new HashSet<>();

    @Override
    public void start(BundleContext context) {
        ViewpointFiles.read(Platform.getExtensionRegistry())
                .forEach(file -> viewpoints.addAll(ViewpointRegistry.getInstance().registerFromPlugin(file)));
    }

    @Override
    public void stop(BundleContext context) {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    }
}
