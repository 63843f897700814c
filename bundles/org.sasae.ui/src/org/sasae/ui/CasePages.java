// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The pages that installed bundles add to the case editor. */
public final class CasePages {

    private static final String POINT = SasaeUi.PLUGIN_ID + ".casePages";

    private CasePages() {
    }

    /**
     * A page that can be made.
     *
     * @param id      its id, different from those of all other pages, not null
     * @param name    its name in the list of pages, in the workbench's language, not null
     * @param after   id of the page that it follows; it is the last one where there is none of that id, not null
     * @param element where it is declared
     */
    public record Entry(String id, String name, String after, IConfigurationElement element) {

        /**
         * Makes the page.
         *
         * @return a new page
         * @throws CoreException where its class cannot be loaded
         */
        public CasePage create() throws CoreException {
            return (CasePage) element.createExecutableExtension("class");
        }
    }

    /** {@return the declared pages, in the order of the registry} */
    public static List<Entry> all() {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(each -> new Entry(each.getAttribute("id"), each.getAttribute("name"),
                        each.getAttribute("after") == null ? "" : each.getAttribute("after"), each))
                .toList();
    }
}
