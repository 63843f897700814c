// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.business.internal.metamodel.helper.DiagramElementMappingHelper;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.internal.command.builders.EdgeCreationCommandBuilder;
import org.eclipse.sirius.tools.api.interpreter.InterpreterUtil;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;

/** The ways to use a tool of a diagram: with every element of it, and every pair of elements where it takes two. */
final class Attempts {

    private static final String NEW_WORDS = "書き直し";

    private Attempts() {
    }

    /** One way to use a tool; made only when it is tried, since a command may be one of an earlier state. */
    interface Attempt {

        Command command();
    }

    static List<Attempt> of(IDiagramCommandFactory factory, DDiagram diagram,
            AbstractToolDescription tool) {
        List<DDiagramElement> elements = List.copyOf(diagram.getDiagramElements());
        List<Attempt> attempts = new ArrayList<>();
        switch (tool) {
        case NodeCreationDescription node -> {
            attempts.add(() -> factory.buildCreateNodeCommandFromTool(diagram, node));
            each(elements, DDiagramElementContainer.class,
                    it -> attempts.add(() -> factory.buildCreateNodeCommandFromTool(it, node)));
            each(elements, DNode.class, it -> attempts.add(() -> factory.buildCreateNodeCommandFromTool(it, node)));
        }
        case ContainerCreationDescription container -> {
            attempts.add(() -> factory.buildCreateContainerCommandFromTool(diagram, container));
            each(elements, DDiagramElementContainer.class,
                    it -> attempts.add(() -> factory.buildCreateContainerCommandFromTool(it, container)));
        }
        case EdgeCreationDescription edge -> each(elements, AbstractDNode.class,
                source -> each(elements, AbstractDNode.class, target -> attempts.add(() -> canStart(edge, source)
                        ? factory.buildCreateEdgeCommandFromTool((EdgeTarget) source, (EdgeTarget) target, edge)
                        : null)));
        case ReconnectEdgeDescription reconnect -> diagram.getEdges().stream()
                .filter(edge -> reconnect.getMappings().contains(edge.getActualMapping()))
                .forEach(edge -> each(elements, AbstractDNode.class, end -> {
                    attempts.add(reconnect(factory, reconnect, edge, edge.getSourceNode(), (EdgeTarget) end));
                    attempts.add(reconnect(factory, reconnect, edge, edge.getTargetNode(), (EdgeTarget) end));
                }));
        case DeleteElementDescription delete -> elements.stream()
                .filter(it -> it.getDiagramElementMapping().getDeletionDescription() == delete)
                .forEach(it -> attempts.add(() -> factory.buildDeleteDiagramElement(it)));
        case DirectEditLabel edit -> elements.stream()
                .filter(it -> it.getDiagramElementMapping().getLabelDirectEdit() == edit)
                .forEach(it -> attempts.add(() -> words(it, diagram, edit) == null ? null
                        : factory.buildDirectEditLabelFromTool((DRepresentationElement) it, edit, NEW_WORDS)));
        case ContainerDropDescription drop -> each(elements, DragAndDropTarget.class, target -> {
            for (DDiagramElement dropped : elements) {
                attempts.add(() -> dropped == target || !drop.getMappings().contains(dropped.getDiagramElementMapping())
                        ? null : factory.buildDropInContainerCommandFromTool(target, dropped, drop));
            }
        });
        case OperationAction action -> elements.forEach(one -> {
            attempts.add(() -> factory.buildOperationActionFromTool(action, List.of((DSemanticDecorator) one)));
            elements.stream().filter(other -> other != one).forEach(other -> attempts.add(() -> factory
                    .buildOperationActionFromTool(action, List.of((DSemanticDecorator) one, other))));
        });
        case ToolDescription general -> {
            attempts.add(() -> factory.buildGenericToolCommandFromTool(diagram, general));
            elements.forEach(it -> attempts.add(() -> factory.buildGenericToolCommandFromTool(it, general)));
        }
        default -> throw new AssertionError(new IdentifiedElementQuery(tool).getLabel());
        }
        return attempts;
    }

    /** As the palette asks, before a line can be drawn from there. */
    private static boolean canStart(EdgeCreationDescription tool, AbstractDNode source) {
        return new EdgeCreationCommandBuilder(tool, (EdgeTarget) source, null).checkStartPrecondition();
    }

    /** The words that a person finds in the field, to change them. */
    private static String words(DDiagramElement element, DDiagram diagram, DirectEditLabel tool) {
        return DiagramElementMappingHelper.computeInputLabelOfDirectEditLabel(element, diagram, tool,
                InterpreterUtil.getInterpreter(element.getTarget()));
    }

    private static Attempt reconnect(IDiagramCommandFactory factory, ReconnectEdgeDescription tool, DEdge edge,
            EdgeTarget before, EdgeTarget after) {
        return () -> before == after ? null
                : factory.buildReconnectEdgeCommandFromTool(tool, edge, before, after);
    }

    private static <T> void each(List<DDiagramElement> elements, Class<T> type, Consumer<T> consumer) {
        elements.stream().filter(type::isInstance).map(type::cast).forEach(consumer);
    }
}
