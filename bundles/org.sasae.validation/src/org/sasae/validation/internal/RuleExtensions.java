// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleRegistry.Contribution;

/** Reads the extension point {@code org.sasae.validation.rules}. */
public final class RuleExtensions {

    private static final String POINT = "org.sasae.validation.rules";
    private static final System.Logger LOG = System.getLogger(RuleExtensions.class.getName());

    private RuleExtensions() {
    }

    /** A contribution that cannot be loaded is named in a log line; it never stops the others. */
    public static List<Contribution> read(IExtensionRegistry registry) {
        List<Contribution> contributions = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String origin = element.getContributor().getName();
            try {
                switch (element.createExecutableExtension("class")) {
                    case RuleProvider provider -> contributions.add(Contribution.of(origin, provider));
                    case Rule rule -> contributions.add(new Contribution(origin, List.of(rule), List.of()));
                    default -> LOG.log(System.Logger.Level.ERROR, "{0}: {1} is neither a rule nor a rule provider",
                            origin, element.getAttribute("class"));
                }
            } catch (CoreException e) {
                LOG.log(System.Logger.Level.ERROR, origin + ": the rules cannot be loaded", e);
            }
        }
        return contributions;
    }
}
