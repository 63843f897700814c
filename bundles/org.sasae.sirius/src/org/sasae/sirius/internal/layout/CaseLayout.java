// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.commands.SetBoundsCommand;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.emf.core.util.EObjectAdapter;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNameEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.AbstractLayoutProvider;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Union;

/** Puts the elements of a picture at their places: each within its box, and the words of a person below the symbol. */
final class CaseLayout extends AbstractLayoutProvider {

    /** From the corner of a box to where its content begins; the heading lies over the content. */
    private static final Dimension FRAME = new Dimension(5, 5);

    /** How far above a couple its years stand. */
    private static final int YEARS = 16;

    @Override
    public Command layoutEditParts(List selectedObjects, IAdaptable layoutHint) {
        CompoundCommand command = new CompoundCommand();
        for (Object selected : selectedObjects) {
            if (selected instanceof IGraphicalEditPart part) {
                Arrangement.of(part).ifPresent(arrangement -> place(part, arrangement, command));
            }
        }
        return command;
    }

    private static void place(IGraphicalEditPart part, Arrangement arrangement, CompoundCommand command) {
        if (part.getNotationView() instanceof Node && part.resolveSemanticElement() instanceof DDiagramElement element
                && !(part instanceof IDiagramNameEditPart)) {
            arrangement.place(element).ifPresent(place -> move(part, element, place, arrangement, command));
        }
        for (Object child : part.getChildren()) {
            if (child instanceof IGraphicalEditPart inner) {
                place(inner, arrangement, command);
            }
        }
    }

    private static void move(IGraphicalEditPart part, DDiagramElement element, Rectangle place, Arrangement arrangement,
            CompoundCommand command) {
        if (part.resolveSemanticElement() != (part.getParent() instanceof IGraphicalEditPart parent
                ? parent.resolveSemanticElement() : null)) {
            Point at = place.getLocation();
            around(element).flatMap(arrangement::place)
                    .ifPresent(outer -> at.translate(-outer.x - FRAME.width, -outer.y - FRAME.height));
            if (element instanceof DNode) {
                add(command, part, at);
            } else {
                add(command, part, new Rectangle(at, place.getSize()));
            }
            if (element.getTarget() instanceof FamilyMember) {
                words(part, place.width, place.height + 2, command);
            } else if (element.getTarget() instanceof Union) {
                words(part, place.width, -YEARS, command);
            } else if (element.getTarget() instanceof Household) {
                command.add(new ICommandProxy(new BehindTheRest(part.getEditingDomain(), part.getNotationView())));
            }
        }
    }

    private static Optional<DDiagramElement> around(DDiagramElement element) {
        return element.eContainer() instanceof DDiagramElementContainer container ? Optional.of(container)
                : Optional.empty();
    }

    /** Puts the words beside a symbol in its middle, so high above or below its corner. */
    private static void words(IGraphicalEditPart part, int width, int y, CompoundCommand command) {
        for (Object child : part.getChildren()) {
            if (child instanceof IDiagramNameEditPart && child instanceof IGraphicalEditPart label) {
                Dimension size = label.getFigure().getPreferredSize();
                add(command, label, new Point((width - size.width) / 2, y));
            }
        }
    }

    private static void add(CompoundCommand command, IGraphicalEditPart part, Point at) {
        command.add(new ICommandProxy(new SetBoundsCommand(part.getEditingDomain(), "", new EObjectAdapter(
                part.getNotationView()), at)));
    }

    private static void add(CompoundCommand command, IGraphicalEditPart part, Rectangle bounds) {
        command.add(new ICommandProxy(new SetBoundsCommand(part.getEditingDomain(), "", new EObjectAdapter(
                part.getNotationView()), bounds)));
    }
}
