// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.Cases;

/** The preview that commands work on. */
final class Preview {

    private Preview() {
    }

    static SheetsView show(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            return (SheetsView) page.showView(SheetsView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(SheetMessages.PreviewFailed, e);
        }
    }

    /** Whether there is a case whose sheets can be made. */
    static boolean isPossible() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && Cases.active(window.getActivePage()).isPresent();
    }
}
