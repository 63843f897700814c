// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.List;
import java.util.Locale;

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
        desk().ifPresentOrElse(desk -> column.fill(state(desk), () -> fill(desk)),
                () -> column.fill(List.of(), () -> column.text(TrainingMessages.NoAttempt)));
    }

    private static Object state(Desk desk) {
        List<String> answers = desk.items().stream().map(desk::answer).toList();
        return List.of(desk, desk.isLooking(), desk.items(), answers, desk.waiting());
    }

    private void fill(Desk desk) {
        if (desk.isLooking()) {
            column.text(TrainingMessages.Looking);
            return;
        }
        if (desk.feedback().isEmpty()) {
            column.text(TrainingMessages.NotLooked);
            return;
        }
        column.title(TrainingMessages.bind(TrainingMessages.FeedbackOn,
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
        column.rule();
        column.marked(TrainingIcons.of(item.kind()), TrainingMessages.bind(TrainingMessages.KindAndPlace,
                Labels.of(item.kind(), locale()), item.path(locale())), false);
        column.heading(item.observation(locale()));
        column.text(item.suggestion(locale()));
        column.text(item.detail(locale()));
        column.text(item.reason(locale()));
        if (item.source() != null && !item.source().isBlank()) {
            column.quiet(TrainingMessages.bind(TrainingMessages.Source, item.source()));
        }
        String answer = desk.answer(item);
        if (!answer.isBlank()) {
            column.marked(TrainingIcons.icon("narrative"), TrainingMessages.bind(TrainingMessages.YourAnswer, answer),
                    false);
        }
        Composite row = column.buttons();
        column.button(row, TrainingMessages.GoThere, () -> go(desk, item));
        column.button(row, answer.isBlank() ? TrainingMessages.Answer : TrainingMessages.ChangeAnswer,
                () -> answer(desk, item, answer));
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
