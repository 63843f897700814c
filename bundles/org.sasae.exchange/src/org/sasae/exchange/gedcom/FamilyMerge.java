// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.gedcom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.sasae.exchange.internal.gedcom.Said;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Client;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * Brings a family that was read into a case. Who is in both is one person afterwards: the client of the one is the client
 * of the other, and the others are known by their name, or without names by what they are to the client, unless their
 * days of birth differ.
 */
public final class FamilyMerge {

    private final Family read;
    private final CareCase careCase;
    private final Said said;
    private final LocalDate day;
    private FamilyMember client;

    /** What becomes of the family that the case has already. */
    public enum Way {
        /** It stays; what it leaves open is filled in, and who is missing is added. */
        ADD,
        /** Who is not in the file goes, and what the file says of the others takes the place of what was there. */
        REPLACE
    }

    /**
     * Compares a family with a case; neither is changed.
     *
     * @param read     what {@link GedcomImport} read, with at least one person, not null
     * @param careCase the case, not null
     * @param day      the day it was read with, see {@link #dayOfAges}, not null
     * @param locale   the language of words that are written into the case and of the command, not null
     */
    public FamilyMerge(Family read, CareCase careCase, LocalDate day, Locale locale) {
        this.read = Objects.requireNonNull(read);
        this.careCase = Objects.requireNonNull(careCase);
        this.day = Objects.requireNonNull(day);
        this.said = new Said(locale);
        client = first();
    }

    /**
     * @param careCase the case that a family is read for, not null
     * @param today    not null
     * @return the day of which the ages in the case are, today where it does not say one
     */
    public static LocalDate dayOfAges(CareCase careCase, LocalDate today) {
        return Optional.ofNullable(careCase.getClient()).map(Client::getStatedAgeOn).orElse(today);
    }

    private FamilyMember first() {
        return read.getMembers().stream().filter(FamilyMember::isClient).findFirst().orElse(read.getMembers().getFirst());
    }

    /** {@return the persons of the file, in its order} */
    public List<FamilyMember> persons() {
        return List.copyOf(read.getMembers());
    }

    /** {@return the couples and parents of the file with their children, in its order} */
    public List<Union> unions() {
        return List.copyOf(read.getUnions());
    }

    /** {@return the person of the file that is the client} */
    public FamilyMember client() {
        return client;
    }

    /**
     * Says who of the file is the client; at first it is the first person.
     *
     * @param person one of {@link #persons()}, not null
     */
    public void setClient(FamilyMember person) {
        client = Objects.requireNonNull(person);
    }

    /**
     * What a person is to the client. The file tells it as seen from its first person; seen from another it is not known.
     *
     * @param person one of {@link #persons()}, not null
     * @return empty when it is not known
     */
    public Optional<String> relationship(FamilyMember person) {
        return person == client ? Optional.of(said.text("client"))
                : client == first() ? Optional.ofNullable(person.getRelationship()) : Optional.empty();
    }

    /** {@return whether the case has a family with somebody else than its client} */
    public boolean hasFamily() {
        return members().stream().anyMatch(member -> !member.isClient());
    }

    private List<FamilyMember> members() {
        return careCase.getFamily() == null ? List.of() : careCase.getFamily().getMembers();
    }

    /**
     * @param person one of {@link #persons()}, not null
     * @return the member of the case's family that is the same person
     */
    public Optional<FamilyMember> same(FamilyMember person) {
        return Optional.ofNullable(known().get(person));
    }

    /** Whom of the file the case has already; each of the case only once. */
    private Map<FamilyMember, FamilyMember> known() {
        Map<FamilyMember, FamilyMember> known = new HashMap<>();
        List<FamilyMember> left = new ArrayList<>(members());
        left.stream().filter(FamilyMember::isClient).findFirst().ifPresent(member -> known.put(client, member));
        left.removeIf(FamilyMember::isClient);
        for (FamilyMember person : persons()) {
            if (person != client) {
                left.stream().filter(member -> isSame(member, person)).findFirst().ifPresent(member -> {
                    known.put(person, member);
                    left.remove(member);
                });
            }
        }
        return known;
    }

    private boolean isSame(FamilyMember member, FamilyMember person) {
        String name = plain(member.getName());
        boolean called = name.isEmpty() ? isSameRelative(member, person) : name.equals(plain(person.getName()));
        return called && (member.getBirthDate() == null || person.getBirthDate() == null
                || member.getBirthDate().equals(person.getBirthDate()));
    }

    /** Cases often leave names out; then what somebody is to the client must do, where there is only one such relative. */
    private boolean isSameRelative(FamilyMember member, FamilyMember person) {
        String relationship = plain(member.getRelationship());
        return !relationship.isEmpty() && member.getSex() == person.getSex()
                && relationship.equals(plain(relationship(person).orElse("")))
                && members().stream().filter(each -> relationship.equals(plain(each.getRelationship()))).count() == 1
                && persons().stream().filter(each -> relationship.equals(plain(relationship(each).orElse(""))))
                        .count() == 1;
    }

