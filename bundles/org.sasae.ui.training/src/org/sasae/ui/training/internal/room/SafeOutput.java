// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.sasae.sheets.SheetException;
import org.sasae.ui.training.internal.TrainingMessages;

/** Writes a file so that it is there complete, or not at all. */
public final class SafeOutput {

    private SafeOutput() {
    }

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream out) throws SheetException, IOException;
    }

    /**
     * Writes the file.
     *
     * @return a sentence about what went wrong, empty for nothing
     */
    public static String write(Path file, Content content) {
        Path part = null;
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), ".sasae-", ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return "";
        } catch (SheetException e) {
            return e.getMessage();
        } catch (IOException e) {
            ILog.get().warn("A file of the training mode could not be written", e);
            return TrainingMessages.bind(TrainingMessages.WriteFailed, file);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            ILog.get().warn("A temporary file stayed behind", e);
        }
    }
}
