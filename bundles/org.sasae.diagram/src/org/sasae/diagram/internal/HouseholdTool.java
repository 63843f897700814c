// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.LivingArrangement;

/**
 * Encloses the selected persons as people who live together. Where the client is among them, the others
 * are also marked as living in the same household.
 */
record HouseholdTool() implements Tool {

    @Override
    public String id() {
        return "encloseHousehold";
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.HOUSEHOLD;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("H");
    }

    @Override
    public boolean applies(ToolRequest request) {
        return request.careCase().getFamily() != null && !persons(request).isEmpty();
    }

    @Override
    public ToolResult make(ToolRequest request) {
        List<FamilyMember> persons = persons(request);
        FamilyEdit edit = FamilyEdit.of(request);
        boolean withClient = persons.stream().anyMatch(FamilyMember::isClient);
        Household household = CareFactory.eINSTANCE.createHousehold();
        household.getMembers().addAll(persons);
        household.setClientHousehold(withClient);
        edit.add(CarePackage.Literals.FAMILY__HOUSEHOLDS, household);
        if (withClient) {
            persons.stream().filter(person -> !person.isClient())
                    .forEach(person -> edit.set(person, CarePackage.Literals.FAMILY_MEMBER__LIVING_ARRANGEMENT,
                            LivingArrangement.SAME_HOUSEHOLD));
        }
        return edit.result(household);
    }

    private static List<FamilyMember> persons(ToolRequest request) {
        return request.all(FamilyMember.class).stream()
                .filter(person -> person.eContainer() == request.careCase().getFamily()).toList();
    }
}
