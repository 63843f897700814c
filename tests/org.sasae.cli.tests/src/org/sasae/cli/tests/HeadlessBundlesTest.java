// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The command line holds every bundle above the line of the architecture. None of them reaches a user interface, neither
 * by itself nor through what it uses, so each can run on a server without a display.
 */
class HeadlessBundlesTest {

    private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.draw2d", "org.eclipse.gef");

    static Stream<Bundle> ourBundles() {
        return Arrays.stream(FrameworkUtil.getBundle(HeadlessBundlesTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.sasae."))
                .filter(bundle -> !bundle.getSymbolicName().endsWith(".tests"));
    }

    @Test
    void theBundlesOfTheArchitectureAreHere() {
        Set<String> names = new TreeSet<>(ourBundles().map(Bundle::getSymbolicName).toList());
        assertTrue(names.containsAll(Set.of("org.sasae.model", "org.sasae.model.edit", "org.sasae.core",
                "org.sasae.validation", "org.sasae.cli")), names::toString);
    }

    @ParameterizedTest
    @MethodSource("ourBundles")
    void noHeadlessBundleReachesAUserInterface(Bundle bundle) {
        Set<String> reached = new TreeSet<>();
        Deque<BundleWiring> open = new ArrayDeque<>(List.of(bundle.adapt(BundleWiring.class)));
        while (!open.isEmpty()) {
            for (BundleWire wire : open.pop().getRequiredWires(null)) {
                if (reached.add(wire.getProvider().getSymbolicName())) {
                    open.push(wire.getProviderWiring());
                }
            }
        }
        reached.removeIf(name -> USER_INTERFACE.stream().noneMatch(name::startsWith));
        assertEquals(Set.of(), reached);
    }
}
