// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;

/** Puts what a diagram shows where the built-in picture has it: all of it, or what has just been made. */
final class CaseLayout extends AbstractLayoutEditPartProvider {

    @Override
    public Command layoutEditParts(GraphicalEditPart container, IAdaptable hint) {
        return container instanceof IGraphicalEditPart part ? command(part, Places.of(part.getNotationView().getDiagram()))
                : UnexecutableCommand.INSTANCE;
    }

    @Override
    public Command layoutEditParts(List selected, IAdaptable hint) {
        List<IGraphicalEditPart> parts = ((List<?>) selected).stream().filter(IGraphicalEditPart.class::isInstance)
                .map(IGraphicalEditPart.class::cast).toList();
        if (parts.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Map<Node, Rectangle> places = Places.of(parts.get(0).getNotationView().getDiagram());
        places.keySet().retainAll(parts.stream().map(IGraphicalEditPart::getNotationView).toList());
        return command(parts.get(0), places);
    }

    /** Sirius asks {@link CaseLayoutProvider}. */
    @Override
    public boolean provides(IOperation operation) {
        return false;
    }

    private static Command command(IGraphicalEditPart part, Map<Node, Rectangle> places) {
        return new ICommandProxy(new AbstractTransactionalCommand(part.getEditingDomain(), "", null) {

            @Override
            protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
                places.forEach(CaseLayout::put);
                return CommandResult.newOKCommandResult();
            }
        });
    }

    private static void put(Node node, Rectangle place) {
        if (node.getLayoutConstraint() instanceof Bounds bounds) {
            bounds.setX(place.x);
            bounds.setY(place.y);
            if (place.width > 0) {
                bounds.setWidth(place.width);
                bounds.setHeight(place.height);
            }
        }
    }
}
