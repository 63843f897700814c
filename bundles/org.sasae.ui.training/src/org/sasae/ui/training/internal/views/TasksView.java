// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.Phrases;
import org.sasae.training.model.Hint;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskState;
import org.sasae.ui.ControlNames;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.Labels;
import org.sasae.ui.training.internal.room.TaskPlace;

/** The tasks of a pack: what to do now, hint by hint, and what is done. */
public final class TasksView extends DeskView {

    /** The id of the view. */
    public static final String ID = "org.sasae.ui.training.tasks";

    private static final String IN_HAND = "\u25B6 ";

    private Column column;

    @Override
    public void createPartControl(Composite parent) {
        column = new Column(parent);
        follow();
    }

    @Override
    protected void show() {
        desk().ifPresentOrElse(
                desk -> column.fill(desk.task(), List.of(state(desk), desk.attempt().getState()), () -> fill(desk)),
                () -> column.fill(nothing(), () -> column.text(nothing())));
    }

    /** Everything that the view shows. */
    private static Object state(Desk desk) {
        return List.of(desk, desk.isReview(), desk.task(), desk.pack().tasks().stream().map(desk::state).toList(),
                desk.hints(desk.task()).size(), desk.isLooking(), desk.rests(), desk.worked().toMinutes());
    }

    private void fill(Desk desk) {
        column.quiet(desk.pack().title(room().locale()));
        if (desk.isReview()) {
            column.title(Labels.learner(desk.attempt()));
        }
        column.quiet(TrainingMessages.bind(TrainingMessages.Progress, new Object[] { desk.done(),
                desk.pack().tasks().size(), desk.worked().toMinutes() }));
        if (desk.isReview()) {
            review(desk);
            return;
        }
        task(desk, desk.task());
        column.rule();
        column.heading(TrainingMessages.AllTasks);
        list(desk);
        column.rule();
        ending(desk);
    }

