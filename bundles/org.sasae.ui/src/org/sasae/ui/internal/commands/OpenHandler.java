// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.UiMessages;

/** Asks for case files and opens them. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(UiMessages.OpenTitle);
        dialog.setFilterPath(CaseFolder.path().toString());
        dialog.setFilterExtensions(new String[] { "*.sasae", "*" });
        dialog.setFilterNames(new String[] { UiMessages.OpenFilter, UiMessages.OpenAllFiles });
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                CaseOpener.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
