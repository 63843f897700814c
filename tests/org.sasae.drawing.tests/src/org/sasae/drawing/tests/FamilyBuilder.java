// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionStatus;

/** Builds families in few words. */
final class FamilyBuilder {

    static final DiagramTexts JAPANESE = DiagramTexts.of(Locale.JAPANESE, LocalDate.of(2026, 4, 1));

    final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    final Family family = CareFactory.eINSTANCE.createFamily();

    FamilyBuilder() {
        careCase.setFamily(family);
    }

    FamilyMember client(Sex sex, int age) {
        FamilyMember client = person(sex, age);
        client.setClient(true);
        client.setRelationship("本人");
        return client;
    }

    FamilyMember person(Sex sex, int age) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setSex(sex);
        person.setStatedAge(age);
        person.setLifeStatus(LifeStatus.LIVING);
        person.setRelationship(sex == Sex.MALE ? "男" : "女");
        family.getMembers().add(person);
        return person;
    }

    Union couple(FamilyMember one, FamilyMember other, FamilyMember... children) {
        Union union = CareFactory.eINSTANCE.createUnion();
        union.setPartnerA(one);
        union.setPartnerB(other);
        union.setStatus(UnionStatus.CURRENT);
        family.getUnions().add(union);
        for (FamilyMember child : children) {
            child(union, child);
        }
        return union;
    }

    Parentage child(Union union, FamilyMember child) {
        Parentage parentage = CareFactory.eINSTANCE.createParentage();
        parentage.setChild(child);
        union.getChildren().add(parentage);
        return parentage;
    }

    Household household(FamilyMember... members) {
        Household household = CareFactory.eINSTANCE.createHousehold();
        household.getMembers().addAll(List.of(members));
        family.getHouseholds().add(household);
        return household;
    }

    /** A family that grew by itself: children, partners, second partners, parents of partners. */
    static FamilyBuilder grown(int size, long seed) {
        Random random = new Random(seed);
        FamilyBuilder builder = new FamilyBuilder();
        builder.client(random.nextBoolean() ? Sex.FEMALE : Sex.MALE, 80);
        while (builder.family.getMembers().size() < size) {
            builder.grow(random);
        }
        return builder;
    }

    private void grow(Random random) {
        FamilyMember person = family.getMembers().get(random.nextInt(family.getMembers().size()));
        int age = person.getStatedAge();
        List<Union> unions = family.getUnions().stream()
                .filter(union -> union.getPartnerA() == person || union.getPartnerB() == person).toList();
        boolean hasParents = family.getUnions().stream().flatMap(union -> union.getChildren().stream())
                .anyMatch(child -> child.getChild() == person);
        int choice = random.nextInt(10);
        if (!unions.isEmpty() && choice < 6) {
            child(unions.get(random.nextInt(unions.size())), person(sex(random), age - 20 - random.nextInt(15)));
        } else if (unions.size() < 1 || unions.size() < 3 && choice == 6) {
            FamilyMember partner = person(person.getSex() == Sex.MALE ? Sex.FEMALE : Sex.MALE, age + random.nextInt(5));
            couple(person.getSex() == Sex.MALE ? person : partner, person.getSex() == Sex.MALE ? partner : person);
        } else if (!hasParents && choice == 7) {
            couple(person(Sex.MALE, age + 28), person(Sex.FEMALE, age + 25), person);
        }
    }

    /** A family of references at random: circles, people married to themselves, children of two unions. */
    static FamilyBuilder nonsense(int size, long seed) {
        Random random = new Random(seed);
        FamilyBuilder builder = new FamilyBuilder();
        builder.client(Sex.UNKNOWN, 80);
        for (int i = 1; i < size; i++) {
            builder.person(sex(random), random.nextInt(100));
        }
        for (int i = 0; i < size; i++) {
            Union union = builder.couple(builder.any(random), random.nextInt(5) == 0 ? null : builder.any(random));
            for (int child = random.nextInt(4); child > 0; child--) {
                builder.child(union, builder.any(random));
            }
        }
        builder.household(builder.any(random), builder.family.getMembers().get(0));
        return builder;
    }

    private FamilyMember any(Random random) {
        return family.getMembers().get(random.nextInt(family.getMembers().size()));
    }

    private static Sex sex(Random random) {
        return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    }
}
