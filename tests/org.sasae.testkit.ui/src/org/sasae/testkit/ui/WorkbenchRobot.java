// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.testkit.GuardedDomains;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;

/** Opens, saves and closes cases in the running workbench. */
public final class WorkbenchRobot {

    private final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());

    /** {@return the robot for controls} */
    public Robot robot() {
        return robot;
    }

    /** {@return the page of the workbench window} */
    public IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /**
     * Writes a case to a file and opens it.
     *
     * @param resource the case
     * @param file     the file
     * @return its editor
     */
    public CaseEditor open(CaseResource resource, Path file) throws IOException {
        CaseFiles.save(resource, file);
        return open(file);
    }

    /**
     * Opens a case file. From now on the case can only be changed by commands.
     *
     * @param file the file
     * @return its editor
     */
    public CaseEditor open(Path file) {
        IEditorPart editor = Cases.open(page(), file);
        robot.settle();
        if (!(editor instanceof CaseEditor opened)) {
            throw new AssertionError("No case editor for " + file + ": " + editor);
        }
        if (opened.openCase().session().editingDomain() instanceof GuardedDomains.GuardedDomain domain) {
            domain.guard();
        }
        return opened;
    }

    /** Closes all editors and gives unsaved changes up. */
    public void closeAll() {
        page().closeAllEditors(false);
        robot.settle();
    }

    /**
     * Runs a command as its menu item or shortcut does.
     *
     * @param id the command's id
     */
    public void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError("The command " + id + " cannot be run now", e);
        }
        robot.settle();
    }

    /**
     * Copies one of the sample cases.
     *
     * @param name   file name of the sample
     * @param folder where to
     * @return the copy
     */
    public static Path sample(String name, Path folder) throws IOException {
        Path samples = Path.of(System.getProperty("sasae.samples"));
        return Files.copy(samples.resolve(name), folder.resolve(name));
    }
}
