// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.diagram.genogram.PersonFacts;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Flavour;
import org.sasae.ui.diagram.internal.model.InlineField;

/** What is typed at a person: name, relationship, age. */
final class PersonFields {

    private static final int OLDEST = 130;

    private PersonFields() {
    }

    static List<InlineField> of(FamilyMember person, DiagramControl control) {
        InlineField name = Flavour.text(person, CarePackage.Literals.FAMILY_MEMBER__NAME, control);
        InlineField relationship = Flavour.text(person, CarePackage.Literals.FAMILY_MEMBER__RELATIONSHIP, control);
        PersonFacts facts = PersonFacts.of(person, control.texts().today());
        boolean known = facts.birthDate().isPresent() && !facts.deceased();
        return known || facts.unborn() ? List.of(name, relationship)
                : List.of(name, age(person, facts, control), relationship);
    }

    private static InlineField age(FamilyMember person, PersonFacts facts, DiagramControl control) {
        EAttribute attribute = facts.deceased() ? CarePackage.Literals.FAMILY_MEMBER__DEATH_AGE
                : CarePackage.Literals.FAMILY_MEMBER__STATED_AGE;
        Object old = person.eGet(attribute);
        return new InlineField(control.texts().wording().feature(attribute), old == null ? "" : old.toString(), 5,
                typed -> change(control.session().editingDomain(), person, attribute, (Integer) old, typed));
    }

    /** Reads full-width digits too, and 歳 behind the number; what is no age changes nothing. */
    private static Optional<Command> change(EditingDomain domain, FamilyMember person, EAttribute attribute,
            Integer old, String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 3) {
            return old == null || !typed.isBlank() ? Optional.empty()
                    : Optional.of(SetCommand.create(domain, person, attribute, SetCommand.UNSET_VALUE));
        }
        Integer age = Integer.valueOf(digits);
        return age.equals(old) || age > OLDEST ? Optional.empty()
                : Optional.of(SetCommand.create(domain, person, attribute, age));
    }
}
