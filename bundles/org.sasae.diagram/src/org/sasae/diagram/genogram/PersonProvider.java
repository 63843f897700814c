// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarerRole;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.LivingArrangement;
import org.sasae.model.care.Sex;

/** Persons. */
public final class PersonProvider implements ElementProvider<FamilyMember> {

    @Override
    public EClass type() {
        return CarePackage.Literals.FAMILY_MEMBER;
    }

    @Override
    public ElementForm form() {
        return ElementForm.NODE;
    }

    @Override
    public String symbol(FamilyMember person) {
        PersonFacts facts = PersonFacts.of(person, java.time.LocalDate.EPOCH);
        List<String> parts = new ArrayList<>(List.of("person", lower(facts.sex())));
        if (facts.deceased() || facts.unborn()) {
            parts.add(lower(facts.life()));
        }
        if (person.isClient()) {
            parts.add("client");
        }
        return String.join(".", parts);
    }

    @Override
    public String label(FamilyMember person, DiagramTexts texts) {
        PersonFacts facts = PersonFacts.of(person, texts.today());
        if (!facts.name().isEmpty()) {
            return facts.name();
        }
        return facts.relationship().isEmpty() ? texts.message("person.unnamed") : facts.relationship();
    }

    /**
     * Gives the lines that stand under the symbol: name, relationship, occupation, place and note, each
     * on a line of its own.
     *
     * @param person the person, not null
     * @param texts the language, not null
     * @return the lines, without the empty ones
     */
    public List<String> lines(FamilyMember person, DiagramTexts texts) {
        PersonFacts facts = PersonFacts.of(person, texts.today());
        List<String> lines = new ArrayList<>();
        lines.add(facts.name());
        lines.add(person.isClient() && !facts.name().isEmpty() ? "" : facts.relationship());
        lines.add(value(person.getOccupation()));
        lines.add(place(person, texts));
        lines.add(value(person.getNote()));
        if (facts.deceased()) {
            lines.add(value(person.getCauseOfDeath()));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public String outline(FamilyMember person, DiagramTexts texts) {
        PersonFacts facts = PersonFacts.of(person, texts.today());
        List<String> parts = new ArrayList<>();
        if (person.isClient()) {
            parts.add(texts.message("person.client"));
        }
        if (!facts.relationship().isEmpty() && !facts.name().isEmpty() && !person.isClient()) {
            parts.add(facts.relationship());
        }
        if (facts.sex() != Sex.UNKNOWN) {
            parts.add(texts.literal(facts.sex()));
        } else {
            parts.add(texts.message("person.sexUnknown"));
        }
        parts.add(life(person, facts, texts));
        if (person.isKeyPerson()) {
            parts.add(texts.wording().feature(CarePackage.Literals.FAMILY_MEMBER__KEY_PERSON));
        }
        if (person.getCarerRole() != CarerRole.NONE) {
            parts.add(texts.literal(person.getCarerRole()));
        }
        if (person.getLivingArrangement() != LivingArrangement.UNKNOWN) {
            parts.add(texts.literal(person.getLivingArrangement()));
        }
        parts.add(value(person.getOccupation()));
        parts.add(value(person.getPlace()));
        parts.add(value(person.getNote()));
        return texts.message("person.outline", label(person, texts), texts.join(parts));
    }

    @Override
    public List<EObject> ends(FamilyMember person) {
        return List.of();
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.FAMILY_MEMBER__NAME);
    }

    private static String life(FamilyMember person, PersonFacts facts, DiagramTexts texts) {
        if (facts.deceased()) {
            String died = facts.age().isPresent() ? texts.message("person.diedAged", facts.age().getAsInt())
                    : texts.literal(LifeStatus.DECEASED);
            return texts.join(died, value(person.getCauseOfDeath()));
        }
        if (facts.unborn()) {
            return texts.literal(facts.life());
        }
        return facts.age().isPresent() ? texts.message("person.aged", facts.age().getAsInt()) : "";
    }

    /**
     * Says where a person lives, seen from the client.
     *
     * @param person the person, not null
     * @param texts the language, not null
     * @return distance and place as far as they are known, else empty
     */
    public String place(FamilyMember person, DiagramTexts texts) {
        String place = value(person.getPlace());
        return switch (person.getLivingArrangement()) {
        case SAME_SITE_SEPARATE_HOUSE, NEARBY, DISTANT -> place.isEmpty() ? texts.literal(person.getLivingArrangement())
                : texts.message("person.place", texts.literal(person.getLivingArrangement()), place);
        default -> place;
        };
    }

    private static String value(String text) {
        return text == null ? "" : text.strip();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
