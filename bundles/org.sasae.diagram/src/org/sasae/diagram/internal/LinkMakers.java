// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.Bond;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;

/** Prepares the commands that draw a link. */
public final class LinkMakers {

    private LinkMakers() {
    }

    /**
     * Prepares a link that is known to be allowed.
     *
     * @param rule the row of the table, not null
     * @param request the case, not null
     * @param source where the line begins, not null
     * @param target where it ends, not null
     * @return the change
     */
    public static ToolResult make(LinkRule rule, ToolRequest request, EObject source, EObject target) {
        EClass link = rule.link();
        if (link == CarePackage.Literals.UNION) {
            return union(request, (UnionKind) rule.value(), (FamilyMember) source, (FamilyMember) target);
        }
        if (link == CarePackage.Literals.PARENTAGE) {
            return child(request, (ParentageKind) rule.value(), source, (FamilyMember) target);
        }
        if (link == CarePackage.Literals.BOND) {
            return bond(request, (BondKind) rule.value(), (FamilyMember) source, (FamilyMember) target);
        }
        if (link == CarePackage.Literals.ICF_INFLUENCE) {
            return influence(request, (InfluenceKind) rule.value(), (IcfFactor) source, (IcfFactor) target);
        }
        boolean sourceHolds = link.isSuperTypeOf(source.eClass());
        EObject holder = sourceHolds ? source : target;
        EObject value = sourceHolds ? target : source;
        return new ToolResult(AddCommand.create(request.domain(), holder, LinkConditions.reference(link), value),
                List.of(holder));
    }

    private static ToolResult union(ToolRequest request, UnionKind kind, FamilyMember one, FamilyMember other) {
        FamilyEdit edit = FamilyEdit.of(request);
        Union union = edit.addUnion(one, other, kind);
        return edit.result(union);
    }

    private static ToolResult child(ToolRequest request, ParentageKind kind, EObject source, FamilyMember child) {
        FamilyEdit edit = FamilyEdit.of(request);
        Union union = source instanceof Union known ? known : edit.unionForChildOf((FamilyMember) source);
        return edit.result(edit.addParentage(union, child, kind));
    }

    private static ToolResult bond(ToolRequest request, BondKind kind, FamilyMember from, FamilyMember to) {
        Bond bond = CareFactory.eINSTANCE.createBond();
        bond.setKind(kind);
        bond.setFrom(from);
        bond.setTo(to);
        FamilyEdit edit = FamilyEdit.of(request);
        edit.add(CarePackage.Literals.FAMILY__BONDS, bond);
        return edit.result(bond);
    }

    private static ToolResult influence(ToolRequest request, InfluenceKind kind, IcfFactor source, IcfFactor target) {
        IcfInfluence influence = CareFactory.eINSTANCE.createIcfInfluence();
        influence.setKind(kind);
        influence.setSource(source);
        influence.setTarget(target);
        return new ToolResult(AddCommand.create(request.domain(), source.eContainer(),
                CarePackage.Literals.ICF_PICTURE__INFLUENCES, influence), List.of(influence));
    }
}
