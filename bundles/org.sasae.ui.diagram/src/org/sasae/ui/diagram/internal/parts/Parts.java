// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of a picture. */
public final class Parts implements EditPartFactory {

    private final PictureView view;

    /**
     * Prepares to make edit parts.
     *
     * @param view what they share, not null
     */
    public Parts(PictureView view) {
        this.view = view;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof EObject element) {
            return new ElementPart(view, element);
        }
        return model instanceof Backdrop backdrop ? new BackdropPart(view, backdrop) : new PicturePart(view);
    }
}
