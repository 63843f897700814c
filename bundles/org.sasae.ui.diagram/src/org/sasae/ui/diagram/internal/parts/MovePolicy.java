// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.Handle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.graphics.Color;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** Shows where a node would lie; {@link MoveTracker} moves it, together with the others that are dragged. */
final class MovePolicy extends NonResizableEditPolicy {

    private final PictureView view;

    MovePolicy(PictureView view) {
        this.view = view;
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        return List.of();
    }

    @Override
    protected void showFocus() {
        // The figure shows by itself what is selected.
    }

    @Override
    protected void hideFocus() {
        // See above.
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        return null;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RectangleFigure ghost = new RectangleFigure();
        ghost.setFill(false);
        ghost.setLineStyle(Graphics.LINE_DASH);
        ghost.setForegroundColor(new Color(ScreenColours.selection(view.palette())));
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
