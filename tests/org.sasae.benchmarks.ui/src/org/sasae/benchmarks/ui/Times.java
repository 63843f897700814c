// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times that were measured for one thing, in milliseconds. */
final class Times {

    private static final double NANOS_PER_MILLI = 1e6;

    private final String name;
    private final List<Double> times = new ArrayList<>();

    Times(String name) {
        this.name = name;
    }

    void measure(Runnable work) {
        long start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    void add(double milliseconds) {
        times.add(milliseconds);
    }

    void print() {
        Collections.sort(times);
        System.out.println(String.format(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %d |", name, quantile(0.5),
                quantile(0.95), times.size()));
    }

    private double quantile(double share) {
        return times.get((int) Math.ceil(times.size() * share) - 1);
    }
}
