// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * Puts one end of a line on another object.
 *
 * @param link the line
 * @param kind what the line says; chooses the row of the table that must allow it
 * @param source where the line begins, null when nothing is there
 * @param target where it ends, null when nothing is there
 * @param sourceFeature what holds the beginning, null for a parentage, which lies inside its couple
 * @param targetFeature what holds the end
 */
public record Reconnection(EObject link, Enumerator kind, EObject source, EObject target, EReference sourceFeature,
        EReference targetFeature) {

    /**
     * Tells why an end may not be put on an object.
     *
     * @param link the line, not null
     * @param oldEnd where the end is, not null
     * @param newEnd where it would be put, not null
     * @return the key of a message, empty when the end may be put there
     */
    public static Optional<String> refusal(EObject link, EObject oldEnd, EObject newEnd) {
        return of(link).map(line -> line.refusal(oldEnd, newEnd)).orElse(Optional.of("refusal.TYPES"));
    }

    /**
     * Prepares a change that is known to be allowed.
     *
     * @param request the case, not null
     * @param link the line, not null
     * @param oldEnd where the end is, not null
     * @param newEnd where it is put, not null
     * @return the change
     */
    public static ToolResult make(ToolRequest request, EObject link, EObject oldEnd, EObject newEnd) {
        return new ToolResult(of(link).orElseThrow().command(request, oldEnd, newEnd), List.of(link));
    }

    private static Optional<Reconnection> of(EObject link) {
        return Optional.ofNullable(switch (link) {
        case Union union -> new Reconnection(link, union.getKind(), union.getPartnerA(), union.getPartnerB(),
                CarePackage.Literals.UNION__PARTNER_A, CarePackage.Literals.UNION__PARTNER_B);
        case Parentage parentage -> new Reconnection(link, parentage.getKind(), link.eContainer(),
                parentage.getChild(), null, CarePackage.Literals.PARENTAGE__CHILD);
        case Bond bond -> new Reconnection(link, bond.getKind(), bond.getFrom(), bond.getTo(),
                CarePackage.Literals.BOND__FROM, CarePackage.Literals.BOND__TO);
        case IcfInfluence influence -> new Reconnection(link, influence.getKind(), influence.getSource(),
                influence.getTarget(), CarePackage.Literals.ICF_INFLUENCE__SOURCE,
                CarePackage.Literals.ICF_INFLUENCE__TARGET);
        default -> null;
        });
    }

    private Optional<String> refusal(EObject oldEnd, EObject newEnd) {
        if (oldEnd != source && oldEnd != target || newEnd.eClass() != oldEnd.eClass()) {
            return Optional.of("refusal.TYPES");
        }
        EObject begin = oldEnd == source ? newEnd : source;
        EObject end = oldEnd == source ? target : newEnd;
        if (begin == null || end == null || newEnd == oldEnd) {
            return Optional.empty();
        }
        LinkRule rule = LinkTable.rows().stream().filter(row -> row.link() == link.eClass() && row.value() == kind
                && row.source().isSuperTypeOf(begin.eClass())).findFirst().orElseThrow();
        return LinkConditions.holds(rule, begin, end, link) ? Optional.empty()
                : Optional.of(rule.condition().refusal());
    }

    private Command command(ToolRequest request, EObject oldEnd, EObject newEnd) {
        if (newEnd == oldEnd) {
            return IdentityCommand.INSTANCE;
        }
        EReference feature = oldEnd == source ? sourceFeature : targetFeature;
        if (feature != null) {
            return SetCommand.create(request.domain(), link, feature, newEnd);
        }
        CompoundCommand command = new CompoundCommand();
        command.append(RemoveCommand.create(request.domain(), oldEnd, CarePackage.Literals.UNION__CHILDREN, link));
        command.append(AddCommand.create(request.domain(), newEnd, CarePackage.Literals.UNION__CHILDREN, link));
        return command;
    }
}
