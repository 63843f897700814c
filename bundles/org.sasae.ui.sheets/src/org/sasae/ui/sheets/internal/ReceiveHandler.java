// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvProblem;

/** Asks for the folder with received files and shows what they say. */
public final class ReceiveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(SheetMessages.ReceiveTitle);
        dialog.setMessage(SheetMessages.ReceiveFolder);
        dialog.setFilterPath(FolderField.last(FolderField.EXCHANGE));
        String folder = dialog.open();
        if (folder != null) {
            FolderField.remember(FolderField.EXCHANGE, folder);
            CsvImport.Read read = read(window.getShell(), Path.of(folder));
            if (read != null && read.people().isEmpty()) {
                List<String> problems = read.problems().stream().map(CsvProblem::message).toList();
                new ProblemReport(window.getShell(), SheetMessages.ReceiveTitle, SheetMessages.ReceiveNobody, problems)
                        .open();
            } else if (read != null) {
                new ReceiveDialog(window.getShell(), window.getActivePage(), read).open();
            }
        }
        return null;
    }

    private static CsvImport.Read read(Shell shell, Path folder) {
        CsvImport.Read[] read = new CsvImport.Read[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(SheetMessages.ReceiveReading, -1);
                try {
                    read[0] = new CsvImport(Locale.getDefault()).read(folder);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, SheetMessages.ReceiveTitle,
                    SheetMessages.bind(SheetMessages.ReceiveFailed, folder));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return read[0];
    }
}
