// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Takes a picture of the workbench once it has come to rest, and closes it: {@code ./sasae --picture FILE}.
 *
 * <p>Does nothing unless the system property {@value #FILE_PROPERTY} names a file.
 */
public final class PictureStartup implements IStartup {

    private static final String FILE_PROPERTY = "sasae.picture";

    @Override
    public void earlyStartup() {
        String file = System.getProperty(FILE_PROPERTY);
        if (file == null) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        // A thread of its own: this method runs in a job, and the picture waits until no job runs.
        Thread.ofPlatform().name("Picture of the workbench").daemon()
                .start(() -> takeAndClose(workbench, Path.of(file)));
    }

    private static void takeAndClose(IWorkbench workbench, Path file) {
        try {
            new WorkbenchPicture(workbench).writeTo(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
