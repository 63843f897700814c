// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

/** Arranges the diagrams of our viewpoints as the built-in pictures are arranged. */
public final class CaseLayoutProvider implements LayoutProvider {

    private final AbstractLayoutEditPartProvider layout = new CaseLayout();

    @Override
    public boolean provides(IGraphicalEditPart container) {
        return container instanceof DiagramEditPart diagram && Places.isArranged(diagram.getDiagramView());
    }

    @Override
    public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
        return layout;
    }

    @Override
    public boolean isDiagramLayoutProvider() {
        return true;
    }
}
