// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog for plug-ins, and offers to start again after a change. */
public final class PluginsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        PluginsDialog dialog = new PluginsDialog(shell, new RunningProgram());
        dialog.open();
        if (dialog.hasChanged() && MessageDialog.open(MessageDialog.QUESTION, shell, PluginMessages.RestartTitle,
                PluginMessages.Restart, 0, PluginMessages.RestartNow, PluginMessages.RestartLater) == 0) {
            PlatformUI.getWorkbench().restart();
        }
        return null;
    }
}
