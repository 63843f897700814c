// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Texts of several bundles, the first that has a key answers. It has no name of its own: by a name, picocli would load
 * the texts of a parent command again, with a class loader that does not see them.
 */
public final class MergedBundle extends ResourceBundle {

    private final List<ResourceBundle> bundles;

    /** @param bundles the bundles in the order in which they are asked */
    public MergedBundle(ResourceBundle... bundles) {
        this.bundles = List.of(bundles);
    }

    @Override
    protected Object handleGetObject(String key) {
        return bundles.stream().filter(bundle -> bundle.containsKey(key)).map(bundle -> bundle.getObject(key))
                .findFirst().orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>();
        bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
        return Collections.enumeration(keys);
    }
}
