// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;

/** Adds a person without relations: the client where nobody is marked as such yet, else somebody else who matters. */
record PersonTool() implements Tool {

    @Override
    public String id() {
        return "addPerson";
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.FAMILY_MEMBER;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("N");
    }

    @Override
    public boolean applies(ToolRequest request) {
        return true;
    }

    @Override
    public ToolResult make(ToolRequest request) {
        FamilyEdit edit = FamilyEdit.of(request);
        boolean client = edit.index().client().isEmpty();
        FamilyMember person = edit.addPerson(Sex.UNKNOWN, client ? request.texts().message("person.client") : "");
        person.setClient(client);
        person.setLifeStatus(client ? LifeStatus.LIVING : LifeStatus.UNKNOWN);
        return edit.result(person);
    }
}
