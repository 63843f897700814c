// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.util.Objects;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;

/** Runs work in the user interface thread once a person pauses, so that typing never waits for it. */
final class Soon implements Executor {

    private static final int PAUSE_MILLISECONDS = 250;

    private final Display display;

    Soon(Display display) {
        this.display = Objects.requireNonNull(display);
    }

    @Override
    public void execute(Runnable work) {
        if (!display.isDisposed()) {
            display.timerExec(PAUSE_MILLISECONDS, work);
        }
    }
}
