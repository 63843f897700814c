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
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;

/**
 * Adds a relative of the selected person; a child also where a couple is selected.
 *
 * @param id the id of the tool
 * @param hotKey the key, empty for none
 * @param relative what is added
 * @param sex the sex of the new person; UNKNOWN for a partner or parent means the one that is missing
 */
record RelativeTool(String id, String hotKey, Relative relative, Sex sex) implements Tool {

    /** What can be added to a person. */
    enum Relative {
        PARTNER, PARENT, BOTH_PARENTS, CHILD, SIBLING
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.FAMILY_MEMBER;
    }

    @Override
    public Optional<String> key() {
        return Optional.of(hotKey).filter(key -> !key.isEmpty());
    }

    @Override
    public boolean applies(ToolRequest request) {
        if (request.single(Union.class).isPresent()) {
            return relative == Relative.CHILD;
        }
        return request.single(FamilyMember.class).filter(person -> hasRoom(request, person)).isPresent();
    }

    private boolean hasRoom(ToolRequest request, FamilyMember person) {
        if (person.eContainer() != request.careCase().getFamily()) {
            return false;
        }
        FamilyEdit edit = FamilyEdit.of(request);
        Optional<Union> parents = edit.index().parents(person);
        return switch (relative) {
        case BOTH_PARENTS -> parents.isEmpty();
        case PARENT -> parents.map(union -> edit.index().partners(union).size() < 2).orElse(true);
        default -> true;
        };
    }

    @Override
    public ToolResult make(ToolRequest request) {
        FamilyEdit edit = FamilyEdit.of(request);
        Kinship kinship = new Kinship(edit.index());
        Optional<Union> couple = request.single(Union.class);
        if (couple.isPresent()) {
            return child(edit, kinship, request, edit.index().partners(couple.get()).get(0), couple.get());
        }
        FamilyMember person = request.single(FamilyMember.class).orElseThrow();
        return switch (relative) {
        case PARTNER -> partner(edit, kinship, request, person);
        case PARENT -> parent(edit, kinship, request, person);
        case BOTH_PARENTS -> bothParents(edit, kinship, request, person);
        case CHILD -> child(edit, kinship, request, person, edit.unionForChildOf(person));
        case SIBLING -> sibling(edit, kinship, request, person);
        };
    }

    private ToolResult partner(FamilyEdit edit, Kinship kinship, ToolRequest request, FamilyMember person) {
        Sex partnerSex = sex == Sex.UNKNOWN ? opposite(person.getSex()) : sex;
        FamilyMember partner = edit.addPerson(partnerSex, kinship.name(person, 'M', partnerSex, 1, request.texts()));
        Optional<Union> open = edit.index().unions(person).stream()
                .filter(union -> union.getPartnerA() == null || union.getPartnerB() == null).findFirst();
        if (open.isPresent()) {
            edit.set(open.get(), open.get().getPartnerA() == null ? CarePackage.Literals.UNION__PARTNER_A
                    : CarePackage.Literals.UNION__PARTNER_B, partner);
        } else {
            edit.addUnion(person, partner, UnionKind.MARRIAGE);
        }
        return edit.result(partner);
    }

    private ToolResult parent(FamilyEdit edit, Kinship kinship, ToolRequest request, FamilyMember person) {
        Optional<Union> known = edit.index().parents(person);
        Sex other = known.map(union -> edit.index().partners(union).get(0).getSex()).orElse(Sex.UNKNOWN);
        Sex parentSex = sex == Sex.UNKNOWN ? opposite(other) : sex;
        FamilyMember parent = edit.addPerson(parentSex, kinship.name(person, 'P', parentSex, 1, request.texts()));
        if (known.isPresent()) {
            edit.set(known.get(), known.get().getPartnerA() == null ? CarePackage.Literals.UNION__PARTNER_A
                    : CarePackage.Literals.UNION__PARTNER_B, parent);
        } else {
            edit.addParentage(edit.addUnion(parent, null, UnionKind.PARENTS_ONLY), person, ParentageKind.BIOLOGICAL);
        }
        return edit.result(parent);
    }

    private ToolResult bothParents(FamilyEdit edit, Kinship kinship, ToolRequest request, FamilyMember person) {
        FamilyMember father = edit.addPerson(Sex.MALE, kinship.name(person, 'P', Sex.MALE, 1, request.texts()));
        FamilyMember mother = edit.addPerson(Sex.FEMALE, kinship.name(person, 'P', Sex.FEMALE, 1, request.texts()));
        edit.addParentage(edit.addUnion(father, mother, UnionKind.MARRIAGE), person, ParentageKind.BIOLOGICAL);
        return edit.result(father, mother);
    }

    private ToolResult child(FamilyEdit edit, Kinship kinship, ToolRequest request, FamilyMember parent, Union union) {
        int ordinal = 1 + (int) edit.index().unions(parent).stream()
                .flatMap(each -> edit.index().children(each).stream())
                .filter(each -> each.getChild().getSex() == sex).count();
        FamilyMember child = edit.addPerson(sex, kinship.name(parent, 'C', sex, ordinal, request.texts()));
        edit.addParentage(union, child, ParentageKind.BIOLOGICAL);
        return edit.result(child);
    }

    /** A brother or sister needs common parents; where none are drawn, both are, and nothing is said of them. */
    private ToolResult sibling(FamilyEdit edit, Kinship kinship, ToolRequest request, FamilyMember person) {
        FamilyMember sibling = edit.addPerson(sex, kinship.name(person, 'S', sex, 1, request.texts()));
        Optional<Union> known = edit.index().parents(person);
        if (known.isPresent()) {
            edit.addParentage(known.get(), sibling, ParentageKind.BIOLOGICAL);
            return edit.result(sibling);
        }
        FamilyMember father = edit.addPerson(Sex.MALE, kinship.name(person, 'P', Sex.MALE, 1, request.texts()));
        FamilyMember mother = edit.addPerson(Sex.FEMALE, kinship.name(person, 'P', Sex.FEMALE, 1, request.texts()));
        father.setLifeStatus(org.sasae.model.care.LifeStatus.UNKNOWN);
        mother.setLifeStatus(org.sasae.model.care.LifeStatus.UNKNOWN);
        Union union = edit.addUnion(father, mother, UnionKind.MARRIAGE);
        edit.addParentage(union, person, ParentageKind.BIOLOGICAL);
        edit.addParentage(union, sibling, ParentageKind.BIOLOGICAL);
        return edit.result(sibling);
    }

    private static Sex opposite(Sex sex) {
        return switch (sex) {
        case MALE -> Sex.FEMALE;
        case FEMALE -> Sex.MALE;
        default -> Sex.UNKNOWN;
        };
    }
}
