// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.InstructorMode;

/** Asks which pack, and opens it in its editor. */
public final class EditPackHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ChoosePackDialog dialog = new ChoosePackDialog(window.getShell(), window.getService(TrainingRoom.class));
        int answer = dialog.open();
        if (answer == Window.CANCEL || dialog.chosen().isEmpty()) {
            return null;
        }
        InstructorMode.set(true);
        if (answer == ChoosePackDialog.COPY) {
            PackDoors.copy(window.getActivePage(), dialog.chosen().get());
        } else {
            PackDoors.open(window.getActivePage(), dialog.chosen().get());
        }
        return null;
    }
}
