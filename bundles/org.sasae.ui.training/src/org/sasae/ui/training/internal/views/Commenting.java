// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sasae.model.edit.Wording;
import org.sasae.training.model.CommentRole;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.validation.FindingPath;

/** Asks for a question of the learner, or a comment of the instructor, and puts it at its place in the case. */
public final class Commenting {

    private Commenting() {
    }

    /**
     * Asks, and writes what was answered.
     *
     * @param desk    the attempt, not null
     * @param element what it is about, not null
     * @param feature the field; null for the element as a whole
     * @param shell   parent of the dialog, not null
     */
    public static void write(Desk desk, EObject element, EStructuralFeature feature, Shell shell) {
        boolean instructor = InstructorMode.isOn();
        LongTextDialog dialog = new LongTextDialog(shell,
                instructor ? TrainingMessages.Comment : TrainingMessages.Question,
                TrainingMessages.bind(TrainingMessages.RemarkAt, place(desk, element, feature)), "");
        if (dialog.open() != Window.OK || dialog.getValue().isBlank()) {
            return;
        }
        Command remark = desk.commands().remark(element, feature,
                instructor ? CommentRole.INSTRUCTOR : CommentRole.LEARNER,
                instructor ? "" : desk.attempt().getLearner(), desk.task().getId(), dialog.getValue());
        if (instructor) {
            desk.comment(remark);
        } else {
            desk.execute(remark);
        }
    }

    /**
     * Finds what the person was last at in the editor.
     *
     * @param desk   the attempt, not null
     * @param editor its editor, not null
     * @return an element of the case; the case itself where nothing is selected
     */
    public static EObject inHand(Desk desk, CaseEditor editor) {
        ISelectionProvider provider = editor.getSite().getSelectionProvider();
        return provider != null && provider.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof EObject object ? object : desk.openCase().careCase();
    }

    /** The words for a place in the case. */
    static String place(Desk desk, EObject element, EStructuralFeature feature) {
        String path = FindingPath.readable(element, desk.locale());
        return feature == null ? path : TrainingMessages.bind(TrainingMessages.PlaceAndField, path,
                Wording.of(desk.locale()).feature(feature));
    }
}
