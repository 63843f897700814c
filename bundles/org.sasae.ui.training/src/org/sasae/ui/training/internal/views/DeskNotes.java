// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Remark;
import org.sasae.ui.MarginNote;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.Labels;

/**
 * Shows what was seen in the work, and what learner and instructor wrote, in the margin of the case editor, where it
 * belongs. What is not in the list is not in the margin either.
 */
public final class DeskNotes {

    private final Desk desk;
    private List<Object> shown = List.of();

    private DeskNotes(Desk desk) {
        this.desk = desk;
    }

    /**
     * Keeps the margin up to date as long as the desk lives.
     *
     * @param desk an attempt that is open, not null
     */
    public static void follow(Desk desk) {
        DeskNotes notes = new DeskNotes(desk);
        desk.listen(notes::show);
        notes.show();
    }

    private void show() {
        List<FeedbackItem> items = desk.isCurrent() && !desk.isLooking() ? desk.items() : List.of();
        List<Remark> remarks = desk.isCurrent() ? desk.remarks() : List.of();
        List<Object> now = new ArrayList<>(items);
        items.forEach(item -> now.addAll(List.of(desk.answer(item), desk.element(item))));
        remarks.forEach(remark -> now.addAll(List.of(remark, Objects.toString(remark.getElement()))));
        if (!now.equals(shown)) {
            shown = now;
            desk.openCase().setNotes(this, Stream.concat(items.stream().flatMap(this::note),
                    remarks.stream().filter(remark -> isInCase(remark.getElement())).map(this::note)).toList());
        }
    }

    /** An element that is gone has no margin. */
    private Stream<MarginNote> note(FeedbackItem item) {
        boolean answered = !desk.answer(item).isBlank();
        String kind = Labels.of(item.kind(), desk.locale());
        return desk.element(item).stream().map(element -> new MarginNote(element, item.feature().orElse(null),
                answered ? TrainingMessages.bind(TrainingMessages.Answered, kind) : kind,
                item.observation(desk.locale()), answered ? TrainingIcons.place("answered") : TrainingIcons.place(item.kind()),
                () -> FeedbackView.show(item)));
    }

    private MarginNote note(Remark remark) {
        URL icon = TrainingIcons.place("remark");
        return new MarginNote(remark.getElement(), RemarksView.feature(remark),
                Labels.of(remark.getRole(), desk.locale()), Objects.toString(remark.getText(), ""), icon,
                () -> RemarksView.show(remark));
    }

    private boolean isInCase(EObject element) {
        return element != null && element.eResource() == desk.openCase().session().resource();
    }
}
