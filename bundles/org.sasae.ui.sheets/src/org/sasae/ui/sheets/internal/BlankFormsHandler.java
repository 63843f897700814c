// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.ui.Cases;

/** Makes blank forms. */
public final class BlankFormsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String profile = Cases.active(window.getActivePage())
                .map(editor -> WorkspaceProfile.idOf(editor.openCase().careCase())).orElse(null);
        new BlankFormsDialog(window.getShell(), profile).open();
        return null;
    }
}
