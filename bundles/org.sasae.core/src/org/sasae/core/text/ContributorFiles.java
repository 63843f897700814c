// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The data files of the bundle that contributed an extension. */
public final class ContributorFiles {

    private ContributorFiles() {
    }

    /**
     * @param element an element of an extension
     * @param path    path in the contributing bundle, such as {@code data/resources.csv}
     * @return where the file is, or empty when there is none; without an OSGi framework it is looked up on the class
     *         path
     */
    public static Optional<URL> find(IConfigurationElement element, String path) {
        if (FrameworkUtil.getBundle(ContributorFiles.class) == null) {
            return Optional.ofNullable(ContributorFiles.class.getClassLoader().getResource(path));
        }
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        return Optional.ofNullable(bundle == null ? null : bundle.getEntry(path));
    }
}
