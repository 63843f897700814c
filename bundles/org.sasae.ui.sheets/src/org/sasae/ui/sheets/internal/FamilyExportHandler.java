// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.core.files.PrivateFile;
import org.sasae.exchange.gedcom.GedcomExport;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.CareCase;
import org.sasae.ui.Cases;
import org.sasae.ui.OpenCase;

/** Writes the family of the active case for genealogy programs. */
public final class FamilyExportHandler extends AbstractHandler {

    private static final String ENDING = ".ged";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<OpenCase> open = Cases.active(window.getActivePage()).map(editor -> editor.openCase());
        if (open.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), FamilyMessages.Export, FamilyMessages.NoCase);
            return null;
        }
        CareCase careCase = EcoreUtil.copy(open.get().careCase());
        GedcomExport.Written tried = written(careCase, GedcomVersion.V5_5_1);
        if (!tried.hasFile()) {
            MessageDialog.openInformation(window.getShell(), FamilyMessages.Export, sentence(tried.problems().getFirst()));
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(FamilyMessages.Export);
        dialog.setFilterPath(FolderField.last(FolderField.FAMILIES));
        dialog.setFilterExtensions(new String[] { "*" + ENDING, "*" + ENDING });
        dialog.setFilterNames(new String[] { FamilyMessages.Version5, FamilyMessages.Version7 });
        dialog.setFileName(open.get().file().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ENDING);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            FolderField.remember(FolderField.FAMILIES, dialog.getFilterPath());
            Path file = Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
            write(window.getShell(), careCase, file,
                    dialog.getFilterIndex() == 1 ? GedcomVersion.V7 : GedcomVersion.V5_5_1);
        }
        return null;
    }

    private static GedcomExport.Written written(CareCase careCase, GedcomVersion version) {
        return new GedcomExport(Locale.getDefault()).write(careCase, version, LocalDate.now());
    }

    /**
     * Writes a file in another thread and says what it does not hold.
     *
     * @param shell    the window, not null
     * @param careCase a copy of the case, which nobody changes, not null
     * @param file     not null
     * @param version  of the format, not null
     */
    public static void write(Shell shell, CareCase careCase, Path file, GedcomVersion version) {
        GedcomExport.Written[] written = new GedcomExport.Written[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(FamilyMessages.Writing, -1);
                try {
                    written[0] = written(careCase, version);
                    PrivateFile.write(file, written[0].bytes());
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, FamilyMessages.Export,
                    FamilyMessages.bind(FamilyMessages.ExportFailed, file.getFileName()));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        List<String> left = written[0].problems().stream().map(FamilyExportHandler::sentence).toList();
        if (left.isEmpty()) {
            MessageDialog.openInformation(shell, FamilyMessages.Export,
                    FamilyMessages.bind(FamilyMessages.Exported, file.getFileName()));
        } else {
            new ProblemReport(shell, FamilyMessages.Export,
                    FamilyMessages.bind(FamilyMessages.ExportedLess, file.getFileName()), left).open();
        }
    }

    /** A problem as a line of a list. */
    static String sentence(GedcomProblem problem) {
        return problem.line() == 0 ? problem.message()
                : FamilyMessages.bind(FamilyMessages.Line, problem.line(), problem.message());
    }
}
