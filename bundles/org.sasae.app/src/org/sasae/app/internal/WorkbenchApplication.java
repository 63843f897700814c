// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench window, with the case files named on the command line, and stays until it is closed. */
public final class WorkbenchApplication implements IApplication {

    /** How SWT draws icons of what cannot be done now. Its usual way is brighter than enabled icons on a dark ground. */
    private static final String PALE = "org.eclipse.swt.image.disablement";

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName(ProductNames.NAME);
        if (System.getProperty(PALE) == null) {
            System.setProperty(PALE, "desaturated");
        }
        Display display = PlatformUI.createDisplay();
        try {
            List<Path> files = CommandLine.files(
                    (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS), Path.of(""));
            int code = PlatformUI.createAndRunWorkbench(display, new SasaeWorkbenchAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
