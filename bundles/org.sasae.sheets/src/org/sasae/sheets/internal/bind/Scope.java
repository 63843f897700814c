// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.HashMap;
import java.util.Map;

/** The names that a path may begin with. Immutable. */
public final class Scope {

    private final Map<String, Object> names;

    /**
     * Creates a scope.
     *
     * @param names objects by name, null for what the case does not have
     */
    public Scope(Map<String, Object> names) {
        this.names = new HashMap<>(names);
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    Object get(String name) {
        return names.get(name);
    }

    Scope with(String name, Object object) {
        Scope inner = new Scope(names);
        inner.names.put(name, object);
        return inner;
    }
}
