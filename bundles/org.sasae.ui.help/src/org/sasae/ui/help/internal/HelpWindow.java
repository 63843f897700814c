// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The help in a window of its own, for dialogs that leave nothing else to click. */
final class HelpWindow {

    private static final String KEY = "org.sasae.ui.help.window";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 620;

    private HelpWindow() {
    }

    /** Opens the window of a dialog, or finds it where it is open already. */
    static HelpPane of(Shell dialog) {
        if (dialog.getData(KEY) instanceof HelpPane pane && !pane.control().isDisposed()) {
            pane.control().getShell().forceActive();
            return pane;
        }
        Shell shell = new Shell(dialog, SWT.SHELL_TRIM);
        shell.setText(HelpMessages.WindowTitle);
        shell.setLayout(new FillLayout());
        HelpPane pane = new HelpPane(shell, HelpView.library());
        dialog.setData(KEY, pane);
        Rectangle screen = dialog.getMonitor().getClientArea();
        Rectangle beside = dialog.getBounds();
        int left = beside.x + beside.width + WIDTH <= screen.x + screen.width ? beside.x + beside.width
                : Math.max(screen.x, beside.x - WIDTH);
        shell.setBounds(left, Math.max(screen.y, beside.y), WIDTH, Math.min(HEIGHT, screen.height));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.open();
        return pane;
    }
}
