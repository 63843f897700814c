// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.forms.internal.state.FormContext;

/** Opens the wizard for a new plan of the case in front. */
public final class NewPlanHandler extends AbstractHandler {

    private final Supplier<FormContext> context;
    private final ProcessHost host;

    /**
     * Makes the handler of one editor.
     *
     * @param context the case as it is open now, not null
     * @param host    the editor, not null
     */
    public NewPlanHandler(Supplier<FormContext> context, ProcessHost host) {
        this.context = context;
        this.host = host;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (!context.get().isLocked()) {
            new WizardDialog(HandlerUtil.getActiveShell(event), new NewPlanWizard(context.get(), host)).open();
        }
        return null;
    }
}
