// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.diagram.DiagramContent;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Position;
import org.sasae.diagram.Tool;
import org.sasae.diagram.genogram.FamilyIndex;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.LivingArrangement;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;

/** A family is built, changed and taken back by the tools alone. */
class GenogramToolsTest {

    private final Fixture fixture = new Fixture(DiagramKind.GENOGRAM);

    @Test
    void theFirstPersonOfAnEmptyCaseIsTheClient() {
        FamilyMember person = fixture.use("addPerson", FamilyMember.class);

        assertTrue(person.isClient());
        assertFalse(fixture.use("addPerson", FamilyMember.class).isClient());
    }

    @Test
    void aPartnerIsMarriedAndAManStandsFirst() {
        FamilyMember wife = fixture.client(Sex.FEMALE);

        FamilyMember husband = fixture.use("addPartner", FamilyMember.class, wife);

        Union union = fixture.careCase.getFamily().getUnions().get(0);
        assertSame(husband, union.getPartnerA());
        assertSame(wife, union.getPartnerB());
        assertEquals(UnionKind.MARRIAGE, union.getKind());
        assertEquals("夫", husband.getRelationship());
    }

    @Test
    void childrenAreCountedInTheirRelationship() {
        FamilyMember mother = fixture.client(Sex.FEMALE);

        assertEquals("長男", fixture.use("addSon", FamilyMember.class, mother).getRelationship());
        assertEquals("次男", fixture.use("addSon", FamilyMember.class, mother).getRelationship());
        FamilyMember daughter = fixture.use("addDaughter", FamilyMember.class, mother);
        assertEquals("長女", daughter.getRelationship());
        assertEquals("娘の夫", fixture.use("addPartner", FamilyMember.class, daughter).getRelationship());
        assertEquals("孫", fixture.use("addSon", FamilyMember.class, daughter).getRelationship());
        assertEquals(1, FamilyIndex.of(fixture.careCase.getFamily()).unions(mother).size());
    }

    @Test
    void aPartnerOfALoneParentTakesTheEmptyPlaceBesideThem() {
        FamilyMember mother = fixture.client(Sex.FEMALE);
        fixture.use("addChild", FamilyMember.class, mother);

        fixture.use("addPartner", FamilyMember.class, mother);

        assertEquals(1, fixture.careCase.getFamily().getUnions().size());
    }

    @Test
    void aSiblingBringsTheParentsWithIt() {
        FamilyMember client = fixture.client(Sex.MALE);

        FamilyMember sister = fixture.use("addSister", FamilyMember.class, client);

        FamilyIndex index = FamilyIndex.of(fixture.careCase.getFamily());
        assertSame(index.parents(client).orElseThrow(), index.parents(sister).orElseThrow());
        assertEquals(4, index.members().size());
    }

    @Test
    void parentsCanBeAddedOneByOneOrTogetherButNotTwice() {
        FamilyMember client = fixture.client(Sex.MALE);
        fixture.use("addParent", FamilyMember.class, client);
        fixture.use("addParent", FamilyMember.class, client);

        assertFalse(fixture.tool("addParent").applies(fixture.request(client)));
        assertFalse(fixture.tool("addParents").applies(fixture.request(client)));
        assertEquals(1, fixture.careCase.getFamily().getUnions().size());
    }

    @Test
    void enclosingWithTheClientSaysThatTheyLiveTogether() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember son = fixture.use("addSon", FamilyMember.class, client);

        Household household = fixture.use("encloseHousehold", Household.class, client, son);

