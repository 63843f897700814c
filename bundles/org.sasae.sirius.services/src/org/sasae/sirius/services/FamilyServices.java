// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.Links;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.diagram.genogram.PersonFacts;
import org.sasae.diagram.genogram.PersonProvider;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.SymbolProfiles;
import org.sasae.model.care.Bond;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.sirius.services.internal.CaseTools;

/** What the viewpoint <i>Family</i> shows and does, for the expressions of an {@code .odesign}. */
public class FamilyServices {

    /** The layers of the viewpoint that add a line below a person. */
    private static final String OCCUPATION = "Occupation";
    private static final String PLACE = "Place";

    private final PersonProvider persons = new PersonProvider();

    /**
     * Gives the persons who stand in no household.
     *
     * @param self the case, not null
     * @return the persons in the order of the family
     */
    public List<FamilyMember> personsIn(CareCase self) {
        return shown(self, FamilyMember.class).filter(person -> home(person).isEmpty()).toList();
    }

    /**
     * Gives the persons who stand in a household. Who is named by several stands in the client's, else in the first.
     *
     * @param self the household, not null
     * @return the persons in the order of the household
     */
    public List<FamilyMember> personsIn(Household self) {
        return self.getMembers().stream().filter(person -> home(person).filter(home -> home == self).isPresent())
                .distinct().toList();
    }

    /**
     * Gives the couples who do not live under one roof.
     *
     * @param self the case, not null
     * @return the couples, and parents of whom only the children are known
     */
    public List<Union> unionsIn(CareCase self) {
        return shown(self, Union.class).filter(union -> home(union).isEmpty()).toList();
    }

    /**
     * Gives the couples who live in a household.
     *
     * @param self the household, not null
     * @return the couples all of whose partners stand there
     */
    public List<Union> unionsIn(Household self) {
        return CaseTools.caseOf(self).stream().flatMap(careCase -> shown(careCase, Union.class))
                .filter(union -> home(union).filter(home -> home == self).isPresent()).toList();
    }

    /**
     * Gives the households that have members.
     *
     * @param self the case, not null
     * @return the households in the order of the family
     */
    public List<Household> householdsShown(CareCase self) {
        return shown(self, Household.class).toList();
    }

    /**
     * Gives the bonds with two different ends.
     *
     * @param self the case, not null
     * @return the bonds in the order of the family
     */
    public List<Bond> bondsShown(CareCase self) {
        return shown(self, Bond.class).toList();
    }

    /**
     * Gives the lines from couples to children.
     *
     * @param self the case, not null
     * @return the parentages, children by birth before further ones
     */
    public List<Parentage> parentagesShown(CareCase self) {
        return shown(self, Parentage.class).toList();
    }

    /**
     * Gives the couples.
     *
     * @param self the case, not null
     * @return the couples in the order of the family
     */
    public List<Union> unionsShown(CareCase self) {
        return shown(self, Union.class).toList();
    }

    /**
     * Gives the words on a bond: its kind, so that colour and line say nothing alone, and its note.
     *
     * @param self the bond, not null
     * @return one line
     */
    public String bondWords(Bond self) {
        DiagramTexts texts = CaseTools.texts();
        return texts.join(texts.literal(self.getKind()), self.getNote());
    }

    /**
     * Gives the words on the line to a child.
     *
     * @param self the parentage, not null
     * @return empty for a child by birth
     */
    public String parentageWords(Parentage self) {
        DiagramTexts texts = CaseTools.texts();
        return texts.join(self.getKind() == ParentageKind.BIOLOGICAL ? "" : texts.literal(self.getKind()),
                self.getTwin() == TwinKind.NONE ? "" : texts.message("parentage.twin", texts.literal(self.getTwin())));
    }

    /**
     * Adds a person without relations.
     *
     * @param self the case, or the household in which the person lives, not null
     * @return the person
     */
    public EObject addPersonIn(EObject self) {
        CareCase careCase = CaseTools.caseOf(self).orElseThrow(IllegalArgumentException::new);
        EObject person = CaseTools.run(CaseTools.tool(DiagramKind.GENOGRAM, "addPerson")
                .prepare(CaseTools.request(List.of(careCase)))).orElse(self);
        return self instanceof Household && person instanceof FamilyMember member ? moveTo(member, self) : person;
    }

