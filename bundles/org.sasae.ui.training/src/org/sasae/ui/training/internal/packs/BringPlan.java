// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.model.WorkedPlan;
import org.sasae.training.pack.PackSession;
import org.sasae.training.pack.WorkedPlanFiles;
import org.sasae.training.pack.WorkedPlanFiles.Brought;
import org.sasae.ui.Cases;

/** Brings a case file into a pack as a worked plan, of which the author then writes who made it and what it is about. */
public final class BringPlan {

    private static final String CASES = "*.sasae";

    private BringPlan() {
    }

    static void begin(PackEditor editor) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.OPEN);
        dialog.setText(PackEditorMessages.BringPlanTitle);
        dialog.setFilterPath(Cases.folder().toString());
        dialog.setFilterExtensions(new String[] { CASES });
        String chosen = dialog.open();
        if (chosen != null) {
            bring(editor, Path.of(chosen));
        }
    }

    /**
     * Copies the file in the background and adds its entry when it is there.
     *
     * @param editor the editor of the pack, not null
     * @param file   the case file, not null
     */
    public static void bring(PackEditor editor, Path file) {
        Shell shell = editor.getSite().getShell();
        PackSession session = editor.session();
        Job job = Job.create(PackEditorMessages.BringPlanTitle, monitor -> {
            try {
                Brought brought = WorkedPlanFiles.bring(file, session.folder());
                shell.getDisplay().asyncExec(() -> add(editor, session, brought, shell));
            } catch (CaseFileException e) {
                shell.getDisplay().asyncExec(() -> sorry(shell, e.message(PackEditor.locale())));
            } catch (IOException e) {
                ILog.get().warn("A worked plan could not be brought into a pack", e);
                shell.getDisplay().asyncExec(() -> sorry(shell,
                        PackEditorMessages.bind(PackEditorMessages.SaveFailed, session.folder())));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void add(PackEditor editor, PackSession session, Brought brought, Shell shell) {
        if (shell.isDisposed() || editor.session() != session) {
            return;
        }
        WorkedPlan plan = TrainingFactory.eINSTANCE.createWorkedPlan();
        plan.setFile(brought.file());
        Command add = AddCommand.create(session.domain(), session.content(), Literals.CASE_PACK__EXAMPLES, plan);
        if (add instanceof AbstractCommand named) {
            named.setLabel(PackEditorMessages.BringPlanTitle);
        }
        session.stack().execute(add);
        editor.reveal(plan, Literals.WORKED_PLAN__TITLE);
        MessageDialog.openInformation(shell, PackEditorMessages.BringPlanTitle,
                brought.comparable() ? PackEditorMessages.Brought : PackEditorMessages.BroughtOther);
    }

    private static void sorry(Shell shell, String sentence) {
        if (!shell.isDisposed()) {
            MessageDialog.openError(shell, PackEditorMessages.BringPlanTitle, sentence);
        }
    }
}
