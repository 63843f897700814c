// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The texts of the bundle that contributed an extension. */
public final class ContributorTexts {

    private ContributorTexts() {
    }

    /**
     * @param element  an element of an extension
     * @param baseName name of the resource bundle in the contributing bundle
     * @return the texts; without an OSGi framework those that the class loader of this class sees
     */
    public static Texts of(IConfigurationElement element, String baseName) {
        return new Texts(baseName, loader(element));
    }

    private static ClassLoader loader(IConfigurationElement element) {
        ClassLoader plain = ContributorTexts.class.getClassLoader();
        if (FrameworkUtil.getBundle(ContributorTexts.class) == null) {
            return plain;
        }
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
        return wiring == null ? plain : wiring.getClassLoader();
    }
}
