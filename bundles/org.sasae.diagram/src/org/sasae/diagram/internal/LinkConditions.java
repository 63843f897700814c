// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EClass;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfPicture;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Union;

/** Looks whether the condition of a link holds. */
public final class LinkConditions {

    private LinkConditions() {
    }

    /**
     * Tells whether a line may join two objects of fitting classes.
     *
     * @param rule the row of the table, not null
     * @param source where the line begins, not null
     * @param target where it ends, not null
     * @return whether the condition of the row holds
     */
    public static boolean holds(LinkRule rule, EObject source, EObject target) {
        return holds(rule, source, target, null);
    }

    /**
     * Tells whether a line may join two objects of fitting classes when one line that is there now goes away.
     *
     * @param rule the row of the table, not null
     * @param source where the line begins, not null
     * @param target where it ends, not null
     * @param gone the line that does not count any more, null when all count
     * @return whether the condition of the row holds
     */
    static boolean holds(LinkRule rule, EObject source, EObject target, EObject gone) {
        return switch (rule.condition()) {
        case DIFFERENT -> source != target;
        case NOT_YET_PARTNERS -> source != target && !partners((FamilyMember) source, (FamilyMember) target, gone);
        case CAN_BE_CHILD -> canBeChild(source, (FamilyMember) target, true, gone);
        case CAN_BE_FURTHER_CHILD -> canBeChild(source, (FamilyMember) target, false, gone);
        case NOT_YET_INFLUENCING -> source != target && !influences((IcfFactor) source, (IcfFactor) target, gone);
        case NOT_YET_NAMED -> !named(rule.link(), source, target);
        };
    }

    /**
     * Finds where an issue, goal, support row or household keeps what it names.
     *
     * @param link its class, not null
     * @return the reference
     */
    public static EReference reference(EClass link) {
        if (link == CarePackage.Literals.HOUSEHOLD) {
            return CarePackage.Literals.HOUSEHOLD__MEMBERS;
        }
        if (link == CarePackage.Literals.AREA_ISSUE) {
            return CarePackage.Literals.AREA_ISSUE__CAUSES;
        }
        if (link == CarePackage.Literals.OVERALL_ISSUE) {
            return CarePackage.Literals.OVERALL_ISSUE__FACTORS;
        }
        if (link == CarePackage.Literals.SUPPORT_ROW) {
            return CarePackage.Literals.SUPPORT_ROW__FACTORS;
        }
        return CarePackage.Literals.GOAL__FACTORS;
    }

    private static boolean partners(FamilyMember one, FamilyMember other, EObject gone) {
        return one.eContainer() instanceof Family family && FamilyIndex.of(family).unions(one).stream()
                .filter(union -> union != gone)
                .anyMatch(union -> union.getPartnerA() == other || union.getPartnerB() == other);
    }

    private static boolean canBeChild(EObject source, FamilyMember child, boolean byBirth, EObject gone) {
        if (!(child.eContainer() instanceof Family family)) {
            return false;
        }
        FamilyIndex index = FamilyIndex.of(family);
        List<FamilyMember> parents = source instanceof Union union ? index.partners(union)
                : List.of((FamilyMember) source);
        List<Parentage> known = index.parentages(child).stream().filter(each -> each != gone).toList();
        boolean born = known.stream().anyMatch(each -> each.getKind() == ParentageKind.BIOLOGICAL);
        boolean already = known.stream().anyMatch(each -> each.eContainer() == source
                || index.partners((Union) each.eContainer()).stream().anyMatch(parents::contains) && source instanceof FamilyMember);
        return !already && !(byBirth && born) && parents.stream().noneMatch(parent -> index.isAncestor(child, parent));
    }

    private static boolean influences(IcfFactor source, IcfFactor target, EObject gone) {
        return source.eContainer() instanceof IcfPicture picture && picture.getInfluences().stream()
                .anyMatch(influence -> influence != gone && influence.getSource() == source && influence.getTarget() == target);
    }

    private static boolean named(EClass link, EObject source, EObject target) {
        EObject holder = link.isSuperTypeOf(source.eClass()) ? source : target;
        EObject value = holder == source ? target : source;
        return ((List<?>) holder.eGet(reference(link))).contains(value);
    }
}
