// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Tells Sirius of our viewpoints as long as the plug-in runs. */
public final class SiriusActivator implements BundleActivator {

    /** Where the viewpoints are described. */
    public static final String DESCRIPTION = "org.sasae.sirius/description/sasae.odesign";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) {
        viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(DESCRIPTION));
    }

    @Override
    public void stop(BundleContext context) {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    }
}
