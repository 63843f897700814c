// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Shows something and measures, in milliseconds, when it is painted and when nothing is left to do. */
final class Showing {

    private static final double NANOS_PER_MILLI = 1e6;
    /** The time that the thread of the window works, whatever else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final double paintedProcessor;
    private final double painted;
    private final double allProcessor;
    private final double all;
    private final double longest;

    Showing(Display display, Runnable show) {
        boolean[] paint = new boolean[1];
        Listener listener = event -> paint[0] = true;
        display.addFilter(SWT.Paint, listener);
        long start = System.nanoTime();
        long work = CLOCK.getCurrentThreadCpuTime();
        show.run();
        do {
            display.update();
        } while (!paint[0] && display.readAndDispatch());
        painted = since(start);
        paintedProcessor = (CLOCK.getCurrentThreadCpuTime() - work) / NANOS_PER_MILLI;
        display.removeFilter(SWT.Paint, listener);
        double wait = 0;
        boolean more = true;
        while (more) {
            long step = System.nanoTime();
            display.update();
            more = display.readAndDispatch();
            wait = Math.max(wait, since(step));
        }
        longest = wait;
        all = since(start);
        allProcessor = (CLOCK.getCurrentThreadCpuTime() - work) / NANOS_PER_MILLI;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** {@return until it was painted first} */
    double painted() {
        return painted;
    }

    /** {@return the same, as the work of the window's thread} */
    double paintedProcessor() {
        return paintedProcessor;
    }

    /** {@return until nothing was left to do} */
    double all() {
        return all;
    }

    /** {@return the same, as the work of the window's thread} */
    double allProcessor() {
        return allProcessor;
    }

    /** {@return how long one event took at most, after the first painting} */
    double longest() {
        return longest;
    }
}
