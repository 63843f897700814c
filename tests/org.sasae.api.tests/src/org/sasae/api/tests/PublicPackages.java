// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.api.tests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/** The types in the packages that a bundle exports to everybody. */
final class PublicPackages {

    private PublicPackages() {
    }

    static Set<String> linesOf(String bundleName) throws BundleException, ClassNotFoundException {
        Bundle bundle = Platform.getBundle(bundleName);
        Set<String> lines = new TreeSet<>();
        for (String name : packages(bundle)) {
            for (Class<?> type : types(bundle, name)) {
                lines.addAll(Signature.of(type));
            }
        }
        return lines;
    }

    private static List<String> packages(Bundle bundle) throws BundleException {
        String header = bundle.getHeaders().get(Constants.EXPORT_PACKAGE);
        return Arrays.stream(ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, header))
                .filter(element -> element.getDirective("x-friends") == null
                        && element.getDirective("x-internal") == null)
                .flatMap(element -> Stream.of(element.getValueComponents()))
                // What EMF generates beside the interfaces; nobody is to name it.
                .filter(name -> !name.endsWith(".impl") && !name.endsWith(".util")).toList();
    }

    private static List<Class<?>> types(Bundle bundle, String packageName) throws ClassNotFoundException {
        Collection<String> files = bundle.adapt(BundleWiring.class).listResources('/' + packageName.replace('.', '/'),
                "*.class", BundleWiring.LISTRESOURCES_LOCAL);
        Stream.Builder<Class<?>> types = Stream.builder();
        for (String file : files) {
            if (!file.endsWith("package-info.class")) {
                types.add(bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.')));
            }
        }
        return types.build().filter(Signature::isVisible).toList();
    }
}
