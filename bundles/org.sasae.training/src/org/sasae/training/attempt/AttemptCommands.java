// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.text.CleanText;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.internal.OwnWork;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.AttemptState;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.FeedbackAnswer;
import org.sasae.training.model.Remark;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskRecord;
import org.sasae.training.model.TaskState;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.WorkSpan;
import org.sasae.training.pack.TrainingPack;

/**
 * Makes the commands that change an attempt, each with a label for undo. Making one changes nothing; it is executed on
 * the command stack of the case's session. Belongs to the thread of the session.
 */
public final class AttemptCommands {

    private static final Texts TEXTS = Texts.beside(AttemptCommands.class);

    private final TrainingPack pack;
    private final CareCase work;
    private final Attempt attempt;
    private final Locale locale;
    private final Supplier<Instant> clock;

    /**
     * @param pack   the pack, not null
     * @param work   a case with an attempt at this pack, not null
     * @param locale language of the labels, not null
     * @param clock  tells the time, not null
     * @throws IllegalArgumentException when the case is no attempt
     */
    public AttemptCommands(TrainingPack pack, CareCase work, Locale locale, Supplier<Instant> clock) {
        this.pack = Objects.requireNonNull(pack);
        this.work = Objects.requireNonNull(work);
        this.attempt = Attempts.of(work).orElseThrow(() -> new IllegalArgumentException("the case is no attempt"));
        this.locale = Objects.requireNonNull(locale);
        this.clock = Objects.requireNonNull(clock);
    }

    /** Interrupts the work; the time until {@link #resume()} does not count. */
    public Command pause() {
        return change("pause", attempt, () -> {
            attempt.setState(AttemptState.PAUSED);
            closeSpan(clock.get());
        });
    }

    /** Goes on after a pause, or after the end. */
    public Command resume() {
        return change("resume", attempt, () -> {
            Instant now = clock.get();
            closeSpan(now);
            attempt.setState(AttemptState.RUNNING);
            attempt.setFinishedAt(null);
            attempt.getSpans().add(Attempts.span(now));
        });
    }

    /**
     * Goes on with work that was left without a pause, for example because the program was closed.
     *
     * @param left the last moment that is known of
     * @param back when it was opened again; the time between does not count
     */
    public Command comeBack(Instant left, Instant back) {
        return change("resume", attempt, () -> {
            closeSpan(left);
            attempt.getSpans().add(Attempts.span(back));
        });
    }

    /**
     * Stops the time of work that was handed in while it ran; somebody else looks at it now.
     *
     * @param last when it was worked on last, not null
     */
    public Command rest(Instant last) {
        return change("pause", attempt, () -> {
            if (attempt.getState() == AttemptState.RUNNING) {
                attempt.setState(AttemptState.PAUSED);
            }
            for (WorkSpan span : attempt.getSpans()) {
                if (span.getTo() == null) {
                    span.setTo(span.getFrom() != null && span.getFrom().isAfter(last) ? span.getFrom() : last);
                }
            }
        });
    }

    /** Ends the work; it can be resumed. */
    public Command finish() {
        return change("finish", attempt, () -> {
            Instant now = clock.get();
            attempt.setState(AttemptState.FINISHED);
            attempt.setFinishedAt(now);
            closeSpan(now);
        });
    }

    private void closeSpan(Instant now) {
        for (WorkSpan span : attempt.getSpans()) {
            if (span.getTo() == null) {
                span.setTo(now);
            }
        }
    }

    /** Begins a task. */
    public Command begin(Task task) {
        return change("begin", attempt, () -> record(task).setState(TaskState.IN_PROGRESS));
    }

    /** Shows one more hint, as far as there are any. */
    public Command showHint(Task task) {
        return change("hint", attempt, () -> {
            TaskRecord record = record(task);
            record.setHintsShown(Math.min(task.getHints().size(), record.getHintsShown() + 1));
            start(record);
        });
    }

    /** Records that the work was looked at, with the goals as they are now, so that they can be compared later. */
    public Command looked(Task task) {
        return change("look", attempt, () -> {
            TaskRecord record = record(task);
            Instant now = clock.get();
            record.setLooks(record.getLooks() + 1);
            if (record.getFirstLookAt() == null) {
                record.setFirstLookAt(now);
            }
            start(record);
            attempt.getVersions().addAll(GoalHistory.changed(work, attempt, now));
        });
    }

