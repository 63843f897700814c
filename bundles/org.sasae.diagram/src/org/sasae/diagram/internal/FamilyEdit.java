// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/** Collects the steps of one change of the family. Objects are made ready first and then added, so undo takes them away whole. */
final class FamilyEdit {

    private final ToolRequest request;
    private final CompoundCommand command = new CompoundCommand();
    private final Family family;
    private final FamilyIndex index;
    private final boolean newFamily;

    private FamilyEdit(ToolRequest request) {
        this.request = request;
        this.newFamily = request.careCase().getFamily() == null;
        this.family = newFamily ? CareFactory.eINSTANCE.createFamily() : request.careCase().getFamily();
        this.index = FamilyIndex.of(family);
        if (newFamily) {
            command.append(SetCommand.create(request.domain(), request.careCase(),
                    CarePackage.Literals.CARE_CASE__FAMILY, family));
        }
    }

    static FamilyEdit of(ToolRequest request) {
        return new FamilyEdit(request);
    }

    FamilyIndex index() {
        return index;
    }

    /** Adds an object to a list of the family; a family that is new itself is filled before it is set. */
    void add(EReference feature, EObject value) {
        addTo(family, feature, value);
    }

    void addTo(EObject holder, EReference feature, EObject value) {
        boolean notYetInCase = holder.eContainer() == null && holder != request.careCase();
        if (notYetInCase) {
            add(holder, feature, value);
        } else {
            command.append(AddCommand.create(request.domain(), holder, feature, value));
        }
    }

    void set(EObject holder, EStructuralFeature feature, Object value) {
        command.append(SetCommand.create(request.domain(), holder, feature, value));
    }

    FamilyMember addPerson(Sex sex, String relationship) {
        FamilyMember person = CareFactory.eINSTANCE.createFamilyMember();
        person.setSex(sex);
        person.setLifeStatus(LifeStatus.LIVING);
        if (!relationship.isEmpty()) {
            person.setRelationship(relationship);
        }
        add(CarePackage.Literals.FAMILY__MEMBERS, person);
        return person;
    }

    /** Makes a union; a man stands first, as he is drawn on the left. */
    Union addUnion(FamilyMember one, FamilyMember other, UnionKind kind) {
        Union union = CareFactory.eINSTANCE.createUnion();
        boolean swap = one.getSex() == Sex.FEMALE && other != null && other.getSex() != Sex.FEMALE;
        union.setPartnerA(swap ? other : one);
        union.setPartnerB(swap ? one : other);
        union.setKind(kind);
        union.setStatus(kind == UnionKind.PARENTS_ONLY ? UnionStatus.UNKNOWN : UnionStatus.CURRENT);
        add(CarePackage.Literals.FAMILY__UNIONS, union);
        return union;
    }

    /** Finds the union a new child belongs to: the current one, else the last, else one of this parent alone. */
    Union unionForChildOf(FamilyMember parent) {
        List<Union> unions = index.unions(parent);
        return unions.stream().filter(union -> union.getStatus() == UnionStatus.CURRENT).reduce((a, b) -> b)
                .or(() -> unions.stream().reduce((a, b) -> b))
                .orElseGet(() -> addUnion(parent, null, UnionKind.PARENTS_ONLY));
    }

    Parentage addParentage(Union union, FamilyMember child, ParentageKind kind) {
        Parentage parentage = CareFactory.eINSTANCE.createParentage();
        parentage.setChild(child);
        parentage.setKind(kind);
        addTo(union, CarePackage.Literals.UNION__CHILDREN, parentage);
        return parentage;
    }

    ToolResult result(EObject... toSelect) {
        return new ToolResult(command, List.of(toSelect));
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject holder, EReference feature, EObject value) {
        ((List<EObject>) holder.eGet(feature)).add(value);
    }
}
