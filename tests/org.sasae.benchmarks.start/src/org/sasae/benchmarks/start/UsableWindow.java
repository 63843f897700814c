// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks.start;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Prints how long after the start of the process the window first had nothing left to do, that is, could answer a key,
 * and ends the program.
 */
public final class UsableWindow implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Listener[] once = new Listener[1];
        once[0] = event -> {
            display.removeListener(SWT.Sleep, once[0]);
            Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println("usable " + Duration.between(start, Instant.now()).toMillis());
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        };
        display.asyncExec(() -> display.addListener(SWT.Sleep, once[0]));
    }
}
