// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.Labels;

/** What was seen in the work: at most three remarks at first, each with its reason, and room for an answer. */
public final class FeedbackView extends DeskView {

    /** The id of the view. */
    public static final String ID = "org.sasae.ui.training.feedback";

    private Column column;

    @Override
    public void createPartControl(Composite parent) {
        column = new Column(parent);
        follow();
    }

    @Override
    protected void show() {
        desk().ifPresentOrElse(desk -> column.fill(desk.feedback(), state(desk), () -> fill(desk)),
                () -> column.fill(nothing(), () -> column.text(nothing())));
    }

    private static Object state(Desk desk) {
        List<String> answers = desk.items().stream().map(desk::answer).toList();
        return List.of(desk, desk.isLooking(), desk.isReview(), InstructorMode.isOn(), desk.items(), answers,
                desk.waiting());
    }

    private void fill(Desk desk) {
        if (desk.isLooking()) {
            column.text(TrainingMessages.Looking);
            return;
        }
        if (desk.feedback().isEmpty()) {
            column.text(TrainingMessages.NotLooked);
            if (InstructorMode.isOn()) {
                column.button(column.buttons(), TrainingMessages.Review, desk::review);
            }
            return;
        }
        column.title(desk.lookedAt() == null
                ? TrainingMessages.bind(TrainingMessages.ReviewOf, Labels.learner(desk.attempt()))
                : TrainingMessages.bind(TrainingMessages.FeedbackOn,
                        Phrases.text(desk.lookedAt().getTitle(), locale())));
        if (desk.items().isEmpty()) {
            column.text(TrainingMessages.NothingSeen);
        }
        desk.items().forEach(item -> item(desk, item));
        if (desk.waiting() > 0) {
            column.rule();
            column.button(column.buttons(), TrainingMessages.bind(TrainingMessages.More, desk.waiting()),
                    desk::showEverything);
        }
    }

    private void item(Desk desk, FeedbackItem item) {
        column.anchor(item.key());
        String answer = desk.answer(item);
        boolean open = answer.isBlank();
        String kind = Labels.of(item.kind(), locale());
        column.marked(open ? TrainingIcons.of(item.kind()) : TrainingIcons.icon("answered"),
                TrainingMessages.bind(TrainingMessages.KindAndPlace,
                        open ? kind : TrainingMessages.bind(TrainingMessages.Answered, kind), item.path(locale())),
                false);
        if (open) {
            column.heading(item.observation(locale()));
        } else {
            column.quiet(item.observation(locale()));
        }
        Stream.of(item.suggestion(locale()), item.detail(locale()), item.reason(locale()))
                .forEach(open ? column::text : column::quiet);
        if (item.source() != null && !item.source().isBlank()) {
            column.quiet(TrainingMessages.bind(TrainingMessages.Source, item.source()));
        }
        if (!open) {
            column.marked(TrainingIcons.icon("narrative"), TrainingMessages.bind(desk.isReview()
                    ? TrainingMessages.LearnersAnswer : TrainingMessages.YourAnswer, answer), false);
        }
        Composite row = column.buttons();
        column.button(row, TrainingMessages.GoThere, () -> go(desk, item));
        if (desk.isReview()) {
            column.button(row, TrainingMessages.WriteComment, () -> desk.element(item).ifPresent(element ->
                    Commenting.write(desk, element, item.feature().orElse(null), getSite().getShell())));
            return;
        }
        column.button(row, open ? TrainingMessages.Answer : TrainingMessages.ChangeAnswer,
                () -> answer(desk, item, answer));
    }

    /** Goes to an item in the list. */
    static void show(FeedbackItem item) {
        Views.activate(ID).ifPresent(view -> ((FeedbackView) view).column.reveal(item.key()));
    }

    private void go(Desk desk, FeedbackItem item) {
        desk.element(item).ifPresent(element -> {
            getSite().getPage().activate(editor());
            editor().reveal(element, item.feature().orElse(null));
        });
    }

    private void answer(Desk desk, FeedbackItem item, String before) {
        LongTextDialog dialog = new LongTextDialog(getSite().getShell(), TrainingMessages.Answer,
                TrainingMessages.bind(TrainingMessages.AnswerTo, item.observation(locale())), before);
        if (dialog.open() == Window.OK) {
            desk.execute(desk.commands().answer(item, dialog.getValue()));
        }
    }

    private Locale locale() {
        return room().locale();
    }

    @Override
    public void setFocus() {
        column.setFocus();
    }
}
