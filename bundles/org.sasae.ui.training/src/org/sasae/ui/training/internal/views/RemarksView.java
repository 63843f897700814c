// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.Remark;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.Labels;

/** What learner and instructor wrote to each other, each remark at its place in the case. */
public final class RemarksView extends DeskView {

    /** The id of the view. */
    public static final String ID = "org.sasae.ui.training.remarks";

    private Column column;

    @Override
    public void createPartControl(Composite parent) {
        column = new Column(parent);
        follow();
    }

    @Override
    protected void show() {
        desk().ifPresentOrElse(
                desk -> column.fill(List.of(desk, desk.remarks(), InstructorMode.isOn()), () -> fill(desk)),
                () -> column.fill(nothing(), () -> column.text(nothing())));
    }

    private void fill(Desk desk) {
        column.text(InstructorMode.isOn() ? TrainingMessages.RemarksForInstructor : TrainingMessages.RemarksForLearner);
        column.button(column.buttons(), InstructorMode.isOn() ? TrainingMessages.WriteComment
                : TrainingMessages.WriteQuestion, () -> Commenting.write(desk, Commenting.inHand(desk, editor()), null, getSite().getShell()));
        desk.remarks().forEach(remark -> remark(desk, remark));
    }

    private void remark(Desk desk, Remark remark) {
        column.anchor(remark);
        String who = remark.getAuthor() == null || remark.getAuthor().isBlank()
                ? Labels.of(remark.getRole(), room().locale()) : TrainingMessages.bind(TrainingMessages.RoleAndName,
                        Labels.of(remark.getRole(), room().locale()), remark.getAuthor());
        column.marked(TrainingIcons.icon(remark.getRole() == CommentRole.INSTRUCTOR ? "feedback" : "narrative"),
                TrainingMessages.bind(TrainingMessages.KindAndPlace, who, place(desk, remark)), false);
        column.text(Objects.toString(remark.getText(), ""));
        Composite row = column.buttons();
        if (remark.getElement() != null) {
            column.button(row, TrainingMessages.GoThere, () -> go(remark));
        }
        column.button(row, TrainingMessages.RemoveRemark, () -> desk.execute(desk.commands().removeRemark(remark)));
    }

    private static String place(Desk desk, Remark remark) {
        if (remark.getElement() == null) {
            return "";
        }
        return Commenting.place(desk, remark.getElement(), feature(remark));
    }

    /** The field of a remark; null where it is about an element as a whole. */
    static EStructuralFeature feature(Remark remark) {
        return remark.getFeature() == null ? null
                : remark.getElement().eClass().getEStructuralFeature(remark.getFeature());
    }

    private void go(Remark remark) {
        getSite().getPage().activate(editor());
        editor().reveal(remark.getElement(), feature(remark));
    }

    /** Goes to a remark in the list. */
    static void show(Remark remark) {
        Views.activate(ID).ifPresent(view -> ((RemarksView) view).column.reveal(remark));
    }

    @Override
    public void setFocus() {
        column.setFocus();
    }
}
