// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.training.attempt.AttemptCommands;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.attempt.GoalHistory;
import org.sasae.training.attempt.PlanComparison;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.AttemptState;
import org.sasae.training.model.FeedbackAnswer;
import org.sasae.training.model.Hint;
import org.sasae.training.model.Remark;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskRecord;
import org.sasae.training.model.TaskState;
import org.sasae.training.model.WorkedPlan;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.report.SessionSummary;
import org.sasae.ui.OpenCase;

/**
 * One attempt as somebody works on it: which task is in hand, which hints are shown, and the last feedback. Everything
 * that is kept is changed by commands of the case, so that undo, saving and recovery are those of every case.
 */
public final class Desk {

    private static final Duration BREAK = Duration.ofMinutes(5);

    private final OpenCase openCase;
    private final TrainingPack pack;
    private final TrainingRoom room;
    private final CareCase work;
    private final AttemptCommands commands;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Instant opened;
    /** When running work was left without a pause; null when it was not. */
    private final Instant left;
    private Task chosen;
    private Feedback feedback;
    private Task lookedAt;
    private boolean looking;
    private boolean everything;
    private boolean review;

    Desk(OpenCase openCase, TrainingPack pack, TrainingRoom room) {
        this.openCase = Objects.requireNonNull(openCase);
        this.pack = Objects.requireNonNull(pack);
        this.room = Objects.requireNonNull(room);
        this.work = openCase.careCase();
        this.commands = new AttemptCommands(pack, work, room.locale(), room.clock());
        this.opened = room.clock().get();
        this.left = left(openCase.file(), opened);
        openCase.listen(change -> changed());
    }

    boolean isOf(CareCase careCase) {
        return work == careCase;
    }

    /** {@return whether the case has not been read from disk again since, which makes another desk} */
    public boolean isCurrent() {
        return isOf(openCase.careCase());
    }

    /** {@return the case that is open} */
    public OpenCase openCase() {
        return openCase;
    }

    /** {@return the pack that is worked on} */
    public TrainingPack pack() {
        return pack;
    }

    /** {@return language of the learner} */
    public Locale locale() {
        return room.locale();
    }

    /** {@return the record of the attempt} */
    public Attempt attempt() {
        return Attempts.of(work).orElseThrow();
    }

    /** {@return the commands of the attempt} */
    public AttemptCommands commands() {
        return commands;
    }

    /**
     * Listens for anything that can change what a view shows.
     *
     * @param listener called in the user interface thread, not null
     * @return undoes this call when run
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    // ---- tasks

    /** {@return the task in hand: the one chosen, else the first that is not done, else the last} */
    public Task task() {
        if (chosen == null) {
            chosen = Attempts.next(pack, attempt()).orElseGet(() -> pack.tasks().get(pack.tasks().size() - 1));
        }
        return chosen;
    }

    /**
     * Takes a task in hand.
     *
     * @param task a task of the pack, not null
     */
    public void choose(Task task) {
        if (task != chosen) {
            chosen = task;
            changed();
        }
    }

    /** {@return how far a task is} */
    public TaskState state(Task task) {
        return Attempts.state(attempt(), task.getId());
    }

    /** {@return the hints of a task that were asked for, gentlest first} */
    public List<Hint> hints(Task task) {
        int shown = Attempts.record(attempt(), task.getId()).map(TaskRecord::getHintsShown).orElse(0);
        return task.getHints().subList(0, Math.min(shown, task.getHints().size()));
    }

    /** {@return how often the work on a task was looked at} */
    public int looks(Task task) {
        return Attempts.record(attempt(), task.getId()).map(TaskRecord::getLooks).orElse(0);
    }

    /** {@return whether a task has one more hint} */
    public boolean hasHint(Task task) {
        return hints(task).size() < task.getHints().size();
    }

    /** {@return how many tasks are done} */
    public int done() {
        return Attempts.done(pack, attempt());
    }

