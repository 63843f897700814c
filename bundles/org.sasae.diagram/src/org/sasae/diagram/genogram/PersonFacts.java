// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.Client;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;

/**
 * What is known of a person, whichever way it was entered. For the client what the family table does
 * not say is taken from the client's own page, so that nothing has to be typed twice.
 *
 * @param name the name, empty when none is known
 * @param relationship the relationship to the client, empty when none is known
 * @param sex the sex
 * @param age the age in full years, at death for the deceased; empty when it cannot be known
 * @param birthDate the day of birth, empty when unknown
 * @param life whether the person lives
 */
public record PersonFacts(String name, String relationship, Sex sex, OptionalInt age, Optional<LocalDate> birthDate,
        LifeStatus life) {

    /**
     * Collects what is known of a person.
     *
     * @param person the person, not null
     * @param today the day on which the living are as old as told, not null
     * @return the facts
     */
    public static PersonFacts of(FamilyMember person, LocalDate today) {
        Optional<Client> client = clientPage(person);
        Optional<LocalDate> birth = Optional.ofNullable(person.getBirthDate())
                .or(() -> client.map(Client::getBirthDate));
        Sex sex = person.getSex() == Sex.UNKNOWN ? client.map(Client::getSex).orElse(Sex.UNKNOWN) : person.getSex();
        String name = text(person.getName()).or(() -> client.flatMap(page -> text(page.getName()))).orElse("");
        return new PersonFacts(name, text(person.getRelationship()).orElse(""), sex,
                age(person, client, birth, today), birth, person.getLifeStatus());
    }

    /** {@return whether the person has died} */
    public boolean deceased() {
        return life == LifeStatus.DECEASED;
    }

    /** {@return whether this is a pregnancy or a child that was not born alive} */
    public boolean unborn() {
        return switch (life) {
        case PREGNANCY, STILLBIRTH, MISCARRIAGE, ABORTION -> true;
        default -> false;
        };
    }

    static Optional<LocalDate> dayOfStatedAges(CareCase careCase) {
        return Optional.ofNullable(careCase.getClient()).map(Client::getStatedAgeOn);
    }

    private static OptionalInt age(FamilyMember person, Optional<Client> client, Optional<LocalDate> birth,
            LocalDate today) {
        if (person.getLifeStatus() == LifeStatus.DECEASED) {
            if (person.getDeathAge() != null) {
                return OptionalInt.of(person.getDeathAge());
            }
            return birth.isPresent() && person.getDeathDate() != null ? years(birth.get(), person.getDeathDate())
                    : OptionalInt.empty();
        }
        if (birth.isPresent()) {
            return years(birth.get(), today);
        }
        if (person.getStatedAge() != null) {
            return OptionalInt.of(person.getStatedAge());
        }
        return client.map(Client::getStatedAge).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalInt years(LocalDate from, LocalDate to) {
        int years = Period.between(from, to).getYears();
        return years < 0 ? OptionalInt.empty() : OptionalInt.of(years);
    }

    private static Optional<Client> clientPage(FamilyMember person) {
        boolean isClient = person.isClient() && person.eContainer() != null;
        return isClient && person.eContainer().eContainer() instanceof CareCase careCase
                ? Optional.ofNullable(careCase.getClient()) : Optional.empty();
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