    /**
     * Gives the words below a person: marks and name, age, relationship, and what the layers switched on add.
     *
     * @param self the person, not null
     * @param layers the names of the layers switched on, not null
     * @return one or more lines
     */
    public String personWords(FamilyMember self, Collection<String> layers) {
        DiagramTexts texts = CaseTools.texts();
        PersonFacts facts = PersonFacts.of(self, texts.today());
        List<String> lines = new ArrayList<>();
        String first = persons.label(self, texts);
        lines.add(Stream.of(marks(self), first, age(facts, texts)).filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other).orElse(first));
        if (!self.isClient() && !facts.relationship().equals(first)) {
            lines.add(facts.relationship());
        }
        if (layers.contains(OCCUPATION)) {
            lines.add(self.getOccupation());
        }
        if (layers.contains(PLACE)) {
            lines.add(persons.place(self, texts));
        }
        return lines.stream().filter(line -> line != null && !line.isBlank()).map(String::strip)
                .reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private static String age(PersonFacts facts, DiagramTexts texts) {
        return facts.age().isPresent() ? "(" + facts.age().getAsInt() + ")" : "";
    }

    private static String marks(FamilyMember person) {
        SymbolProfile profile = CaseTools.caseOf(person).map(SymbolProfiles::of).orElseGet(SymbolProfile::standard);
        String key = !person.isKeyPerson() ? "" : switch (profile.keyPerson()) {
        case STAR -> "\u2606";
        case FILLED_STAR -> "\u2605";
        case LETTERS -> "KP";
        };
        return key + switch (person.getCarerRole()) {
        case MAIN -> profile.mainCarer();
        case SECOND -> profile.secondCarer();
        default -> "";
        };
    }

    /**
     * Tells whether two people of a household may be made members of another one, or of none.
     *
     * @param self the person, not null
     * @param container the household or the case it is dropped on, not null
     * @return whether dropping changes anything
     */
    public Boolean mayMoveTo(FamilyMember self, EObject container) {
        return container instanceof Household household ? !household.getMembers().contains(self)
                : home(self).isPresent();
    }

    /**
     * Moves a person to another household, or out of one.
     *
     * @param self the person, not null
     * @param container the household, or the case for no household, not null
     * @return the person
     */
    public EObject moveTo(FamilyMember self, EObject container) {
        ToolRequest request = CaseTools.request(List.of(self));
        home(self).ifPresent(home -> leave(self, home, request));
        if (container instanceof Household household && !household.getMembers().contains(self)) {
            Links.between(DiagramKind.GENOGRAM, household, self).stream().findFirst()
                    .ifPresent(rule -> CaseTools.run(Links.prepare(rule, request, household, self)));
        }
        return self;
    }

    /** A household that nobody is left in goes as it does when its last member is deleted. */
    private static void leave(FamilyMember person, Household home, ToolRequest request) {
        if (home.getMembers().size() == 1) {
            CaseTools.run(CaseTools.tool(DiagramKind.GENOGRAM, "delete").prepare(CaseTools.request(List.of(home))));
        } else {
            CaseTools.run(RemoveCommand.create(request.domain(), home, CarePackage.Literals.HOUSEHOLD__MEMBERS,
                    person));
        }
    }

    private static Optional<Household> home(FamilyMember person) {
        List<Household> named = CaseTools.caseOf(person).stream()
                .flatMap(careCase -> shown(careCase, Household.class))
                .filter(household -> household.getMembers().contains(person)).toList();
        return named.stream().filter(Household::isClientHousehold).findFirst().or(() -> named.stream().findFirst());
    }

    private static Optional<Household> home(Union union) {
        if (!(union.eContainer() instanceof org.sasae.model.care.Family family)) {
            return Optional.empty();
        }
        List<FamilyMember> partners = FamilyIndex.of(family).partners(union);
        Optional<Household> home = partners.stream().findFirst().flatMap(FamilyServices::home);
        return home.filter(each -> partners.stream().allMatch(one -> home(one).filter(it -> it == each).isPresent()));
    }

    private static <T> Stream<T> shown(CareCase careCase, Class<T> type) {
        DiagramContent content = Diagrams.of(DiagramKind.GENOGRAM).content(careCase);
        return content.all().filter(type::isInstance).map(type::cast);
    }
}
