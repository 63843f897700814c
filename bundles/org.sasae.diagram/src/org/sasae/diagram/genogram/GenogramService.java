// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementProvider;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.OutlineEntry;
import org.sasae.diagram.Tool;
import org.sasae.diagram.internal.GenogramTools;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/** The genogram: persons, unions, children, households and bonds. */
public final class GenogramService implements DiagramService {

    private final PersonProvider persons = new PersonProvider();
    private final UnionProvider unions = new UnionProvider();
    private final ParentageProvider parentages = new ParentageProvider();
    private final HouseholdProvider households = new HouseholdProvider();
    private final BondProvider bonds = new BondProvider();

    @Override
    public DiagramKind kind() {
        return DiagramKind.GENOGRAM;
    }

    @Override
    public List<ElementProvider<?>> providers() {
        return List.of(persons, unions, parentages, households, bonds);
    }

    @Override
    public List<Tool> tools() {
        return GenogramTools.all();
    }

    @Override
    public List<LinkRule> linkRules() {
        return Links.rules(DiagramKind.GENOGRAM);
    }

    @Override
    public DiagramContent content(CareCase careCase) {
        Family family = careCase.getFamily();
        if (family == null) {
            return new DiagramContent(List.of(), List.of(), List.of(), List.of());
        }
        FamilyIndex index = FamilyIndex.of(family);
        List<EObject> links = new ArrayList<>();
        for (Union union : family.getUnions()) {
            if (!index.partners(union).isEmpty()) {
                links.add(union);
                links.addAll(index.children(union));
                links.addAll(index.furtherChildren(union));
            }
        }
        family.getBonds().stream().filter(bond -> bond.getFrom() != bond.getTo()
                && index.members().contains(bond.getFrom()) && index.members().contains(bond.getTo()))
                .forEach(links::add);
        return new DiagramContent(List.copyOf(family.getMembers()), links,
                family.getHouseholds().stream().filter(household -> !household.getMembers().isEmpty())
                        .map(EObject.class::cast).toList(),
                List.of());
    }

    @Override
    public List<OutlineEntry> outline(CareCase careCase, DiagramTexts texts) {
        Family family = careCase.getFamily();
        if (family == null) {
            return List.of();
        }
        FamilyIndex index = FamilyIndex.of(family);
        List<OutlineEntry> top = new ArrayList<>();
        heading(top, texts.message("outline.persons"), family.getMembers().stream()
                .map(person -> line(person, texts)).toList());
        heading(top, texts.message("outline.unions"), family.getUnions().stream()
                .map(union -> line(union, index, texts)).toList());
        heading(top, texts.message("outline.households"), family.getHouseholds().stream()
                .map(each -> OutlineEntry.of(households.outline(each, texts), each, List.of())).toList());
        heading(top, texts.message("outline.bonds"), family.getBonds().stream()
                .map(each -> OutlineEntry.of(bonds.outline(each, texts), each, List.of())).toList());
        return top;
    }

    private static void heading(List<OutlineEntry> top, String text, List<OutlineEntry> lines) {
        if (!lines.isEmpty()) {
            top.add(OutlineEntry.heading(text, lines));
        }
    }

    private OutlineEntry line(FamilyMember person, DiagramTexts texts) {
        return OutlineEntry.of(persons.outline(person, texts), person, List.of());
    }

    private OutlineEntry line(Union union, FamilyIndex index, DiagramTexts texts) {
        List<Parentage> children = new ArrayList<>(index.children(union));
        children.addAll(index.furtherChildren(union));
        return OutlineEntry.of(unions.outline(union, texts), union, children.stream()
                .map(child -> OutlineEntry.of(parentages.outline(child, texts), child, List.of())).toList());
    }
}
