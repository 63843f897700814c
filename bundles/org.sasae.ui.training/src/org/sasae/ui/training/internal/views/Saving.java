// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.ui.training.internal.TrainingMessages;

/** Asks where a file goes, has it written, and opens it. */
public final class Saving {

    private Saving() {
    }

    /**
     * Saves a file.
     *
     * @param shell  parent of the dialogs, not null
     * @param title  what is saved, not null
     * @param name   proposed name with its ending, not null
     * @param writer writes the file and tells what went wrong, empty for nothing, in the user interface thread
     */
    public static void ask(Shell shell, String title, String name, BiConsumer<Path, Consumer<String>> writer) {
        ask(shell, title, Path.of(name), writer);
    }

    /**
     * Saves a file.
     *
     * @param shell  parent of the dialogs, not null
     * @param title  what is saved, not null
     * @param near   proposed file, in a folder that the person knows or only with its name, not null
     * @param writer writes the file and tells what went wrong, empty for nothing, in the user interface thread
     */
    public static void ask(Shell shell, String title, Path near, BiConsumer<Path, Consumer<String>> writer) {
        file(shell, title, near).ifPresent(file -> writer.accept(file, problem -> {
            if (shell.isDisposed()) {
                return;
            }
            if (!problem.isEmpty()) {
                MessageDialog.openError(shell, title, problem);
            } else if (!Program.launch(file.toString())) {
                MessageDialog.openInformation(shell, title, TrainingMessages.bind(TrainingMessages.SavedAs, file));
            }
        }));
    }

    private static Optional<Path> file(Shell shell, String title, Path near) {
        String name = near.getFileName().toString();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        if (near.getParent() != null) {
            dialog.setFilterPath(near.getParent().toString());
        }
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] { "*" + name.substring(name.lastIndexOf('.')) });
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