    private static String plain(String name) {
        return name == null ? "" : name.replaceAll("[\\s\u3000]", "");
    }

    /**
     * Makes the command that takes the family over. It is undone as a whole.
     *
     * @param way what becomes of the family that the case has, not null
     * @return a command for the command stack of the case, never null
     */
    public Command command(Way way) {
        ChangeCommand command = new ChangeCommand(careCase) {
            @Override
            protected void doExecute() {
                takeOver(way == Way.REPLACE);
            }
        };
        command.setLabel(said.text("merge"));
        return command;
    }

    private void takeOver(boolean replace) {
        if (careCase.getFamily() == null) {
            careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        }
        Family family = careCase.getFamily();
        boolean agesWithoutDay = members().stream().anyMatch(member -> member.getStatedAge() != null);
        boolean hasClient = members().stream().anyMatch(FamilyMember::isClient);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copier.copy(read);
        copier.copyReferences();
        Map<EObject, FamilyMember> present = new HashMap<>();
        known().forEach((person, member) -> present.put(copier.get(person), member));
        if (replace) {
            keepOnly(family, List.copyOf(present.values()));
        }
        for (FamilyMember person : persons()) {
            FamilyMember copy = (FamilyMember) copier.get(person);
            copy.setRelationship(relationship(person).orElse(null));
            copy.setClient(person == client && !hasClient);
            FamilyMember same = present.get(copy);
            if (same == null) {
                family.getMembers().add(copy);
            } else {
                fill(same, copy, replace);
            }
        }
        UnaryOperator<FamilyMember> inCase = member -> present.getOrDefault(member, member);
        unions().forEach(union -> union((Union) copier.get(union), family, inCase));
        fillClient((FamilyMember) inCase.apply((FamilyMember) copier.get(client)), agesWithoutDay);
    }

    private static void keepOnly(Family family, List<FamilyMember> staying) {
        List<EObject> going = new ArrayList<>(family.getUnions());
        family.getMembers().stream().filter(member -> !staying.contains(member)).forEach(going::add);
        family.getBonds().stream().filter(bond -> going.contains(bond.getFrom()) || going.contains(bond.getTo()))
                .forEach(going::add);
        EcoreUtil.deleteAll(going, true);
        EcoreUtil.deleteAll(family.getHouseholds().stream().filter(FamilyMerge::isEmpty).toList(), true);
    }

    private static boolean isEmpty(Household household) {
        return household.getMembers().isEmpty();
    }

    private static void fill(FamilyMember member, FamilyMember copy, boolean replace) {
        boolean born = member.getBirthDate() != null;
        for (EAttribute attribute : CarePackage.Literals.FAMILY_MEMBER.getEAttributes()) {
            boolean age = attribute == CarePackage.Literals.FAMILY_MEMBER__STATED_AGE;
            if (attribute != CarePackage.Literals.FAMILY_MEMBER__CLIENT && copy.eIsSet(attribute) && !(age && born)
                    && (replace || !member.eIsSet(attribute))) {
                member.eSet(attribute, copy.eGet(attribute));
            }
        }
    }

    /** A couple that the case has already gets the children that it lacks there. */
    private static void union(Union copy, Family family, UnaryOperator<FamilyMember> inCase) {
        copy.setPartnerA(inCase.apply(copy.getPartnerA()));
        copy.setPartnerB(inCase.apply(copy.getPartnerB()));
        for (Parentage child : copy.getChildren()) {
            child.setChild(inCase.apply(child.getChild()));
            child.setCustodyWith(inCase.apply(child.getCustodyWith()));
        }
        Optional<Union> same = family.getUnions().stream().filter(union -> isSame(union, copy)).findFirst();
        if (same.isEmpty()) {
            family.getUnions().add(copy);
        } else {
            List.copyOf(copy.getChildren()).stream().filter(child -> same.get().getChildren().stream()
                    .noneMatch(known -> known.getChild() == child.getChild())).forEach(same.get().getChildren()::add);
        }
    }

    private static boolean isSame(Union one, Union other) {
        return one.getPartnerA() == other.getPartnerA() && one.getPartnerB() == other.getPartnerB()
                || one.getPartnerA() == other.getPartnerB() && one.getPartnerB() == other.getPartnerA();
    }

    private void fillClient(FamilyMember person, boolean agesWithoutDay) {
        if (careCase.getClient() == null) {
            careCase.setClient(CareFactory.eINSTANCE.createClient());
        }
        Client known = careCase.getClient();
        if (plain(known.getName()).isEmpty()) {
            known.setName(person.getName());
        }
        if (!known.eIsSet(CarePackage.Literals.CLIENT__SEX)) {
            known.setSex(person.getSex());
        }
        if (known.getBirthDate() == null) {
            known.setBirthDate(person.getBirthDate());
        }
        boolean ages = persons().stream().anyMatch(each -> each.getStatedAge() != null);
        if (known.getStatedAgeOn() == null && ages && !agesWithoutDay) {
            known.setStatedAgeOn(day);
        }
    }
}
