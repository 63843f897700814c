// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Times of one piece of work, in milliseconds.
 *
 * @param p50 half of the runs were at most this long
 * @param p95 95 of 100 runs were at most this long
 */
record Measure(double p50, double p95) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Runs the work until the compiler has seen it often, then measures it. */
    static Measure of(int warmUps, int runs, Callable<?> work) throws Exception {
        return ofTimes(warmUps, runs, () -> {
            long start = System.nanoTime();
            work.call();
            return System.nanoTime() - start;
        });
    }

    /** Runs work that measures itself, and says how many nanoseconds the part of interest took. */
    static Measure ofTimes(int warmUps, int runs, Callable<Long> work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.call();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = work.call() / NANOS_PER_MILLI;
        }
        Arrays.sort(times);
        return new Measure(times[runs / 2], times[(int) Math.ceil(runs * 0.95) - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms", p50, p95);
    }
}
