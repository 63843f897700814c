// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.time.Duration;

import org.eclipse.swt.widgets.Display;

/** Keeps unsaved work from time to time, beside the case files and never over them. */
public final class Autosave {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Display display;
    private final OpenCases cases;

    /**
     * Makes the timer.
     *
     * @param display its thread saves, not null
     * @param cases   the cases to keep, not null
     */
    public Autosave(Display display, OpenCases cases) {
        this.display = display;
        this.cases = cases;
    }

    /** Begins; ends with the display. */
    public void begin() {
        display.timerExec((int) PAUSE.toMillis(), () -> {
            if (!display.isDisposed()) {
                cases.autosave();
                begin();
            }
        });
    }
}
