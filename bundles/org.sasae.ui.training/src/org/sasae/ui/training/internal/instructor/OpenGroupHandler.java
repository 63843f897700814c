// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.InstructorMode;

/** Opens a folder with the attempts of a group. */
public final class OpenGroupHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(TrainingMessages.OpenGroup);
        dialog.setMessage(TrainingMessages.OpenGroupWhich);
        dialog.setFilterPath(before().toString());
        String folder = dialog.open();
        if (folder != null) {
            InstructorMode.set(true);
            InstructorMode.setLastGroup(folder);
            try {
                window.getWorkbench().showPerspective(TrainingPerspective.ID, window);
                window.getActivePage().openEditor(new GroupInput(Path.of(folder)), GroupPage.ID);
            } catch (WorkbenchException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** The folder that was opened last, else that of the attempts of this workplace, else that of the cases. */
    private static Path before() {
        return Stream.of(Path.of(InstructorMode.lastGroup()), TrainingRoom.attempts(Cases.folder()))
                .filter(each -> each.isAbsolute() && Files.isDirectory(each)).findFirst().orElseGet(Cases::folder);
    }
}
