// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the steps of the first plan beside the work. */
public final class FirstPlanHandler extends AbstractHandler {

    /** The command. */
    static final String COMMAND = "org.sasae.ui.start.firstPlan";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(StepsView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The steps cannot be shown", e);
        }
    }
}