    /** The file was written last when somebody was still at work; not saving for a while is no break. */
    private Instant left(Path file, Instant now) {
        if (attempt().getState() != AttemptState.RUNNING) {
            return null;
        }
        try {
            Instant saved = Files.getLastModifiedTime(file).toInstant();
            return saved.plus(BREAK).isBefore(now) ? saved : null;
        } catch (IOException e) {
            // A file that is gone tells nothing; the time goes on.
            return null;
        }
    }

    /** {@return how long somebody worked, without pauses and without the time in which the case was closed} */
    public Duration worked() {
        Instant now = room.clock().get();
        return isBack() ? Attempts.worked(attempt(), left).plus(Duration.between(opened, now))
                : Attempts.worked(attempt(), now);
    }

    /** {@return whether the work is interrupted or ended} */
    public boolean rests() {
        return attempt().getState() != AttemptState.RUNNING;
    }

    /**
     * Executes a command of the attempt.
     *
     * @param command not null
     */
    public void execute(Command command) {
        if (isBack()) {
            CompoundCommand back = new CompoundCommand(command.getLabel());
            back.append(commands.comeBack(left, opened));
            back.append(command);
            openCase.session().execute(back);
        } else {
            openCase.session().execute(command);
        }
    }

    /**
     * Executes a remark of an instructor. The time of the learner does not run on while others look at the work.
     *
     * @param remark not null
     */
    public void comment(Command remark) {
        if (attempt().getSpans().stream().allMatch(span -> span.getTo() != null)) {
            openCase.session().execute(remark);
            return;
        }
        CompoundCommand both = new CompoundCommand(remark.getLabel());
        both.append(commands.rest(Attempts.lastMoment(attempt())));
        both.append(remark);
        openCase.session().execute(both);
    }

    /** Whether the time in which the case was closed is still to be left out. */
    private boolean isBack() {
        return left != null && attempt().getSpans().stream()
                .anyMatch(span -> span.getTo() == null && span.getFrom() != null && span.getFrom().isBefore(left));
    }

    /** Marks the task in hand as done and takes the next one. */
    public void finishTask() {
        execute(commands.done(task()));
        chosen = null;
        changed();
    }

    // ---- feedback

    /** Looks at the work on the task in hand, in the background; listeners hear when there is something to read. */
    public void look() {
        Task task = task();
        execute(commands.looked(task));
        looking = true;
        changed();
        Supplier<CareCase> copy = copy();
        room.later(() -> {
            Feedback seen = room.engine().look(pack, copy.get(), List.of(task));
            room.soon(() -> show(task, seen));
        });
    }

    /** Looks at the work on all tasks for somebody who only reads it: nothing about it is recorded in the attempt. */
    public void review() {
        review = true;
        looking = true;
        changed();
        Supplier<CareCase> copy = copy();
        room.later(() -> {
            Feedback seen = room.engine().look(pack, copy.get());
            room.soon(() -> show(null, seen));
        });
    }

    /** Goes back to the view of the learner. */
    public void endReview() {
        review = false;
        feedback = null;
        changed();
    }

    /** {@return whether an instructor looks at the work as a whole} */
    public boolean isReview() {
        return review;
    }

