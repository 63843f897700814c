// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.SasaeUi;

/** Opens a case file in its editor. */
public final class CaseOpener {

    private CaseOpener() {
    }

    /**
     * Opens a file, or shows its editor where it is open already.
     *
     * @param page the page to open in, not null
     * @param file a case file, not null
     * @return the editor, null where it could not be made
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) {
        try {
            IEditorPart editor = page.openEditor(new CaseEditorInput(file), SasaeUi.CASE_EDITOR_ID);
            RecentCases.remember(file.toAbsolutePath().normalize());
            return editor;
        } catch (PartInitException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), UiMessages.OpenTitle, null, e.getStatus());
            return null;
        }
    }
}
