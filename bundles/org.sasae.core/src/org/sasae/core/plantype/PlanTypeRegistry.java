// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.sasae.core.plantype.internal.PlanTypeReader;

/** The plan types that are installed. Immutable; make a new one after plug-ins were added. */
public final class PlanTypeRegistry {

    private final Map<String, PlanType> types = new LinkedHashMap<>();

    private PlanTypeRegistry(Collection<PlanType> planTypes) {
        planTypes.stream().sorted(Comparator.comparingInt(PlanType::order).thenComparing(PlanType::id))
                .forEach(type -> types.putIfAbsent(type.id(), type));
    }

    /** @return a registry of exactly these types; the first of two with the same id wins */
    public static PlanTypeRegistry of(Collection<PlanType> planTypes) {
        return new PlanTypeRegistry(planTypes);
    }

    /** @return the types of the running platform; none when no platform is running */
    public static PlanTypeRegistry fromPlatform() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? of(List.of()) : from(registry);
    }

    /** @return the types that the plug-ins in this extension registry contribute */
    public static PlanTypeRegistry from(IExtensionRegistry registry) {
        return of(PlanTypeReader.read(registry));
    }

    /** @return all types in the order of lists */
    public List<PlanType> all() {
        return List.copyOf(types.values());
    }

    /** @return the type, or empty when the id is null, empty or of a type that is not installed */
    public Optional<PlanType> find(String id) {
        return Optional.ofNullable(id).map(types::get);
    }
}
