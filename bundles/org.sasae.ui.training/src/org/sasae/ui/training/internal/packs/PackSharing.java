// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.training.pack.PackArchive;
import org.sasae.training.pack.PackException;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.SafeOutput;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** Gives a pack to somebody else as one file, and takes one in. */
public final class PackSharing {

    private static final String FILES = "*." + PackArchive.EXTENSION;

    private PackSharing() {
    }

    /** The dots of a button say that something is asked; a title has none. */
    private static String title(String button) {
        return button.replaceFirst("(…|\\.\\.\\.)$", "");
    }

    /** Asks where to, and writes the pack there as it was saved last. */
    static void give(Shell shell, Path pack) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title(PackEditorMessages.Give));
        dialog.setFileName(pack.getFileName() + "." + PackArchive.EXTENSION);
        dialog.setFilterExtensions(new String[] { FILES });
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            give(pack, Path.of(file), problem -> {
                if (shell.isDisposed()) {
                    return;
                }
                if (problem.isEmpty()) {
                    MessageDialog.openInformation(shell, title(PackEditorMessages.Give),
                            PackEditorMessages.bind(PackEditorMessages.Given, file));
                } else {
                    MessageDialog.openError(shell, title(PackEditorMessages.Give), problem);
                }
            });
        }
    }

    /**
     * Writes a pack as one file, in the background.
     *
     * @param pack   the folder of the pack, not null
     * @param file   where to, not null
     * @param result hears in the user interface thread what went wrong, empty for nothing; not null
     */
    public static void give(Path pack, Path file, Consumer<String> result) {
        Display display = Display.getCurrent();
        Job job = Job.create(PackEditorMessages.Give, monitor -> {
            String problem = SafeOutput.write(file, out -> PackArchive.write(pack, out));
            display.asyncExec(() -> result.accept(problem));
        });
        job.setUser(true);
        job.schedule();
    }

    /**
     * Asks for a file with a pack, and puts it among those of this workplace.
     *
     * @param page where the pack is opened, not null
     */
    public static void take(IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title(TrainingMessages.DoorTake));
        dialog.setFilterExtensions(new String[] { FILES });
        String file = dialog.open();
        if (file != null) {
            take(page, Path.of(file), problem -> {
                if (!shell.isDisposed()) {
                    MessageDialog.openError(shell, title(TrainingMessages.DoorTake), problem);
                }
            });
        }
    }

    /**
     * Puts a pack among those of this workplace, in the background, and opens it.
     *
     * @param page    where the pack is opened, not null
     * @param file    a file with a pack, not null
     * @param problem hears, instead, in the user interface thread what went wrong, not null
     */
    public static void take(IWorkbenchPage page, Path file, Consumer<String> problem) {
        Path packs = TrainingRoom.ownPacks(Cases.folder());
        TrainingRoom room = page.getWorkbenchWindow().getService(TrainingRoom.class);
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        Job job = Job.create(TrainingMessages.DoorTake, monitor -> {
            try {
                Path pack = PackArchive.read(file, packs);
                display.asyncExec(() -> {
                    room.reload();
                    PackDoors.open(page, pack);
                });
            } catch (PackException e) {
                display.asyncExec(() -> problem.accept(e.problems().get(0).text(PackEditor.locale())));
            } catch (IOException e) {
                ILog.get().warn("A pack could not be taken in", e);
                display.asyncExec(() -> problem.accept(PackEditorMessages.bind(PackEditorMessages.SaveFailed, packs)));
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
