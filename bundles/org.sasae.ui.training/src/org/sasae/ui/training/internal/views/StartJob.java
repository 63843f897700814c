// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.training.internal.TrainingMessages;

/** Makes the file of a new attempt in the background. */
final class StartJob {

    private StartJob() {
    }

    static void begin(TrainingPack pack, Path file, String learner, Shell shell, Locale locale, Runnable then) {
        Job job = Job.create(TrainingMessages.Starting, monitor -> {
            String problem = make(pack, file, learner, locale);
            shell.getDisplay().asyncExec(() -> {
                if (problem == null) {
                    then.run();
                } else if (!shell.isDisposed()) {
                    MessageDialog.openError(shell, TrainingMessages.Starting, problem);
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    /** {@return what went wrong, null for nothing} */
    private static String make(TrainingPack pack, Path file, String learner, Locale locale) {
        try {
            Files.createDirectories(file.getParent());
            Attempts.start(pack, file, learner, Instant.now());
            return null;
        } catch (CaseFileException e) {
            return e.message(locale);
        } catch (IOException e) {
            return TrainingMessages.bind(TrainingMessages.FolderFailed, file.getParent());
        }
    }
}
