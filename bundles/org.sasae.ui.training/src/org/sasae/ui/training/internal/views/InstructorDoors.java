// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.packs.PackSharing;

/** What an instructor can do, at the top of the catalogue; it also shows that the mode is on. */
final class InstructorDoors {

    private static final String COMMANDS = "org.sasae.ui.training.";

    private InstructorDoors() {
    }

    static void fill(Column column, IWorkbenchPage page) {
        IServiceLocator services = page.getWorkbenchWindow();
        column.marked(TrainingIcons.icon("remark"), TrainingMessages.InstructorOn, true);
        Composite doors = column.choices();
        column.button(doors, TrainingMessages.DoorGroup, () -> run("openGroup", services));
        column.button(doors, TrainingMessages.DoorFromCase, () -> run("newPack", services));
        column.button(doors, TrainingMessages.DoorBlank, () -> run("blankPack", services));
        column.button(doors, TrainingMessages.DoorTake, () -> PackSharing.take(page));
        column.button(doors, TrainingMessages.DoorLeave, () -> run("instructorMode", services));
        column.rule();
    }

    private static void run(String command, IServiceLocator services) {
        try {
            services.getService(IHandlerService.class).executeCommand(COMMANDS + command, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + command + " could not be run", e);
        }
    }
}
