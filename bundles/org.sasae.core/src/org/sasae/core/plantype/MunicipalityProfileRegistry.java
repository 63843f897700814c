// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.sasae.core.plantype.internal.ProfileReader;

/** The municipality profiles that are installed. Immutable. */
public final class MunicipalityProfileRegistry {

    private final Map<String, MunicipalityProfile> profiles = new LinkedHashMap<>();

    private MunicipalityProfileRegistry(Collection<MunicipalityProfile> all) {
        all.forEach(profile -> profiles.putIfAbsent(profile.id(), profile));
    }

    public static MunicipalityProfileRegistry of(Collection<MunicipalityProfile> all) {
        return new MunicipalityProfileRegistry(all);
    }

    /** @return the profiles of the running platform; none when no platform is running */
    public static MunicipalityProfileRegistry fromPlatform() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? of(List.of()) : from(registry);
    }

    /** @return the profiles that the plug-ins in this extension registry contribute */
    public static MunicipalityProfileRegistry from(IExtensionRegistry registry) {
        return of(ProfileReader.read(registry));
    }

    /** @return all installed profiles, without the national defaults */
    public List<MunicipalityProfile> all() {
        return List.copyOf(profiles.values());
    }

    /** @return the profile; the national defaults for {@code none}; empty when it is not installed */
    public Optional<MunicipalityProfile> find(String id) {
        if (MunicipalityProfile.NATIONAL_ID.equals(id)) {
            return Optional.of(MunicipalityProfile.national());
        }
        return Optional.ofNullable(id).map(profiles::get);
    }

    /** @return the profile with this id, or the national defaults when the id is null, empty or not installed */
    public MunicipalityProfile orNational(String id) {
        return find(id).orElseGet(MunicipalityProfile::national);
    }
}
