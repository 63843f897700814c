// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.wizard;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.core.files.CaseFileException;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.UiMessages;

/** Asks for the first things about a new case, writes its file and opens it. */
public final class NewCaseWizard extends Wizard {

    private final IWorkbenchPage page;
    private final NewCase newCase = new NewCase(CaseFolder.path());

    /**
     * Makes the wizard.
     *
     * @param page the page to open the case in, not null
     */
    public NewCaseWizard(IWorkbenchPage page) {
        this.page = page;
        setWindowTitle(UiMessages.NewTitle);
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(new NewCasePage(newCase));
    }

    @Override
    public boolean performFinish() {
        try {
            CaseOpener.open(page, newCase.create());
            return true;
        } catch (CaseFileException e) {
            MessageDialog.openError(getShell(), UiMessages.NewTitle, e.message(Locale.getDefault()));
        } catch (IOException e) {
            MessageDialog.openError(getShell(), UiMessages.NewTitle,
                    UiMessages.bind(UiMessages.NewFolderFailed, CaseFolder.path()));
        }
        return false;
    }
}
