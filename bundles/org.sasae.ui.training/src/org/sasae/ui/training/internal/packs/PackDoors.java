// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackCopies;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.Column;

/** The ways into the editor of packs. */
public final class PackDoors {

    private PackDoors() {
    }

    /**
     * Tells whether a pack belongs to this workplace, so that it can be changed.
     *
     * @param folder the folder of the pack, not null
     * @return false for packs that plug-ins bring along
     */
    public static boolean isOwn(Path folder) {
        return folder.toAbsolutePath().normalize()
                .startsWith(TrainingRoom.ownPacks(Cases.folder()).toAbsolutePath().normalize());
    }

    /**
     * Opens a pack: one's own to change it, any other to look at it.
     *
     * @param page   where, not null
     * @param folder the folder of the pack, not null
     * @return the editor; null when it could not be opened
     */
    public static IEditorPart open(IWorkbenchPage page, Path folder) {
        try {
            return page.openEditor(new PackInput(folder), PackEditor.ID);
        } catch (PartInitException e) {
            ILog.get().error("The editor of packs could not be opened", e);
            return null;
        }
    }

    /**
     * Copies a pack among one's own and opens the copy.
     *
     * @param page   where, not null
     * @param folder the folder of the pack, not null
     */
    public static void copy(IWorkbenchPage page, Path folder) {
        Path own = TrainingRoom.ownPacks(Cases.folder());
        Shell shell = page.getWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        TrainingRoom room = page.getWorkbenchWindow().getService(TrainingRoom.class);
        Job job = Job.create(PackEditorMessages.CopyToEdit, monitor -> {
            try {
                TrainingPack pack = PackLoader.load(folder, folder.toString());
                Path copy = PackCopies.copy(pack, own);
                display.asyncExec(() -> {
                    room.reload();
                    open(page, copy);
                });
            } catch (PackException e) {
                display.asyncExec(() -> sorry(shell, e.problems().get(0).text(PackEditor.locale())));
            } catch (IOException e) {
                ILog.get().warn("A pack could not be copied", e);
                display.asyncExec(() -> sorry(shell, PackEditorMessages.bind(PackEditorMessages.SaveFailed, own)));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /**
     * Adds the buttons of a pack to the catalogue of an instructor.
     *
     * @param pack   the pack, not null
     * @param column the catalogue, not null
     * @param locale language of titles, not null
     * @param page   where the editor opens, not null
     */
    public static void forPack(TrainingPack pack, Column column, Locale locale, IWorkbenchPage page) {
        String title = pack.title(locale);
        Composite buttons = column.buttons();
        if (isOwn(pack.folder())) {
            button(column, buttons, PackEditorMessages.Edit, title, () -> open(page, pack.folder()));
        } else {
            button(column, buttons, PackEditorMessages.Look, title, () -> open(page, pack.folder()));
            button(column, buttons, PackEditorMessages.CopyToEdit, title, () -> copy(page, pack.folder()));
        }
    }

    /**
     * Adds the way on to a pack of one's own that is not in order, or not finished.
     *
     * @param broken the pack, not null
     * @param column the catalogue, not null
     * @param page   where the editor opens, not null
     */
    public static void forBroken(CasePackRegistry.Broken broken, Column column, IWorkbenchPage page) {
        Path folder = TrainingRoom.ownPacks(Cases.folder()).resolve(broken.name());
        if (broken.origin().equals(folder.toString())) {
            button(column, column.buttons(), PackEditorMessages.Edit, broken.name(), () -> open(page, folder));
        }
    }

    private static void button(Column column, Composite buttons, String text, String pack, Runnable action) {
        column.button(buttons, PackEditorMessages.bind(PackEditorMessages.OfPack, text, pack), action).setText(text);
    }

    private static void sorry(Shell shell, String sentence) {
        if (!shell.isDisposed()) {
            MessageDialog.openError(shell, PackEditorMessages.CopyToEdit, sentence);
        }
    }
}
