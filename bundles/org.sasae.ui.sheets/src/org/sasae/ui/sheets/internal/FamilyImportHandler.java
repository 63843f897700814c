// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.exchange.gedcom.FamilyMerge;
import org.sasae.exchange.gedcom.GedcomImport;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.ui.Cases;
import org.sasae.ui.OpenCase;

/** Asks for a file of a genealogy program and shows what it would bring into the active case. */
public final class FamilyImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<OpenCase> open = Cases.active(window.getActivePage()).map(editor -> editor.openCase());
        if (open.isEmpty() || open.get().session().isReadOnly()) {
            MessageDialog.openInformation(window.getShell(), FamilyMessages.Import,
                    open.isEmpty() ? FamilyMessages.NoCase : FamilyMessages.ReadOnly);
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(FamilyMessages.Import);
        dialog.setFilterPath(FolderField.last(FolderField.FAMILIES));
        dialog.setFilterExtensions(new String[] { "*.ged;*.GED", "*" });
        dialog.setFilterNames(new String[] { FamilyMessages.Files, FamilyMessages.AllFiles });
        String chosen = dialog.open();
        if (chosen != null) {
            FolderField.remember(FolderField.FAMILIES, dialog.getFilterPath());
            show(window.getShell(), open.get(), Path.of(chosen));
        }
        return null;
    }

    /**
     * Reads a file in another thread and shows what it holds, or says in one sentence why it holds no family.
     *
     * @param shell the window, not null
     * @param open  the case, not null
     * @param file  not null
     */
    public static void show(Shell shell, OpenCase open, Path file) {
        LocalDate day = FamilyMerge.dayOfAges(open.careCase(), LocalDate.now());
        GedcomImport.Read[] read = new GedcomImport.Read[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(FamilyMessages.Reading, -1);
                try {
                    read[0] = new GedcomImport(Locale.getDefault()).read(file, day);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            refuse(shell, file, "");
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (read[0].family().isEmpty()) {
            refuse(shell, file, read[0].problems().stream()
                    .filter(problem -> problem.severity() == GedcomProblem.Severity.ERROR).findFirst()
                    .map(GedcomProblem::message).orElse(""));
            return;
        }
        FamilyMerge merge = new FamilyMerge(read[0].family().get(), open.careCase(), day, Locale.getDefault());
        new FamilyImportDialog(shell, open, merge, read[0].problems()).open();
    }

    private static void refuse(Shell shell, Path file, String why) {
        MessageDialog.openError(shell, FamilyMessages.Import,
                (FamilyMessages.bind(FamilyMessages.Unreadable, file.getFileName()) + "\n" + why).strip());
    }
}
