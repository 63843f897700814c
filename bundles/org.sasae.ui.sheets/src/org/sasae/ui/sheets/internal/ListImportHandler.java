// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a workbook and shows what its list would become. */
public final class ListImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(SheetMessages.ListTitle);
        dialog.setFilterPath(FolderField.last(FolderField.LISTS));
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*" });
        dialog.setFilterNames(new String[] { SheetMessages.ListWorkbooks, SheetMessages.ListAllFiles });
        String chosen = dialog.open();
        if (chosen != null) {
            FolderField.remember(FolderField.LISTS, dialog.getFilterPath());
            new ListImportDialog(window.getShell(), window.getActivePage(), Path.of(chosen)).open();
        }
        return null;
    }
}