    /** What an instructor sees: how far the learner came, without anything that changes the learner's record. */
    private void review(Desk desk) {
        List<Task> tasks = desk.pack().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            String title = TrainingMessages.bind(TrainingMessages.TaskLine, i + 1,
                    Phrases.text(task.getTitle(), room().locale()));
            column.marked(TrainingIcons.of(desk.state(task)), title, true);
            column.quiet(TrainingMessages.bind(TrainingMessages.TaskRecord, new Object[] {
                    Labels.of(desk.state(task), room().locale()), desk.hints(task).size(), desk.looks(task) }));
            ControlNames.give(column.button(column.buttons(), TrainingMessages.GoThere, () -> show(desk, task)),
                    TrainingMessages.bind(TrainingMessages.KindAndPlace, TrainingMessages.GoThere, title));
        }
        column.rule();
        Composite row = column.buttons();
        column.button(row, TrainingMessages.Summary, () -> summary(desk));
        column.button(row, TrainingMessages.EndReview, desk::endReview);
    }

    private void list(Desk desk) {
        List<Task> tasks = desk.pack().tasks();
        Composite list = column.choices();
        IntStream.range(0, tasks.size()).forEach(index -> {
            Task task = tasks.get(index);
            TaskState state = desk.state(task);
            String title = TrainingMessages.bind(TrainingMessages.TaskLine, index + 1,
                    Phrases.text(task.getTitle(), room().locale()));
            boolean inHand = task == desk.task();
            Button button = column.button(list, inHand ? IN_HAND + title : title, () -> desk.choose(task));
            button.setImage(TrainingIcons.of(state));
            String words = inHand ? TrainingMessages.bind(TrainingMessages.InHand, title) : title;
            ControlNames.give(button, words, Labels.of(state, room().locale()));
            button.setToolTipText(TrainingMessages.bind(TrainingMessages.KindAndPlace, Labels.of(state, room().locale()),
                    words));
        });
    }

    /** Whoever is through all tasks is told at once how to go on. */
    private void allDone(Desk desk) {
        if (desk.done() == desk.pack().tasks().size()) {
            column.marked(TrainingIcons.of(TaskState.DONE), TrainingMessages.AllDone, true);
            Composite row = column.buttons();
            column.button(row, TrainingMessages.Compare, () -> lookBack(desk));
            column.button(row, TrainingMessages.Summary, () -> summarise(desk));
        }
    }

    private void summarise(Desk desk) {
        Path attempt = desk.openCase().file();
        String name = attempt.getFileName().toString().replaceAll("\\.[^.]*$", "") + ".pdf";
        Saving.ask(getSite().getShell(), TrainingMessages.Summary, attempt.resolveSibling(name), desk::summarise);
    }

    private void task(Desk desk, Task task) {
        allDone(desk);
        column.title(TrainingMessages.bind(TrainingMessages.TaskLine, desk.pack().tasks().indexOf(task) + 1,
                Phrases.text(task.getTitle(), room().locale())));
        if (!Phrases.isEmpty(task.getNews())) {
            column.marked(TrainingIcons.icon("narrative"), TrainingMessages.News, true);
            Markdown.show(Phrases.text(task.getNews(), room().locale()), column);
        }
        column.text(Phrases.text(task.getQuestion(), room().locale()));
        List<Hint> hints = desk.hints(task);
        for (int i = 0; i < hints.size(); i++) {
            column.marked(TrainingIcons.icon("hint"), TrainingMessages.bind(TrainingMessages.HintNumber, i + 1),
                    true);
            column.text(Phrases.text(hints.get(i).getText(), room().locale()));
        }
        Composite doing = column.buttons();
        column.button(doing, TrainingMessages.GoToPlace, () -> go(desk, task));
        if (desk.hasHint(task)) {
            column.button(doing, hints.isEmpty() ? TrainingMessages.FirstHint : TrainingMessages.NextHint,
                    () -> desk.execute(desk.commands().showHint(task)));
        }
        column.button(doing, desk.isLooking() ? TrainingMessages.Looking : TrainingMessages.Look, () -> look(desk));
        Composite closing = column.buttons();
        if (desk.state(task) == TaskState.DONE) {
            column.button(closing, TrainingMessages.Reopen, () -> desk.execute(desk.commands().reopen(task)));
        } else {
            column.button(closing, TrainingMessages.TaskDone, desk::finishTask);
        }
        column.button(closing, TrainingMessages.ResetTask, () -> reset(() -> desk.commands().reset(task), desk));
    }

    private void ending(Desk desk) {
        Composite row = column.buttons();
        if (desk.rests()) {
            column.button(row, TrainingMessages.Resume, () -> desk.execute(desk.commands().resume()));
        } else {
            column.button(row, TrainingMessages.Pause, () -> desk.execute(desk.commands().pause()));
            column.button(row, TrainingMessages.Finish, () -> desk.execute(desk.commands().finish()));
        }
        column.button(row, TrainingMessages.Compare, () -> lookBack(desk));
        column.button(row, TrainingMessages.Summary, () -> summary(desk));
        column.button(row, TrainingMessages.ResetAll, () -> reset(desk.commands()::resetAll, desk));
    }

    private void summary(Desk desk) {
        Saving.ask(getSite().getShell(), TrainingMessages.Summary, desk.pack().slug() + ".pdf", desk::summarise);
    }

    private void look(Desk desk) {
        // The button is not disabled meanwhile, because a disabled one would give the focus to another.
        if (!desk.isLooking()) {
            desk.look();
        }
        Views.show(getSite().getPage(), FeedbackView.ID);
    }

    private void go(Desk desk, Task task) {
        if (desk.state(task) == TaskState.NOT_STARTED) {
            desk.execute(desk.commands().begin(task));
        }
        show(desk, task);
    }

    private void show(Desk desk, Task task) {
        getSite().getPage().activate(editor());
        TaskPlace.of(task, desk.openCase().careCase()).show(editor());
    }

    private void lookBack(Desk desk) {
        try {
            getSite().getPage().openEditor(new LookBackInput(desk), LookBackPage.ID);
        } catch (PartInitException e) {
            ErrorDialog.openError(getSite().getShell(), getTitle(), null, e.getStatus());
        }
    }

    private void reset(CommandSource source, Desk desk) {
        try {
            desk.reset(source.command());
        } catch (CaseFileException e) {
            MessageDialog.openError(getSite().getShell(), getTitle(), e.message(room().locale()));
        }
    }

    /** A command that needs the case of the pack. */
    @FunctionalInterface
    private interface CommandSource {

        Command command() throws CaseFileException;
    }

    @Override
    public void setFocus() {
        column.setFocus();
    }
}
