// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values that a sheet shows and the model keeps in another form, by the type of an object and a name. */
final class DerivedValues {

    private record Derivation(Class<?> type, Function<Object, Object> value) {
    }

    private final Map<String, List<Derivation>> byName = new HashMap<>();

    <T> DerivedValues add(Class<T> type, String name, Function<T, Object> value) {
        byName.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Derivation(type, object -> value.apply(type.cast(object))));
        return this;
    }

    boolean has(Object object, String name) {
        return find(object, name) != null;
    }

    Object value(Object object, String name) {
        return find(object, name).value.apply(object);
    }

    private Derivation find(Object object, String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(derivation -> derivation.type.isInstance(object)).findFirst().orElse(null);
    }
}
