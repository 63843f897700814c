// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.DeleteLineTool;
import org.eclipse.sirius.table.metamodel.table.description.LabelEditTool;
import org.eclipse.sirius.table.metamodel.table.description.TableTool;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.PopupMenu;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationCreationDescription;
import org.eclipse.sirius.viewpoint.description.tool.RepresentationNavigationDescription;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.OverallIssue;

/**
 * Uses every tool of a representation on the samples, until it has done what it is there for: changed the case, opened
 * what it names, or refused. After each use undo must give the case back to the byte.
 */
final class ToolRun {

    /** The representations of our own viewpoints. */
    static final List<String> REPRESENTATIONS = List.of("Genogram", "IcfAssessment", "IcfReasoning", "PlanTable");

    /** Tools that are there so that something is not deleted: they refuse everywhere. */
    static final Set<String> GUARDS = Set.of("keepArea", "keepBox", "keepPlan", "deleteArea", "deleteIssue",
            "deleteGoal", "deleteRow", "deleteIssueElsewhere");

    /** Columns whose words come from several places: they are changed in the form, and the table refuses. */
    static final Set<String> FORM_ONLY = Set.of("wishes", "areaIssue", "proposal", "responses");

    private final String representation;
    private final Path folder;
    private final Set<String> done = new TreeSet<>();

    ToolRun(String representation, Path folder) {
        this.representation = representation;
        this.folder = folder;
    }

    /** {@return the tools that did what they are there for, somewhere in the samples} */
    Set<String> done() {
        return done;
    }

    void run() throws Exception {
        for (String sample : SiriusCase.SAMPLES) {
            try (SiriusCase open = SiriusCase.open(sample, folder)) {
                putAnIssueBelowNoArea(open);
                for (DRepresentation made : open.representations(representation)) {
                    for (EObject tool : tools(description(made))) {
                        if (tries(open, made, tool)) {
                            done.add(name(tool));
                        }
                    }
                }
            }
        }
    }

    /** No sample has an overall issue that stands below no area of the plan's table, and its line has a tool too. */
    private static void putAnIssueBelowNoArea(SiriusCase open) {
        OverallIssue issue = open.careCase().getPlans().getLast().getOverallIssues().getLast();
        open.session().execute(SetCommand.create(open.session().editingDomain(), issue,
                CarePackage.Literals.OVERALL_ISSUE__AREAS, SetCommand.UNSET_VALUE));
    }

    private static RepresentationDescription description(DRepresentation made) {
        return made instanceof DTable table ? table.getDescription() : ((DDiagram) made).getDescription();
    }

    /** {@return the tools of a representation, or of more than that; a menu is none, but its entries are} */
    static List<EObject> tools(EObject specification) {
        return specification.eContents().stream().<EObject>mapMulti((each, found) -> {
            if ((each instanceof AbstractToolDescription || each instanceof TableTool) && !(each instanceof PopupMenu)) {
                found.accept(each);
            } else {
                tools(each).forEach(found);
            }
        }).toList();
    }

    /** A tool that types into a cell has no name of its own; it is called after its column. */
    static String name(EObject tool) {
        return ((IdentifiedElement) (tool instanceof IdentifiedElement ? tool : tool.eContainer())).getName();
    }

    private boolean tries(SiriusCase open, DRepresentation made, EObject tool) {
        boolean before = done.contains(name(tool));
        return switch (tool) {
        case LabelEditTool edit -> TableTools.types(open, (DTable) made, edit, !FORM_ONLY.contains(name(tool)));
        case DeleteLineTool delete -> GUARDS.contains(name(tool))
                && TableTools.refuses(open, (DTable) made, delete);
        case RepresentationNavigationDescription navigation ->
                before || Navigation.opens(open, (DDiagram) made, navigation);
        case RepresentationCreationDescription creation ->
                before || Navigation.makes(open, (DDiagram) made, creation);
        case AbstractToolDescription other -> GUARDS.contains(name(tool)) ? refuses(open, (DDiagram) made, other)
                : before || works(open, (DDiagram) made, other);
        default -> throw new AssertionError("nobody knows how to try " + tool);
        };
    }

    private static boolean works(SiriusCase open, DDiagram diagram, AbstractToolDescription tool) {
        for (Attempts.Attempt attempt : Attempts.of(factory(open), diagram, tool)) {
            if (changes(open, attempt.command(), name(tool))) {
                return true;
            }
        }
        return false;
    }

    private static boolean refuses(SiriusCase open, DDiagram diagram, AbstractToolDescription tool) {
        List<Attempts.Attempt> attempts = Attempts.of(factory(open), diagram, tool);
        for (Attempts.Attempt attempt : attempts) {
            Command command = attempt.command();
            assertFalse(command != null && command.canExecute(), name(tool) + " can be used");
            assertFalse(changes(open, command, name(tool)), name(tool) + " changes the case");
        }
        return !attempts.isEmpty();
    }

    private static IDiagramCommandFactory factory(SiriusCase open) {
        return DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(open.representations().session().getTransactionalEditingDomain());
    }

    /** Carries out a command and takes it back: {@return whether it had changed the case} */
    static boolean changes(SiriusCase open, Command command, String what) {
        if (command == null || !command.canExecute()) {
            return false;
        }
        byte[] before = open.bytes();
        Command last = open.session().commandStack().getUndoCommand();
        open.session().commandStack().execute(command);
        boolean changed = !Arrays.equals(before, open.bytes());
        if (open.session().commandStack().getUndoCommand() != last) {
            open.session().undo();
        }
        assertArrayEquals(before, open.bytes(), what + ": undo");
        return changed;
    }
}
