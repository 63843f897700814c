// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.attempt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.text.CleanText;
import org.sasae.model.care.CareCase;
import org.sasae.training.internal.OwnWork;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.AttemptState;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskRecord;
import org.sasae.training.model.TaskState;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.WorkSpan;
import org.sasae.training.pack.TrainingPack;

/**
 * Attempts: case files in which somebody works on a pack. The record of the attempt lies in the case itself, so that an
 * attempt is one file, and undo, saving and recovery are those of every case. Without state.
 */
public final class Attempts {

    private Attempts() {
    }

    /**
     * Makes the file of a new attempt from the starting case of a pack.
     *
     * @param pack    the pack, not null
     * @param file    where to; an existing file is not replaced but kept as last good copy
     * @param learner name or pseudonym, may be empty
     * @param now     the moment of the start
     * @return the case as it was saved
     * @throws CaseFileException when the case of the pack cannot be read or the file cannot be written
     */
    public static CaseResource start(TrainingPack pack, Path file, String learner, Instant now)
            throws CaseFileException {
        CaseResource resource = pack.start();
        resource.setURI(URI.createFileURI(file.toAbsolutePath().toString()));
        CareCase work = resource.careCase().orElseThrow();
        Attempt attempt = TrainingFactory.eINSTANCE.createAttempt();
        attempt.setPackId(pack.id());
        attempt.setPackSlug(pack.slug());
        attempt.setPackVersion(pack.content().getVersion());
        attempt.setRubricVersion(pack.content().getRubric().getVersion());
        attempt.setLearner(CleanText.of(learner));
        attempt.setStartedAt(now);
        attempt.getSpans().add(span(now));
        for (Task task : pack.tasks()) {
            TaskRecord record = TrainingFactory.eINSTANCE.createTaskRecord();
            record.setTaskId(task.getId());
            attempt.getTasks().add(record);
        }
        work.getExtensions().add(attempt);
        CaseFiles.save(resource, file);
        return resource;
    }

    static WorkSpan span(Instant from) {
        WorkSpan span = TrainingFactory.eINSTANCE.createWorkSpan();
        span.setFrom(from);
        return span;
    }

    /** The record of the attempt in a case; empty for a case that is none. */
    public static Optional<Attempt> of(CareCase work) {
        return work.getExtensions().stream().filter(Attempt.class::isInstance).map(Attempt.class::cast).findFirst();
    }

    /** The record of a task in an attempt. */
    public static Optional<TaskRecord> record(Attempt attempt, String taskId) {
        return attempt.getTasks().stream().filter(task -> taskId.equals(task.getTaskId())).findFirst();
    }

    /** How far a task is; a task that a newer version of the pack added has not been started. */
    public static TaskState state(Attempt attempt, String taskId) {
        return record(attempt, taskId).map(TaskRecord::getState).orElse(TaskState.NOT_STARTED);
    }

    /** How many tasks of the pack are done. */
    public static int done(TrainingPack pack, Attempt attempt) {
        return (int) pack.tasks().stream().filter(task -> state(attempt, task.getId()) == TaskState.DONE).count();
    }

    /** The first task that is not done; empty when all are. */
    public static Optional<Task> next(TrainingPack pack, Attempt attempt) {
        return pack.tasks().stream().filter(task -> state(attempt, task.getId()) != TaskState.DONE).findFirst();
    }

    /** How long somebody worked, without the pauses; a span that is open lasts until now. */
    public static Duration worked(Attempt attempt, Instant now) {
        Duration sum = Duration.ZERO;
        for (WorkSpan span : attempt.getSpans()) {
            Instant to = span.getTo() == null ? now : span.getTo();
            if (span.getFrom() != null && to.isAfter(span.getFrom())) {
                sum = sum.plus(Duration.between(span.getFrom(), to));
            }
        }
        return sum;
    }

    /**
     * The last moment that the record knows of. An attempt that was handed in while it ran did not go on since.
     *
     * @param attempt not null
     * @return the moment; the epoch where no moment is known
     */
    public static Instant lastMoment(Attempt attempt) {
        return Stream.concat(attempt.getTasks().stream().flatMap(task -> Stream.of(task.getFirstLookAt(),
                task.getDoneAt())), attempt.getVersions().stream().map(version -> version.getAt()))
                .filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(attempt.getStartedAt() == null ? Instant.EPOCH : attempt.getStartedAt());
    }

    /**
     * Whether the learner may look at worked plans: after an attempt of their own at any task.
     *
     * @throws CaseFileException when the case of the pack cannot be read
     */
    public static boolean mayCompare(TrainingPack pack, CareCase work) throws CaseFileException {
        return !attempted(pack, work).isEmpty();
    }

    /**
     * The tasks that the learner has attempted: those that have been looked at or are done and whose part of the case is
     * no longer as it was at the start, or that were answered by writing remarks.
     *
     * @throws CaseFileException when the case of the pack cannot be read
     */
    public static List<Task> attempted(TrainingPack pack, CareCase work) throws CaseFileException {
        Optional<Attempt> attempt = of(work);
        List<Task> tried = attempt.isEmpty() ? List.of()
                : pack.tasks().stream().filter(task -> isTried(attempt.get(), task)).toList();
        if (tried.isEmpty()) {
            return tried;
        }
        CareCase start = pack.start().careCase().orElseThrow();
        boolean remarked = !attempt.get().getRemarks().isEmpty();
        return tried.stream().filter(task -> remarked || OwnWork.differs(task, start, work)).toList();
    }

    private static boolean isTried(Attempt attempt, Task task) {
        return record(attempt, task.getId())
                .filter(record -> record.getState() == TaskState.DONE || record.getLooks() > 0).isPresent();
    }

    /** Whether the attempt was made with other versions of pack or rubric than these. */
    public static boolean isOtherVersion(TrainingPack pack, Attempt attempt) {
        return !pack.content().getVersion().equals(attempt.getPackVersion())
                || !pack.content().getRubric().getVersion().equals(attempt.getRubricVersion());
    }

    /** Whether the learner has ended it. */
    public static boolean isFinished(Attempt attempt) {
        return attempt.getState() == AttemptState.FINISHED;
    }
}
