// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.Bond;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;

/** How two people feel and act towards each other. */
public final class BondProvider implements ElementProvider<Bond> {

    private final PersonProvider persons = new PersonProvider();

    /**
     * Tells whether a kind of bond goes from one person to the other, so that its line has an arrow.
     *
     * @param kind the kind, not null
     * @return whether the direction matters
     */
    public static boolean directed(BondKind kind) {
        return switch (kind) {
        case CARETAKING, FOCUSED_ON, PHYSICAL_ABUSE, EMOTIONAL_ABUSE, SEXUAL_ABUSE -> true;
        default -> false;
        };
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.BOND;
    }

    @Override
    public ElementForm form() {
        return ElementForm.LINK;
    }

    @Override
    public String symbol(Bond bond) {
        return "bond." + bond.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Bond bond, DiagramTexts texts) {
        return bond.getNote() == null ? "" : bond.getNote().strip();
    }

    @Override
    public String outline(Bond bond, DiagramTexts texts) {
        return texts.message(directed(bond.getKind()) ? "bond.directed" : "bond.mutual", name(bond.getFrom(), texts),
                name(bond.getTo(), texts), texts.join(texts.literal(bond.getKind()), label(bond, texts)));
    }

    @Override
    public List<EObject> ends(Bond bond) {
        return Stream.of(bond.getFrom(), bond.getTo()).filter(Objects::nonNull).map(EObject.class::cast).toList();
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.BOND__NOTE);
    }

    private String name(FamilyMember person, DiagramTexts texts) {
        return person == null ? texts.message("person.unnamed") : persons.label(person, texts);
    }
}
