// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** Something that is only looked at. */
public final class BackdropPart extends AbstractGraphicalEditPart {

    private final PictureView view;

    BackdropPart(PictureView view, Backdrop backdrop) {
        this.view = view;
        setModel(backdrop);
    }

    @Override
    protected IFigure createFigure() {
        return new PartFigure(view);
    }

    @Override
    protected void createEditPolicies() {
        // Nothing can be done here.
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected void refreshVisuals() {
        ((PartFigure) getFigure()).show(((PicturePart) getParent()).part(getModel()), null);
    }
}
