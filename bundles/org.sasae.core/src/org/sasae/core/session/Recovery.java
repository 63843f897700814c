// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.internal.files.SafeFile;

/**
 * Unsaved work that a process left beside a case file when it ended without closing the case.
 *
 * @param file the case file
 * @param path the recovery file
 * @param savedAt when it was written last
 * @param fileIsNewer whether the case file was written after it, so that going back may undo the work of others
 */
public record Recovery(Path file, Path path, Instant savedAt, boolean fileIsNewer) {

    /** The recovery file of a case file. */
    static Path pathFor(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".recovery");
    }

    static Optional<Recovery> find(Path named, CaseFiles files) throws IOException {
        Path file = SafeFile.at(named).target();
        Path path = pathFor(file);
        if (!Files.exists(path) || CaseLock.isHeld(file)) {
            return Optional.empty();
        }
        boolean exists = Files.exists(file);
        if (exists && Files.mismatch(file, path) < 0 || !opens(path, files)) {
            return Optional.empty();
        }
        Instant savedAt = Files.getLastModifiedTime(path).toInstant();
        boolean newer = exists && Files.getLastModifiedTime(file).toInstant().isAfter(savedAt);
        return Optional.of(new Recovery(named, path, savedAt, newer));
    }

    private static boolean opens(Path path, CaseFiles files) {
        try {
            files.open(path);
            return true;
        } catch (CaseFileException e) {
            return false;
        }
    }
}
