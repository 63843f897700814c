// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.session.CaseInUseException;
import org.sasae.core.session.CaseSession;
import org.sasae.core.session.DiskState;
import org.sasae.ui.forms.internal.FormMessages;

/** Saves a case from its editor and asks where someone else has changed the file. */
final class CaseSaving {

    private CaseSaving() {
    }

    static void save(CaseFormEditor editor, IProgressMonitor monitor) {
        CaseSession session = editor.openCase().session();
        try {
            session.save();
        } catch (CaseFileException e) {
            if (e.kind() == Kind.CHANGED_ON_DISK) {
                askAboutConflict(editor, monitor);
            } else {
                monitor.setCanceled(true);
                tell(editor, e);
            }
        }
    }

    private static void askAboutConflict(CaseFormEditor editor, IProgressMonitor monitor) {
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell(editor), FormMessages.ConflictTitle,
                FormMessages.ConflictQuestion, SWT.NONE, FormMessages.ConflictOverwrite, FormMessages.ConflictReload,
                FormMessages.ConflictSaveAs, FormMessages.Cancel);
        try {
            switch (answer) {
            case 0 -> editor.openCase().session().saveOverwriting();
            case 1 -> editor.openCase().session().reload();
            case 2 -> saveAs(editor);
            default -> monitor.setCanceled(true);
            }
        } catch (CaseFileException e) {
            monitor.setCanceled(true);
            tell(editor, e);
        }
    }

    /** Reads a file again that someone else changed, after asking; what is unsaved here is never lost unasked. */
    static void lookAtDisk(CaseFormEditor editor) {
        CaseSession session = editor.openCase().session();
        try {
            if (session.checkDisk() != DiskState.CHANGED || !editor.openCase().isNewsOnDisk()) {
                return;
            }
            String question = session.isDirty() ? FormMessages.DiskChangedUnsaved : FormMessages.DiskChanged;
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell(editor), FormMessages.ConflictTitle, question,
                    SWT.NONE, FormMessages.ConflictReload, FormMessages.DiskKeep);
            if (answer == 0) {
                session.reload();
            }
        } catch (CaseFileException e) {
            tell(editor, e);
        }
    }

    static void saveAs(CaseFormEditor editor) {
        FileDialog dialog = new FileDialog(shell(editor), SWT.SAVE);
        Path file = editor.openCase().file();
        dialog.setText(FormMessages.SaveAsTitle);
        dialog.setFilterPath(String.valueOf(file.getParent()));
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterExtensions(new String[] { "*.sasae" });
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(editor, Path.of(chosen.endsWith(".sasae") ? chosen : chosen + ".sasae"));
        }
    }

    private static void saveAs(CaseFormEditor editor, Path file) {
        try {
            editor.openCase().session().saveAs(file);
            editor.fileChanged();
        } catch (CaseInUseException e) {
            MessageDialog.openError(shell(editor), FormMessages.SaveFailedTitle, e.message(Locale.getDefault()));
        } catch (CaseFileException e) {
            tell(editor, e);
        }
    }

    private static void tell(CaseFormEditor editor, CaseFileException e) {
        MessageDialog.openError(shell(editor), FormMessages.SaveFailedTitle, e.message(Locale.getDefault()));
    }

    private static Shell shell(CaseFormEditor editor) {
        return editor.getSite().getShell();
    }
}
