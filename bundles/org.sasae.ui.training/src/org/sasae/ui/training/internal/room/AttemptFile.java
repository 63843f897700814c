// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.OpenedCase;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.TaskState;

/**
 * An attempt that lies in a folder.
 *
 * @param file     the case file
 * @param packId   the id of its pack
 * @param learner  name or pseudonym, empty where none was given
 * @param started  when it was begun, may be null in a file of another origin
 * @param done     how many tasks are done
 * @param finished whether the learner has ended it
 */
public record AttemptFile(Path file, String packId, String learner, Instant started, int done, boolean finished) {

    private static final String EXTENSION = ".sasae";

    /**
     * Finds the attempts in a folder. Files that are no attempts, or cannot be read, are passed over.
     *
     * @param folder the folder, which need not exist
     * @return the attempts, the latest first
     */
    public static List<AttemptFile> in(Path folder) {
        List<AttemptFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)
                        && !file.getFileName().toString().startsWith(".")).forEach(file -> read(file).ifPresent(found::add));
            } catch (IOException e) {
                ILog.get().warn("The folder of the attempts could not be read", e);
            }
        }
        found.sort(Comparator.comparing(AttemptFile::started, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
        return found;
    }

    private static Optional<AttemptFile> read(Path file) {
        try {
            OpenedCase opened = new CaseFiles().open(file);
            return opened.careCase().flatMap(Attempts::of).map(attempt -> of(file, attempt));
        } catch (CaseFileException e) {
            return Optional.empty();
        }
    }

    private static AttemptFile of(Path file, Attempt attempt) {
        int done = (int) attempt.getTasks().stream().filter(task -> task.getState() == TaskState.DONE).count();
        return new AttemptFile(file, attempt.getPackId(), attempt.getLearner() == null ? "" : attempt.getLearner(),
                attempt.getStartedAt(), done, Attempts.isFinished(attempt));
    }

    /**
     * Chooses a file for a new attempt; an existing file is never chosen.
     *
     * @param folder  where attempts lie, not null
     * @param slug    the short name of the pack, not null
     * @param learner name or pseudonym, may be empty
     * @return a path that does not exist
     */
    public static Path fresh(Path folder, String slug, String learner) {
        String safe = learner.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        String base = safe.isEmpty() ? slug : slug + "-" + safe;
        Path file = folder.resolve(base + EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(base + "-" + number + EXTENSION);
        }
        return file;
    }
}
