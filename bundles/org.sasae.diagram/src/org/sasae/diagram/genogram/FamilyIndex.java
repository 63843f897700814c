// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * The relations of a family the other way round: from the person to unions, parents and children. It
 * is a snapshot; take a new one after a change. References that lead outside the family are ignored,
 * so nonsense in a file cannot hurt.
 */
public final class FamilyIndex {

    private final Family family;
    private final Set<FamilyMember> members;
    private final Map<FamilyMember, List<Union>> unions = new HashMap<>();
    private final Map<FamilyMember, List<Parentage>> parentages = new HashMap<>();
    private final Map<Union, List<Parentage>> children = new HashMap<>();

    private FamilyIndex(Family family) {
        this.family = family;
        this.members = new LinkedHashSet<>(family.getMembers());
        for (Union union : family.getUnions()) {
            for (FamilyMember partner : partners(union)) {
                unions.computeIfAbsent(partner, key -> new ArrayList<>()).add(union);
            }
            for (Parentage parentage : union.getChildren()) {
                if (members.contains(parentage.getChild())) {
                    parentages.computeIfAbsent(parentage.getChild(), key -> new ArrayList<>()).add(parentage);
                }
            }
        }
        unions.replaceAll((person, list) -> List.copyOf(list));
        family.getUnions().forEach(union -> children.put(union, eldestFirst(union)));
    }

    /**
     * Takes a snapshot.
     *
     * @param family the family, not null
     * @return its relations
     */
    public static FamilyIndex of(Family family) {
        return new FamilyIndex(family);
    }

    /** {@return the family} */
    public Family family() {
        return family;
    }

    /** {@return the case the family belongs to, empty when it is not in a case} */
    public Optional<CareCase> careCase() {
        return family.eContainer() instanceof CareCase careCase ? Optional.of(careCase) : Optional.empty();
    }

    /** {@return the person the case is about, empty when nobody is marked} */
    public Optional<FamilyMember> client() {
        return members.stream().filter(FamilyMember::isClient).findFirst();
    }

    /** {@return the persons in the order of the model} */
    public List<FamilyMember> members() {
        return List.copyOf(members);
    }

    /**
     * Gives the partners of a union.
     *
     * @param union a union, not null
     * @return none, one or two different persons of this family, A before B
     */
    public List<FamilyMember> partners(Union union) {
        Set<FamilyMember> partners = new LinkedHashSet<>();
        partners.add(union.getPartnerA());
        partners.add(union.getPartnerB());
        partners.retainAll(members);
        return List.copyOf(partners);
    }

    /**
     * Gives the unions of a person.
     *
     * @param person a person, not null
     * @return the unions in the order of the model
     */
    public List<Union> unions(FamilyMember person) {
        return unions.getOrDefault(person, List.of());
    }

    /**
     * Tells where a person comes from.
     *
     * @param person a person, not null
     * @return the parentage under which the person stands in the picture, the first one where there are several;
     *         empty when nothing is known of the parents
     */
    public Optional<Parentage> parentage(FamilyMember person) {
        return parentages(person).stream().findFirst();
    }

    /**
     * Gives all parents of a person, such as those by birth and those who adopted the person.
     *
     * @param person a person, not null
     * @return the parentages in the order of the model
     */
    public List<Parentage> parentages(FamilyMember person) {
        return List.copyOf(parentages.getOrDefault(person, List.of()));
    }

    /**
     * Gives the children of a union who stand under other parents in the picture.
     *
     * @param union a union, not null
     * @return their parentages in the order of the model; a child named twice counts once
     */
    public List<Parentage> furtherChildren(Union union) {
        Set<FamilyMember> seen = new HashSet<>();
        children(union).forEach(parentage -> seen.add(parentage.getChild()));
        return union.getChildren().stream()
                .filter(parentage -> members.contains(parentage.getChild()) && seen.add(parentage.getChild())).toList();
    }

    /**
     * Gives the parents' union.
     *
     * @param person a person, not null
     * @return the union, empty when nothing is known of the parents
     */
    public Optional<Union> parents(FamilyMember person) {
        return parentage(person).map(parentage -> (Union) parentage.eContainer());
    }

    /**
     * Gives the children of a union, the eldest first. Children whose age nobody knows keep the place
     * that they have in the list.
     *
     * @param union a union, not null
     * @return the parentages of children of this family that are drawn under this union
     */
    public List<Parentage> children(Union union) {
        return children.getOrDefault(union, List.of());
    }

    private List<Parentage> eldestFirst(Union union) {
        List<Parentage> sorted = new ArrayList<>(union.getChildren().stream()
                .filter(parentage -> parentage(parentage.getChild()).filter(first -> first == parentage).isPresent())
                .toList());
        List<Integer> places = new ArrayList<>();
        List<Parentage> dated = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (birthOrder(sorted.get(i).getChild()).isPresent()) {
                places.add(i);
                dated.add(sorted.get(i));
            }
        }
        dated.sort((a, b) -> birthOrder(a.getChild()).orElseThrow().compareTo(birthOrder(b.getChild()).orElseThrow()));
        for (int i = 0; i < places.size(); i++) {
            sorted.set(places.get(i), dated.get(i));
        }
        return List.copyOf(sorted);
    }

    /**
     * Tells whether one person is an ancestor of another, or the same person. Ends even where the
     * parentage goes round in a circle.
     *
     * @param elder the supposed ancestor, not null
     * @param younger the supposed descendant, not null
     * @return whether a line of parentage leads from one to the other
     */
    public boolean isAncestor(FamilyMember elder, FamilyMember younger) {
        return reaches(elder, younger, new HashSet<>());
    }

    private boolean reaches(FamilyMember elder, FamilyMember person, Set<FamilyMember> seen) {
        if (person == elder) {
            return true;
        }
        return seen.add(person) && parentages(person).stream()
                .flatMap(parentage -> partners((Union) parentage.eContainer()).stream())
                .anyMatch(parent -> reaches(elder, parent, seen));
    }

    /** Orders by day of birth; who has only an age is taken as born in the middle of that year. */
    private Optional<LocalDate> birthOrder(FamilyMember person) {
        if (person.getBirthDate() != null) {
            return Optional.of(person.getBirthDate());
        }
        OptionalInt age = person.getStatedAge() == null ? OptionalInt.empty() : OptionalInt.of(person.getStatedAge());
        return age.isEmpty() ? Optional.empty()
                : Optional.of(referenceDay().minusYears(age.getAsInt()).withMonth(7).withDayOfMonth(1));
    }

    /** Ages and dates of birth can only be compared on a day: the latest on which somebody is stated to be alive. */
    private LocalDate referenceDay() {
        return careCase().flatMap(PersonFacts::dayOfStatedAges).orElse(LocalDate.of(2026, 1, 1));
    }
}