    /** Marks a task as done for now. */
    public Command done(Task task) {
        return change("done", attempt, () -> {
            TaskRecord record = record(task);
            record.setState(TaskState.DONE);
            record.setDoneAt(clock.get());
        });
    }

    /** Takes a task up again. */
    public Command reopen(Task task) {
        return change("reopen", attempt, () -> {
            TaskRecord record = record(task);
            record.setState(TaskState.IN_PROGRESS);
            record.setDoneAt(null);
        });
    }

    private static void start(TaskRecord record) {
        if (record.getState() == TaskState.NOT_STARTED) {
            record.setState(TaskState.IN_PROGRESS);
        }
    }

    private TaskRecord record(Task task) {
        return Attempts.record(attempt, task.getId()).orElseGet(() -> {
            TaskRecord record = TrainingFactory.eINSTANCE.createTaskRecord();
            record.setTaskId(task.getId());
            attempt.getTasks().add(record);
            return record;
        });
    }

    /**
     * Answers an item of feedback; an earlier answer to it is replaced.
     *
     * @param text the answer; empty takes the earlier one away
     */
    public Command answer(FeedbackItem item, String text) {
        return change("answer", attempt, () -> {
            attempt.getAnswers().removeIf(old -> item.key().equals(old.getItemKey()));
            if (!text.isBlank()) {
                FeedbackAnswer answer = TrainingFactory.eINSTANCE.createFeedbackAnswer();
                answer.setItemKey(item.key());
                answer.setTaskId(item.task().getId());
                answer.setObservation(item.observation(locale));
                answer.setText(CleanText.of(text));
                answer.setAt(clock.get());
                attempt.getAnswers().add(answer);
            }
        });
    }

    /**
     * Writes a remark at an element: a question of the learner, or a comment of the instructor.
     *
     * @param element an element of the case, not null
     * @param feature the field it is about, or null
     * @param role    who writes
     * @param author  name or pseudonym, may be empty
     * @param taskId  the task it belongs to, or null
     * @param text    what to say
     */
    public Command remark(EObject element, EStructuralFeature feature, CommentRole role, String author, String taskId,
            String text) {
        return change("remark", attempt, () -> {
            Remark remark = TrainingFactory.eINSTANCE.createRemark();
            remark.setElement(element);
            remark.setFeature(feature == null ? null : feature.getName());
            remark.setRole(role);
            remark.setAuthor(CleanText.of(author));
            remark.setTaskId(taskId);
            remark.setText(CleanText.of(text));
            remark.setAt(clock.get());
            attempt.getRemarks().add(remark);
        });
    }

    /** Takes a remark away. */
    public Command removeRemark(Remark remark) {
        return change("removeRemark", attempt, () -> attempt.getRemarks().remove(remark));
    }

    /** Records that worked plans were looked at. */
    public Command compared() {
        return change("compare", attempt, () -> {
            if (attempt.getComparedAt() == null) {
                attempt.setComparedAt(clock.get());
            }
        });
    }

    /**
     * Brings the part of the case that a task works on back to the start, and the task to not started; answers and
     * remarks stay.
     *
     * @throws CaseFileException when the case of the pack cannot be read
     */
    public Command reset(Task task) throws CaseFileException {
        return reset(TEXTS.format("command.reset", locale, List.of(Phrases.text(task.getTitle(), locale))), List.of(task));
    }

    /** The same for all tasks. */
    public Command resetAll() throws CaseFileException {
        return reset(TEXTS.get("command.resetAll", locale), pack.tasks());
    }

    private Command reset(String label, List<Task> tasks) throws CaseFileException {
        CareCase start = pack.start().careCase().orElseThrow();
        return command(label, work, () -> {
            for (Task task : tasks) {
                OwnWork.reset(task, start, work);
                TaskRecord record = record(task);
                record.setState(TaskState.NOT_STARTED);
                record.setHintsShown(0);
                record.setDoneAt(null);
            }
        });
    }

    private Command change(String key, EObject root, Runnable change) {
        return command(TEXTS.get("command." + key, locale), root, change);
    }

    private static Command command(String label, EObject root, Runnable change) {
        ChangeCommand command = new ChangeCommand(root) {
            @Override
            protected void doExecute() {
                change.run();
            }
        };
        command.setLabel(label);
        return command;
    }
}
