// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;

/** Finds the symbol profile of a municipality among the installed plug-ins. */
public final class SymbolProfiles {

    /** The extension point where a municipality names its profile. */
    public static final String EXTENSION_POINT = "org.sasae.drawing.symbolProfiles";

    private SymbolProfiles() {
    }

    /**
     * Finds the profile for a case.
     *
     * @param careCase the case, not null; its municipality decides, or else that of the workspace
     * @return the profile of the municipality, the standard one when it has none
     * @throws IllegalArgumentException when the profile has an unknown name or value
     */
    public static SymbolProfile of(CareCase careCase) {
        return contributed(WorkspaceProfile.idOf(careCase)).orElseGet(SymbolProfile::standard);
    }

    private static Optional<SymbolProfile> contributed(String municipality) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null || municipality == null) {
            return Optional.empty();
        }
        return Stream.of(registry.getConfigurationElementsFor(EXTENSION_POINT))
                .filter(element -> municipality.equals(element.getAttribute("municipality")))
                .findFirst().map(SymbolProfiles::read);
    }

    private static SymbolProfile read(IConfigurationElement element) {
        String file = element.getAttribute("file");
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        URL place = bundle.getEntry(file);
        if (place == null) {
            throw new IllegalArgumentException(element.getContributor().getName() + "/" + file);
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException(element.getContributor().getName() + "/" + file, e);
        }
        return SymbolProfile.of(properties);
    }
}
