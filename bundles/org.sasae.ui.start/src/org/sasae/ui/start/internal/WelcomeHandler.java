// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the welcome page, or brings it to the front. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The welcome page cannot be opened", e);
        }
    }

    static void open(IWorkbenchPage page) throws PartInitException {
        page.openEditor(new WelcomeInput(), WelcomePage.ID);
    }
}
