// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.ElementProvider;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.provider.CareItemProviderAdapterFactory;

/**
 * The one place where viewpoint tools meet the shared services. The services prepare EMF commands; a tool of a
 * viewpoint already runs inside a change that Sirius records and that stands as one step on the case's command
 * stack. So a prepared command is executed inside that change, never put on the stack once more.
 */
public final class CaseTools {

    private CaseTools() {
    }

    /** {@return the words of the pictures in the language of the running workbench, as of today} */
    public static DiagramTexts texts() {
        return DiagramTexts.of(Locale.getDefault(), LocalDate.now());
    }

    /**
     * Finds the case of an object.
     *
     * @param element the object, not null
     * @return the case, empty for an object that is in none
     */
    public static Optional<CareCase> caseOf(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof CareCase careCase ? Optional.of(careCase)
                : Optional.empty();
    }

    /**
     * Finds what speaks for an object on one of the pictures.
     *
     * @param element the object, not null
     * @return the provider, empty when no picture shows such objects
     */
    public static Optional<ElementProvider<EObject>> provider(EObject element) {
        return Diagrams.all().stream().map(service -> service.provider(element)).flatMap(Optional::stream).findFirst();
    }

    /**
     * Finds a tool.
     *
     * @param kind the picture, not null
     * @param id the id of the tool, not null
     * @return the tool
     * @throws IllegalArgumentException when there is none of that name, which is a mistake in a viewpoint
     */
    public static Tool tool(DiagramKind kind, String id) {
        return Diagrams.of(kind).tools().stream().filter(tool -> tool.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /**
     * Finds the picture that shows an object.
     *
     * @param element the object, not null
     * @return the picture, empty when none shows such objects
     */
    public static Optional<DiagramKind> kindOf(EObject element) {
        return Diagrams.all().stream().filter(service -> service.provider(element).isPresent())
                .map(DiagramService::kind).findFirst();
    }

    /**
     * Makes the request of a tool.
     *
     * @param selection what the tool works on, not empty; the first one tells the case
     * @return the request; the case itself does not count as selected
     * @throws IllegalArgumentException when the objects are in no case
     */
    public static ToolRequest request(Collection<? extends EObject> selection) {
        EObject first = selection.iterator().next();
        CareCase careCase = caseOf(first).orElseThrow(() -> new IllegalArgumentException(first.eClass().getName()));
        List<EObject> selected = selection.stream().filter(each -> each != careCase).map(EObject.class::cast).toList();
        return new ToolRequest(domain(careCase), careCase, selected, texts());
    }

    /**
     * Carries out a change inside the surrounding one.
     *
     * @param result the change, not null
     * @return what the user goes on with, empty when there is nothing special
     */
    public static Optional<EObject> run(ToolResult result) {
        run(result.command());
        return result.toSelect().stream().findFirst();
    }

    /**
     * Carries out a command inside the surrounding change.
     *
     * @param command the command, not null
     * @throws IllegalStateException when it cannot be executed
     */
    public static void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException(command.getLabel());
        }
        command.execute();
    }

    /**
     * Gives the domain whose item providers make the commands. It sees the case alone: what Sirius keeps about its
     * pictures is not part of the case and is left to Sirius when something is deleted.
     */
    private static EditingDomain domain(CareCase careCase) {
        ResourceSet seen = new OneCase(careCase.eResource());
        return new AdapterFactoryEditingDomain(new CareItemProviderAdapterFactory(), new BasicCommandStack(), seen);
    }
}
