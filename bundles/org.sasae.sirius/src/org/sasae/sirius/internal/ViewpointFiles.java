// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;

/** The viewpoint specifications that plug-ins bring along, ours among them. */
final class ViewpointFiles {

    private static final String POINT = "org.sasae.sirius.viewpoints";

    private ViewpointFiles() {
    }

    /**
     * Reads the extension point.
     *
     * @param registry where the extensions are, not null
     * @return the paths as Sirius wants them, the name of the plug-in first
     */
    static List<String> read(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .map(element -> element.getContributor().getName() + "/" + element.getAttribute("file")).toList();
    }
}
