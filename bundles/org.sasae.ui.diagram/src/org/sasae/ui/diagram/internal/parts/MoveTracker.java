// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.sasae.drawing.Point;

/** Moves all dragged nodes in one step. */
final class MoveTracker extends DragEditPartsTracker {

    private final PictureView view;

    MoveTracker(EditPart source, PictureView view) {
        super(source);
        this.view = view;
    }

    @Override
    protected Command getCommand() {
        Dimension by = getDragMoveDelta();
        if (by.width == 0 && by.height == 0) {
            return UnexecutableCommand.INSTANCE;
        }
        Point distance = new Point(by.width / view.zoom(), by.height / view.zoom());
        List<EObject> nodes = ((List<?>) getOperationSet()).stream().filter(ElementPart.class::isInstance)
                .map(each -> ((ElementPart) each).element()).toList();
        return new Forward(() -> view.actions().move(nodes, distance));
    }
}
