// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseInUseException;
import org.sasae.core.session.CaseSession;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.internal.RecentCases;
import org.sasae.ui.internal.UiMessages;

/** Deletes a case with all that is kept of it, after saying what goes. */
public final class CaseDeletion {

    private final IWorkbenchPage page;
    private final Path file;
    private final String name;

    /**
     * Prepares the deletion of a case.
     *
     * @param page where it may be open, not null
     * @param file the case file, not null
     * @param name what the person calls the case, not null
     */
    public CaseDeletion(IWorkbenchPage page, Path file, String name) {
        this.page = page;
        this.file = file;
        this.name = name;
    }

    /** Asks, and deletes where the answer is yes. */
    public void askAndDelete() {
        Shell shell = page.getWorkbenchWindow().getShell();
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, UiMessages.DeleteTitle, question(), SWT.NONE,
                UiMessages.Cancel, UiMessages.DeleteYes);
        if (answer != 1) {
            return;
        }
        openEditor().ifPresent(editor -> page.closeEditors(new IEditorReference[] { editor }, false));
        try {
            CaseSession.delete(file);
            RecentCases.forget(file);
        } catch (CaseInUseException e) {
            MessageDialog.openError(shell, UiMessages.DeleteTitle, e.message(Locale.getDefault()));
        } catch (CaseFileException e) {
            MessageDialog.openError(shell, UiMessages.DeleteTitle, e.message(Locale.getDefault()));
        }
    }

    private String question() {
        StringBuilder text = new StringBuilder(
                UiMessages.bind(UiMessages.DeleteQuestion, name, file.getFileName()));
        if (copies() > 0) {
            text.append("\n\n").append(UiMessages.bind(UiMessages.DeleteCopies, copies()));
        }
        if (openEditor().filter(IEditorReference::isDirty).isPresent()) {
            text.append("\n\n").append(UiMessages.DeleteUnsaved);
        }
        return text.append("\n\n").append(UiMessages.DeleteFinal).toString();
    }

    private int copies() {
        try {
            return new CaseFiles().lastGoodCopies(file).size();
        } catch (CaseFileException e) {
            // What cannot be counted is not named; deleting will say what is wrong.
            return 0;
        }
    }

    private Optional<IEditorReference> openEditor() {
        IEditorReference[] found = page.findEditors(new CaseEditorInput(file), SasaeUi.CASE_EDITOR_ID,
                IWorkbenchPage.MATCH_INPUT);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }
}
