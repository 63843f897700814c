// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.api.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;

/**
 * Plug-ins of others are compiled against the public packages. What {@code api/} records of them may not vanish or
 * change, and an interface that others implement may not ask for more. Additions are free; renewing records them.
 */
class PublicPackagesTest {

    private static final String RENEW =
            "If this is meant: ./test org.sasae.api.tests -- -Dsasae.api.renew=true, and say so in CHANGELOG.md";

    @ParameterizedTest
    @ValueSource(strings = {"org.sasae.model", "org.sasae.core", "org.sasae.validation"})
    void nothingPublicVanishesOrChanges(String bundle) throws IOException, BundleException, ClassNotFoundException {
        Set<String> now = PublicPackages.linesOf(bundle);
        Path file = Path.of(System.getProperty("sasae.api.folder"), bundle + ".txt");
        if (Boolean.getBoolean("sasae.api.renew")) {
            Files.createDirectories(file.getParent());
            Files.write(file, now.stream().map(String::strip).toList());
        }
        List<String> recorded = Files.readAllLines(file);

        Set<String> gone = new TreeSet<>(recorded);
        now.forEach(line -> gone.remove(line.strip()));
        assertEquals("", String.join(System.lineSeparator(), gone), () -> "no longer in " + bundle + ". " + RENEW);
        assertEquals("", String.join(System.lineSeparator(), newDuties(now, recorded)),
                () -> "asked of everybody who implements it in " + bundle + ". " + RENEW);
    }

    /** Abstract methods that are new in types that were there before; the model's interfaces are ours to implement. */
    private static Set<String> newDuties(Set<String> now, List<String> recorded) {
        Set<String> duties = new TreeSet<>();
        for (String line : now) {
            int member = line.indexOf('#');
            if (member > 0 && line.strip().endsWith(" abstract") && !line.startsWith("org.sasae.model.care.")
                    && !recorded.contains(line.strip())
                    && recorded.stream().anyMatch(old -> old.startsWith(line.substring(0, member) + " : "))) {
                duties.add(line.strip());
            }
        }
        return duties;
    }
}
