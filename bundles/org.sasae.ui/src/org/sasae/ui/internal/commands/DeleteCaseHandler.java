// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.internal.navigator.CaseDeletion;
import org.sasae.ui.internal.navigator.NavigatorView;

/** Deletes the case that is selected in the list, or else the one that is being edited. */
public final class DeleteCaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page.getActivePart() instanceof NavigatorView view) {
            view.delete();
        } else if (page.getActiveEditor() instanceof CaseEditor editor && editor.openCase() != null) {
            new CaseDeletion(page, editor.openCase().file(), editor.getEditorInput().getName()).askAndDelete();
        }
        return null;
    }
}
