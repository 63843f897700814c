// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;
import org.sasae.model.care.provider.CareItemProviderAdapterFactory;

/** A case with a command stack, and short words for what tests do with it. */
final class Fixture {

    static final DiagramTexts JAPANESE = DiagramTexts.of(Locale.JAPANESE, LocalDate.of(2026, 4, 1));
    static final DiagramTexts ENGLISH = DiagramTexts.of(Locale.ENGLISH, LocalDate.of(2026, 4, 1));

    final EditingDomain domain = new AdapterFactoryEditingDomain(new CareItemProviderAdapterFactory(),
            new BasicCommandStack());
    final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final DiagramKind kind;

    Fixture(DiagramKind kind) {
        this.kind = kind;
        Resource resource = new ResourceImpl(URI.createURI("memory:/case.sasae"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(careCase);
    }

    FamilyMember client(Sex sex) {
        FamilyMember client = CareFactory.eINSTANCE.createFamilyMember();
        client.setClient(true);
        client.setSex(sex);
        client.setLifeStatus(LifeStatus.LIVING);
        client.setRelationship("本人");
        careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        careCase.getFamily().getMembers().add(client);
        return client;
    }

    ToolRequest request(EObject... selection) {
        return new ToolRequest(domain, careCase, List.of(selection), JAPANESE);
    }

    Tool tool(String id) {
        return Diagrams.of(kind).tools().stream().filter(tool -> tool.id().equals(id)).findFirst().orElseThrow();
    }

    <T extends EObject> T use(String id, Class<T> type, EObject... selection) {
        return type.cast(run(tool(id).prepare(request(selection))).toSelect().get(0));
    }

    ToolResult run(ToolResult result) {
        domain.getCommandStack().execute(result.command());
        return result;
    }

    CareCase copy() {
        return EcoreUtil.copy(careCase);
    }
}