        assertTrue(household.isClientHousehold());
        assertEquals(LivingArrangement.SAME_HOUSEHOLD, son.getLivingArrangement());
    }

    @Test
    void deletingAPersonTakesLinesAndPlacesWithIt() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember husband = fixture.use("addPartner", FamilyMember.class, client);
        fixture.use("encloseHousehold", Household.class, husband);
        fixture.run(Links.prepare(rule("bondClose"), fixture.request(), client, husband));
        fixture.domain.getCommandStack().execute(LayoutStore.move(fixture.domain, fixture.careCase,
                DiagramKind.GENOGRAM, java.util.Map.of(husband, new Position(3, 4))));

        fixture.run(fixture.tool("delete").prepare(fixture.request(husband)));

        assertEquals(List.of(client), fixture.careCase.getFamily().getMembers());
        assertTrue(fixture.careCase.getFamily().getUnions().isEmpty());
        assertTrue(fixture.careCase.getFamily().getBonds().isEmpty());
        assertTrue(fixture.careCase.getFamily().getHouseholds().isEmpty());
        assertTrue(fixture.careCase.getLayout().getDiagrams().get(0).getNodes().isEmpty());
    }

    @Test
    void aWidowKeepsHerChildrenWhenTheirFatherIsDeleted() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember husband = fixture.use("addPartner", FamilyMember.class, client);
        FamilyMember son = fixture.use("addSon", FamilyMember.class, client);

        fixture.run(fixture.tool("delete").prepare(fixture.request(husband)));

        assertSame(client, fixture.careCase.getFamily().getUnions().get(0).getPartnerB());
        assertTrue(FamilyIndex.of(fixture.careCase.getFamily()).parents(son).isPresent());
    }

    @Test
    void anAncestorCannotBecomeAChild() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember son = fixture.use("addSon", FamilyMember.class, client);
        FamilyMember grandson = fixture.use("addSon", FamilyMember.class, son);

        assertEquals("refusal.CAN_BE_CHILD", Links.refusal(rule("childOfPerson"), grandson, client).orElseThrow());
        assertEquals("refusal.NOT_YET_PARTNERS", Links.refusal(rule("marriage"), son, son).orElseThrow());
        assertTrue(Links.refusal(rule("bondClose"), son, client).isEmpty());
    }

    @Test
    void aChildByBirthCanBeAdoptedByOthersButHasParentsByBirthOnlyOnce() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember brother = fixture.use("addBrother", FamilyMember.class, client);
        FamilyMember nephew = fixture.use("addSon", FamilyMember.class, brother);
        fixture.use("addPartner", FamilyMember.class, client);
        Union couple = FamilyIndex.of(fixture.careCase.getFamily()).unions(client).get(0);

        assertEquals("refusal.CAN_BE_CHILD", Links.refusal(rule("childOfUnion"), couple, nephew).orElseThrow());
        fixture.run(Links.prepare(rule("adoptedByUnion"), fixture.request(), couple, nephew));

        FamilyIndex index = FamilyIndex.of(fixture.careCase.getFamily());
        assertEquals(2, index.parentages(nephew).size());
        assertEquals(List.of(nephew), index.furtherChildren(couple).stream().map(Parentage::getChild).toList());
        assertTrue(index.isAncestor(client, nephew));
        assertEquals("refusal.CAN_BE_FURTHER_CHILD",
                Links.refusal(rule("adoptedByUnion"), couple, nephew).orElseThrow());
        assertTrue(Diagrams.of(DiagramKind.GENOGRAM).content(fixture.careCase).links()
                .containsAll(index.parentages(nephew)));
    }

    @Test
    void everyBondCanBeDrawnBetweenTwoPersons() {
        FamilyMember client = fixture.client(Sex.FEMALE);
        FamilyMember son = fixture.use("addSon", FamilyMember.class, client);

        for (LinkRule rule : Links.between(DiagramKind.GENOGRAM, client, son).stream()
                .filter(rule -> rule.link() == CarePackage.Literals.BOND).toList()) {
            fixture.run(Links.prepare(rule, fixture.request(), client, son));
        }

        assertEquals(BondKind.VALUES.size(), fixture.careCase.getFamily().getBonds().size());
    }

    @Property(tries = 200)
    void anySequenceOfToolsCanBeUndoneAndRedone(@ForAll("steps") List<Integer> steps) {
        Fixture family = new Fixture(DiagramKind.GENOGRAM);
        family.client(Sex.FEMALE);
        CareCase before = family.copy();
        int done = 0;
        for (int step : steps) {
            List<EObject> all = Diagrams.of(DiagramKind.GENOGRAM).content(family.careCase).all().toList();
            if (all.isEmpty()) {
                break;
            }
            EObject selected = all.get(step % all.size());
            List<Tool> tools = Diagrams.of(DiagramKind.GENOGRAM).tools();
            Tool tool = tools.get((step / 7) % tools.size());
            if (tool.applies(family.request(selected))) {
                family.run(tool.prepare(family.request(selected)));
                done++;
            }
        }
        CareCase after = family.copy();
        for (int i = 0; i < done; i++) {
            family.domain.getCommandStack().undo();
        }
        assertTrue(EcoreUtil.equals(before, family.careCase));
        for (int i = 0; i < done; i++) {
            family.domain.getCommandStack().redo();
        }
        assertTrue(EcoreUtil.equals(after, family.careCase));
        DiagramContent content = Diagrams.of(DiagramKind.GENOGRAM).content(family.careCase);
        assertTrue(content.all().allMatch(element -> Diagrams.of(DiagramKind.GENOGRAM).provider(element).isPresent()));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(25);
    }

    private static LinkRule rule(String id) {
        return Links.rules(DiagramKind.GENOGRAM).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
