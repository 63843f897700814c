// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.FieldPlace;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** Asks for a question or comment about the field, or else the element, at which the person is. */
public final class CommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<CaseEditor> editor = Cases.active(window.getActivePage());
        Optional<Desk> desk = editor.flatMap(each -> window.getService(TrainingRoom.class).desk(each.openCase()));
        if (desk.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), TrainingMessages.Comment, TrainingMessages.NoAttempt);
            return null;
        }
        Optional<FieldPlace> field = FieldPlace.at(Display.getCurrent().getFocusControl());
        Views.show(window.getActivePage(), RemarksView.ID);
        Commenting.write(desk.get(), field.map(FieldPlace::owner)
                .orElseGet(() -> Commenting.inHand(desk.get(), editor.get())), field.map(FieldPlace::feature).orElse(null),
                window.getShell());
        return null;
    }
}
