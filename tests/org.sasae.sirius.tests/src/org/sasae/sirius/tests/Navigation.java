// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.tools.internal.editor.MenuHelper;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationCreationDescription;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationNavigationDescription;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.sasae.sirius.services.PlanServices;

/** The tools that lead from one picture to another. */
final class Navigation {

    private Navigation() {
    }

    /** Opens what the tool names from each kind of element that has it; {@return whether there is such an element} */
    static boolean opens(SiriusCase open, DDiagram diagram, RepresentationNavigationDescription tool) {
        String wanted = tool.getRepresentationDescription().getName();
        open.representations(wanted);
        List<DDiagramElement> from = first(diagram,
                each -> each.getMapping().getNavigationDescriptions().contains(tool));
        for (DDiagramElement element : from) {
            MenuManager menu = new MenuManager();
            menu.add(new Separator(MenuHelper.OPEN_REPRESENTATION_GROUP_SEPARATOR));
            Session session = open.representations().session();
            MenuHelper.buildOpenRepresentationActions(menu, session.getInterpreter(), tool, element, session,
                    new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE));
            List<IAction> entries = Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                    .map(each -> ((ActionContributionItem) each).getAction()).toList();
            assertEquals(1, entries.size(), tool.getName() + " from " + element.getName());
            byte[] before = open.bytes();
            Optional<String> step = open.session().undoLabel();
            entries.get(0).run();
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            DialectEditor opened = (DialectEditor) page.getActiveEditor();
            assertIs(wanted, element.getTarget(), opened.getRepresentation());
            Ui.settle();
            page.closeEditor(opened, false);
            Ui.settle();
            assertArrayEquals(before, open.bytes(), tool.getName());
            assertEquals(step, open.session().undoLabel(), tool.getName() + " is no step");
        }
        return !from.isEmpty();
    }

    /** Makes what the tool names from each kind of element that has it; {@return whether there is such an element} */
    static boolean makes(SiriusCase open, DDiagram diagram, RepresentationCreationDescription tool) {
        IDiagramCommandFactory factory = DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(open.representations().session().getTransactionalEditingDomain());
        List<DDiagramElement> from = first(diagram, each -> each.getMapping().getDetailDescriptions().contains(tool));
        for (DDiagramElement element : from) {
            String name = title(open, element, tool);
            byte[] before = open.bytes();
            Command first = factory.buildDoExecuteDetailsOperation(element, tool, name);
            CreateRepresentationCommand made = factory.buildCreateRepresentationFromDescription(tool, element, name);
            open.session().commandStack().execute(first.chain(made));
            DRepresentation created = made.getCreatedRepresentation();
            assertNotNull(created, tool.getName());
            assertEquals(name, created.getName());
            assertIs(tool.getRepresentationDescription().getName(), element.getTarget(), created);
            assertArrayEquals(before, open.bytes(), tool.getName());
            open.session().undo();
            assertArrayEquals(before, open.bytes(), tool.getName() + ": undo");
        }
        return !from.isEmpty();
    }

    private static String title(SiriusCase open, DDiagramElement element, RepresentationCreationDescription tool) {
        try {
            String title = open.representations().session().getInterpreter().evaluateString(element.getTarget(),
                    tool.getTitleExpression());
            assertFalse(title.isBlank(), tool.getName());
            return title;
        } catch (EvaluationException e) {
            throw new AssertionError(tool.getName(), e);
        }
    }

    /** A picture of the case, or the table of the plan that the element belongs to. */
    private static void assertIs(String wanted, EObject from, DRepresentation found) {
        RepresentationDescription description = DialectManager.INSTANCE.getDescription(found);
        assertEquals(wanted, description.getName());
        PlanServices plans = new PlanServices();
        EObject target = ((DSemanticDecorator) found).getTarget();
        assertSame(wanted.equals("PlanTable") ? plans.carePlan(from) : root(from), target, wanted);
    }

    private static EObject root(EObject object) {
        return Stream.iterate(object, each -> each != null, EObject::eContainer).reduce((child, parent) -> parent)
                .orElseThrow();
    }

    /** One element of each mapping: what a tool does depends on that alone. */
    private static List<DDiagramElement> first(DDiagram diagram,
            Predicate<DDiagramElement> condition) {
        return diagram.getDiagramElements().stream().filter(condition)
                .collect(Collectors.toMap(DDiagramElement::getMapping, each -> each,
                        (one, other) -> one, LinkedHashMap::new))
                .values().stream().toList();
    }
}
