// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plugins;

import java.util.Objects;

/**
 * What people install and remove as a whole: a feature with its bundles.
 *
 * @param id       id of the feature, such as {@code org.sasae.municipality.yokohama.feature}, not null
 * @param version  its version, not null
 * @param name     its name in the language asked for, not null
 * @param provider who made it, in that language; empty when not stated
 */
public record PluginUnit(String id, String version, String name, String provider) {

    public PluginUnit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(name);
        Objects.requireNonNull(provider);
    }
}
