// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

/** Arranges the pictures of our viewpoints as the built-in pictures are arranged. */
public final class CaseLayoutProvider implements LayoutProvider {

    @Override
    public boolean provides(IGraphicalEditPart container) {
        return Arrangement.of(container).isPresent();
    }

    @Override
    public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
        return new CaseLayout();
    }

    @Override
    public boolean isDiagramLayoutProvider() {
        return true;
    }
}
