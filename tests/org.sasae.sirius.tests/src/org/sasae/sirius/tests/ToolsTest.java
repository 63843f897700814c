// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every tool changes a case somewhere in the samples, and undo gives the case back to the byte. A tool that no place of
 * a sample lets do something is named.
 */
class ToolsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Genogram", "IcfAssessment", "IcfReasoning"})
    void everyToolDoesItsWorkAndUndoTakesItBack(String diagram) {
        TreeSet<String> idle = new TreeSet<>();
        TreeSet<String> done = new TreeSet<>();
        FailedExpressions.clear();
        Ui.run(() -> {
            for (String sample : SiriusCase.SAMPLES) {
                try (SiriusCase open = SiriusCase.open(sample, folder)) {
                    DDiagram made = open.diagram(diagram);
                    for (AbstractToolDescription tool : tools(made.getDescription())) {
                        if (!done.contains(tool.getName()) && works(open, made, tool)) {
                            done.add(tool.getName());
                        } else if (!done.contains(tool.getName())) {
                            idle.add(tool.getName());
                        }
                    }
                }
            }
        });
        idle.removeAll(done);
        assertEquals("[]", idle.toString());
        assertEquals("", FailedExpressions.asText());
    }

    private static List<AbstractToolDescription> tools(DiagramDescription description) {
        List<AbstractToolDescription> tools = new ArrayList<>();
        description.eAllContents().forEachRemaining(each -> {
            if (each instanceof AbstractToolDescription tool && isTried(tool)) {
                tools.add(tool);
            }
        });
        return tools;
    }

    /** Navigation changes nothing, and tools that keep an element from being deleted do nothing by intention. */
    private static boolean isTried(AbstractToolDescription tool) {
        return Stream.of(NodeCreationDescription.class, ContainerCreationDescription.class,
                EdgeCreationDescription.class, DeleteElementDescription.class, DirectEditLabel.class,
                ReconnectEdgeDescription.class, ContainerDropDescription.class, OperationAction.class,
                ToolDescription.class).anyMatch(each -> each.isInstance(tool)) && !tool.getName().startsWith("keep");
    }

    private static boolean works(SiriusCase open, DDiagram diagram, AbstractToolDescription tool) {
        IDiagramCommandFactory factory = DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(open.representations().session().getTransactionalEditingDomain());
        for (Attempt attempt : attempts(factory, diagram, tool)) {
            byte[] before = open.bytes();
            Command command = attempt.command();
            if (command == null || !command.canExecute()) {
                continue;
            }
            open.session().commandStack().execute(command);
            boolean changed = !Arrays.equals(before, open.bytes());
            if (open.session().commandStack().canUndo()) {
                open.session().undo();
            }
            assertArrayEquals(before, open.bytes(), tool.getName() + ": undo");
            if (changed) {
                return true;
            }
        }
        return false;
    }

    /** One way to use a tool; made only when it is tried, since a command may be one of an earlier state. */
    private interface Attempt {

        Command command();
    }

    private static List<Attempt> attempts(IDiagramCommandFactory factory, DDiagram diagram,
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
                source -> each(elements, AbstractDNode.class, target -> attempts.add(() -> factory
                        .buildCreateEdgeCommandFromTool((EdgeTarget) source, (EdgeTarget) target, edge))));
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
                .forEach(it -> attempts.add(() -> factory.buildDirectEditLabelFromTool((DRepresentationElement) it,
                        edit, "書き直し")));
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

    private static Attempt reconnect(IDiagramCommandFactory factory, ReconnectEdgeDescription tool, DEdge edge,
            EdgeTarget before, EdgeTarget after) {
        return () -> before == after ? null
                : factory.buildReconnectEdgeCommandFromTool(tool, edge, before, after);
    }

    private static <T> void each(List<DDiagramElement> elements, Class<T> type, Consumer<T> consumer) {
        elements.stream().filter(type::isInstance).map(type::cast).forEach(consumer);
    }
}