    /** A copy for the background, because the case may change while it is looked at; read when it is asked for. */
    private Supplier<CareCase> copy() {
        byte[] bytes = openCase.session().resource().toBytes();
        URI uri = openCase.session().resource().getURI();
        return () -> {
            CaseResource copy = new CaseResource(uri);
            try {
                copy.load(new ByteArrayInputStream(bytes), Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return copy.careCase().orElseThrow();
        };
    }

    private void show(Task task, Feedback seen) {
        looking = false;
        everything = review;
        lookedAt = task;
        feedback = seen;
        changed();
    }

    /** {@return whether the work is being looked at now} */
    public boolean isLooking() {
        return looking;
    }

    /** {@return what was said last; empty before the first look} */
    public Optional<Feedback> feedback() {
        return Optional.ofNullable(feedback);
    }

    /** {@return the task that the feedback belongs to; null before the first look and in a review} */
    public Task lookedAt() {
        return lookedAt;
    }

    /** {@return the items to show now, the most important first} */
    public List<FeedbackItem> items() {
        return feedback == null ? List.of() : everything ? feedback.items() : feedback.first();
    }

    /** {@return how many items wait} */
    public int waiting() {
        return feedback == null || everything ? 0 : feedback.more().size();
    }

    /** Shows the items that wait. */
    public void showEverything() {
        everything = true;
        changed();
    }

    /**
     * Finds in the open case what an item is about.
     *
     * @param item an item of the last feedback, not null
     * @return the element; empty when it was deleted since
     */
    public Optional<EObject> element(FeedbackItem item) {
        EObject copy = item.element();
        String fragment = copy.eResource() == null ? null : copy.eResource().getURIFragment(copy);
        return Optional.ofNullable(fragment).map(openCase.session().resource()::getEObject);
    }

    /**
     * Takes work back to the start; what was said about it goes too.
     *
     * @param command a command that resets a task or all, not null
     */
    public void reset(Command command) {
        feedback = null;
        lookedAt = null;
        execute(command);
        changed();
    }

    /** {@return what the learner answered to an item; empty when nothing} */
    public String answer(FeedbackItem item) {
        return attempt().getAnswers().stream().filter(answer -> item.key().equals(answer.getItemKey()))
                .map(FeedbackAnswer::getText).filter(Objects::nonNull).findFirst().orElse("");
    }

    // ---- remarks

    /** {@return the remarks of learner and instructor, in the order of writing} */
    public List<Remark> remarks() {
        return List.copyOf(attempt().getRemarks());
    }

    // ---- looking back

    /** {@return the goals that were reworded, with their earlier wordings} */
    public List<GoalHistory> goals() {
        return GoalHistory.of(work);
    }

    /**
     * Tells whether worked plans may be looked at.
     *
     * @return whether there was an attempt of one's own
     * @throws CaseFileException when the case of the pack cannot be read
     */
    public boolean mayCompare() throws CaseFileException {
        return Attempts.mayCompare(pack, work);
    }

    /**
     * Compares the work with a worked plan, in the background.
     *
     * @param plan    a worked plan of the pack, not null
     * @param result  hears of it in the user interface thread, not null
     * @param problem hears, instead, a sentence about a worked plan that cannot be read, not null
     */
    public void compare(WorkedPlan plan, Consumer<PlanComparison> result, Consumer<String> problem) {
        Supplier<CareCase> copy = copy();
        room.later(() -> {
            try {
                CareCase worked = pack.open(plan.getFile()).careCase().orElseThrow();
                CareCase own = copy.get();
                PlanComparison comparison = PlanComparison.of(own, worked, plan, Attempts.attempted(pack, own),
                        room.locale());
                room.soon(() -> result.accept(comparison));
            } catch (CaseFileException e) {
                room.soon(() -> problem.accept(e.message(room.locale())));
            }
        });
    }

    /**
     * Writes the summary of the session as PDF, in the background.
     *
     * @param file   where to; an existing file is replaced only when the new one is complete
     * @param result hears in the user interface thread what went wrong, empty for nothing; not null
     */
    public void summarise(Path file, Consumer<String> result) {
        if (isBack() && !review) {
            openCase.session().execute(commands.comeBack(left, opened));
        }
        Supplier<CareCase> copy = copy();
        room.later(() -> {
            CareCase read = copy.get();
            Feedback all = room.engine().look(pack, read);
            String problem = SafeOutput.write(file,
                    new SessionSummary(pack, read, all, room.locale(), room.clock().get())::writePdf);
            room.soon(() -> result.accept(problem));
        });
    }
}
