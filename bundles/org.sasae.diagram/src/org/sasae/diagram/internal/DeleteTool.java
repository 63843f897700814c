// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.ElementForm;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/**
 * Deletes what is selected, with what cannot stand without it: lines that lose an end, a couple without
 * persons, a household without members, places on the picture. Objects of the plan are never deleted
 * from a picture.
 */
record DeleteTool(DiagramKind kind) implements Tool {

    @Override
    public String id() {
        return "delete";
    }

    @Override
    public EClass type() {
        return CarePackage.Literals.CARE_ELEMENT;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("DEL");
    }

    @Override
    public boolean applies(ToolRequest request) {
        return !request.selection().isEmpty() && request.selection().stream().allMatch(this::deletable);
    }

    private boolean deletable(EObject element) {
        return element.eContainer() != null && Diagrams.of(kind).provider(element)
                .filter(provider -> provider.form() != ElementForm.OVERLAY).isPresent();
    }

    @Override
    public ToolResult make(ToolRequest request) {
        Set<EObject> gone = new LinkedHashSet<>(request.selection());
        CareCase careCase = request.careCase();
        if (careCase.getFamily() != null) {
            addFamilyParts(careCase.getFamily(), gone);
        }
        if (careCase.getIcfPicture() != null) {
            careCase.getIcfPicture().getInfluences().stream()
                    .filter(influence -> gone.contains(influence.getSource()) || gone.contains(influence.getTarget()))
                    .forEach(gone::add);
        }
        if (careCase.getLayout() != null) {
            List<EObject> places = new ArrayList<>();
            careCase.getLayout().getDiagrams().forEach(diagram -> diagram.getNodes().stream()
                    .filter(node -> gone.contains(node.getElement())).forEach(places::add));
            gone.addAll(places);
        }
        return new ToolResult(DeleteCommand.create(request.domain(), (Collection<?>) gone), List.of());
    }

    private static void addFamilyParts(Family family, Set<EObject> gone) {
        for (Union union : family.getUnions()) {
            for (Parentage child : union.getChildren()) {
                if (gone.contains(child.getChild())) {
                    gone.add(child);
                }
            }
            if (missing(union.getPartnerA(), gone) && missing(union.getPartnerB(), gone) || loses(union, gone)) {
                gone.add(union);
                gone.removeAll(union.getChildren());
            }
        }
        for (Bond bond : family.getBonds()) {
            if (gone.contains(bond.getFrom()) || gone.contains(bond.getTo())) {
                gone.add(bond);
            }
        }
        for (Household household : family.getHouseholds()) {
            if (gone.containsAll(household.getMembers())) {
                gone.add(household);
            }
        }
    }

    /** A couple without children goes with either partner; parents stay for their children. */
    private static boolean loses(Union union, Set<EObject> gone) {
        boolean partnerGoes = gone.contains(union.getPartnerA()) || gone.contains(union.getPartnerB());
        return partnerGoes && union.getChildren().stream().allMatch(gone::contains);
    }

    private static boolean missing(FamilyMember person, Set<EObject> gone) {
        return person == null || gone.contains(person);
    }
}
