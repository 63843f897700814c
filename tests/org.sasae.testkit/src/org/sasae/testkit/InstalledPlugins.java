// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collections;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.ValidationEngine;

/**
 * What the plug-ins around a test contribute: in a running platform its registry, in a plain test the
 * {@code plugin.xml} files on the class path.
 */
public final class InstalledPlugins {

    private static final IExtensionRegistry REGISTRY = registry();

    private InstalledPlugins() {
    }

    /** @return an engine with all installed rules, plan types and profiles, as on the given day */
    public static ValidationEngine engine(LocalDate today) {
        return builder(today).build();
    }

    /** @return a builder of such an engine */
    public static ValidationEngine.Builder builder(LocalDate today) {
        return ValidationEngine.builder().rules(rules()).planTypes(PlanTypeRegistry.from(REGISTRY))
                .profiles(MunicipalityProfileRegistry.from(REGISTRY)).today(today);
    }

    public static RuleRegistry rules() {
        return RuleRegistry.from(REGISTRY);
    }

    public static PlanTypeRegistry planTypes() {
        return PlanTypeRegistry.from(REGISTRY);
    }

    private static IExtensionRegistry registry() {
        IExtensionRegistry running = RegistryFactory.getRegistry();
        return running == null ? fromClassPath() : running;
    }

    private static IExtensionRegistry fromClassPath() {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try {
            for (URL file : Collections.list(InstalledPlugins.class.getClassLoader().getResources("plugin.xml"))) {
                String bundle = bundleOf(file);
                if (bundle.startsWith("org.sasae")) {
                    try (InputStream content = file.openStream()) {
                        registry.addContribution(content, ContributorFactorySimple.createContributor(bundle), false,
                                file.toString(), null, token);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The plugin.xml files on the class path cannot be read", e);
        }
        return registry;
    }

    /** The bundle is the package of the first class that the file names, or the namespace of its extension points. */
    private static String bundleOf(URL file) throws IOException {
        try (InputStream content = file.openStream()) {
            var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement();
            var classes = root.getElementsByTagName("*");
            for (int i = 0; i < classes.getLength(); i++) {
                String name = ((org.w3c.dom.Element) classes.item(i)).getAttribute("class");
                if (name.contains(".internal")) {
                    return name.substring(0, name.indexOf(".internal"));
                }
            }
            return root.getElementsByTagName("extension-point").getLength() > 0 ? "org.sasae.core" : "";
        } catch (ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException("Not a plugin.xml: " + file, e);
        }
    }
}
