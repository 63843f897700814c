// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.room.AttemptFile;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.NarrativeView;
import org.sasae.ui.training.internal.views.TasksView;
import org.sasae.ui.training.internal.views.Views;

/** Opens a pack as a learner meets it, in an attempt that lies apart from those of learners. */
final class TryOut {

    private TryOut() {
    }

    static void begin(PackEditor editor) {
        if (editor.isDirty() && (!wantsToSave(editor) || !saved(editor))) {
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        TrainingRoom room = editor.room();
        Path folder = editor.folder();
        Path attempts = TrainingRoom.attempts(Cases.folder()).resolveSibling("tryouts");
        Shell shell = editor.getSite().getShell();
        Job job = Job.create(PackEditorMessages.TryOut, monitor -> {
            Made made = make(folder, attempts);
            shell.getDisplay().asyncExec(() -> show(made, page, room, shell));
        });
        job.setUser(true);
        job.schedule();
    }

    private static boolean wantsToSave(PackEditor editor) {
        return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), PackEditorMessages.TryOut,
                PackEditorMessages.SaveFirst, SWT.NONE, PackEditorMessages.SaveAndTry, PackEditorMessages.Cancel) == 0;
    }

    private static boolean saved(PackEditor editor) {
        editor.getSite().getPage().saveEditor(editor, false);
        return !editor.isDirty();
    }

    /**
     * What came of it.
     *
     * @param file    the attempt, null where there is none
     * @param problem what went wrong, empty for nothing
     */
    private record Made(Path file, String problem) {
    }

    private static Made make(Path folder, Path attempts) {
        try {
            TrainingPack pack = PackLoader.load(folder, folder.toString());
            Files.createDirectories(attempts);
            Path file = AttemptFile.fresh(attempts, pack.slug(), "");
            Attempts.start(pack, file, PackEditorMessages.Tester, Instant.now());
            return new Made(file, "");
        } catch (PackException e) {
            return new Made(null, PackEditorMessages.NotReady + "\n\n" + e.problems().stream().limit(8)
                    .map(problem -> problem.text(PackEditor.locale())).collect(Collectors.joining("\n")));
        } catch (CaseFileException e) {
            return new Made(null, e.message(PackEditor.locale()));
        } catch (IOException e) {
            ILog.get().warn("A pack could not be tried out", e);
            return new Made(null, PackEditorMessages.bind(PackEditorMessages.SaveFailed, attempts));
        }
    }

    private static void show(Made made, IWorkbenchPage page, TrainingRoom room, Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        if (made.file() == null) {
            MessageDialog.openWarning(shell, PackEditorMessages.TryOut, made.problem());
            return;
        }
        // The room may still hold the pack as it was before it was saved.
        Runnable[] stop = new Runnable[1];
        stop[0] = room.listen(() -> {
            stop[0].run();
            open(made.file(), page);
        });
        room.reload();
    }

    private static void open(Path file, IWorkbenchPage page) {
        try {
            PlatformUI.getWorkbench().showPerspective(TrainingPerspective.ID, page.getWorkbenchWindow());
        } catch (WorkbenchException e) {
            ILog.get().error("The training perspective could not be shown", e);
        }
        Cases.open(page, file);
        Views.show(page, NarrativeView.ID);
        Views.show(page, TasksView.ID);
    }
}
