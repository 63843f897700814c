// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs what belongs to the thread of the user interface; these tests run beside it, as SWTBot wants. */
final class Ui {

    private Ui() {
    }

    static <T> T get(Callable<T> work) {
        Object[] result = new Object[1];
        Throwable[] thrown = new Throwable[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                result[0] = work.call();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] instanceof AssertionError failed) {
            throw failed;
        }
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    static void run(Work work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Does what the user interface has left for later. For its own thread. */
    static void settle() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            // One more turn.
        }
    }

    /** Something to do that may fail. */
    interface Work {

        void run() throws Exception;
    }
}
