// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Household;

/** People who live under one roof (同居). */
public final class HouseholdProvider implements ElementProvider<Household> {

    private final PersonProvider persons = new PersonProvider();

    @Override
    public EClass type() {
        return CarePackage.Literals.HOUSEHOLD;
    }

    @Override
    public ElementForm form() {
        return ElementForm.ENCLOSURE;
    }

    @Override
    public String symbol(Household household) {
        return household.isClientHousehold() ? "household.client" : "household.other";
    }

    @Override
    public String label(Household household, DiagramTexts texts) {
        return household.getName() == null ? "" : household.getName().strip();
    }

    @Override
    public String outline(Household household, DiagramTexts texts) {
        String name = label(household, texts).isEmpty() ? texts.wording().type(type()) : label(household, texts);
        return texts.message("household.outline", name,
                texts.join(household.getMembers().stream().map(member -> persons.label(member, texts)).toList()));
    }

    @Override
    public List<EObject> ends(Household household) {
        return List.copyOf(household.getMembers());
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.HOUSEHOLD__NAME);
    }
}
