// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sasae.validation.CheckingThreads;

/** Checks cases in a job once a person pauses, so that typing never waits for the rules. */
final class BesideTyping implements CheckingThreads {

    private static final int PAUSE_MILLISECONDS = 250;

    private final Display display;

    BesideTyping(Display display) {
        this.display = Objects.requireNonNull(display);
    }

    @Override
    public void afterPause(Runnable work) {
        if (!display.isDisposed()) {
            display.timerExec(PAUSE_MILLISECONDS, work);
        }
    }

    @Override
    public void apart(Runnable work) {
        Job.createSystem("rules", (ICoreRunnable) monitor -> work.run()).schedule();
    }

    @Override
    public void back(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
