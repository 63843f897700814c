// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** Finds what a bundle uses of Sasae beyond its public packages. */
final class PublicApi {

    private static final Pattern INTERNAL = Pattern.compile("org/sasae/[a-z/]*internal/[A-Za-z/$]+");
    private static final Pattern REQUIRED = Pattern.compile("(org\\.sasae\\.[a-z.]+)");

    private PublicApi() {
    }

    /** @return the internal classes of other bundles of Sasae that the classes of this bundle name */
    static Set<String> internalsUsedBy(Bundle bundle) {
        String own = bundle.getSymbolicName().replace('.', '/');
        Set<String> used = new TreeSet<>();
        for (URL file : Collections.list(bundle.findEntries("/", "*.class", true))) {
            // The names of all classes used stand in the class file as plain text.
            Matcher names = INTERNAL.matcher(text(file));
            while (names.find()) {
                if (!names.group().startsWith(own)) {
                    used.add(names.group());
                }
            }
        }
        return used;
    }

    /** @return the bundles of Sasae that this bundle requires */
    static List<String> bundlesRequiredBy(Bundle bundle) {
        Matcher names = REQUIRED.matcher(bundle.getHeaders().get("Require-Bundle"));
        return names.results().map(found -> found.group(1)).toList();
    }

    private static String text(URL file) {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
