// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Links;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.InfluenceKind;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;

/** Ends of lines are put on somebody else only where such a line could be drawn, and undo puts them back. */
class ReconnectionTest {

    private final Fixture family = new Fixture(DiagramKind.GENOGRAM);
    private final FamilyMember client = family.client(Sex.FEMALE);

    private void moves(Fixture fixture, EObject link, EObject from, EObject to, Runnable look) {
        CareCase before = fixture.copy();
        assertEquals(Optional.empty(), Links.reconnectRefusal(link, from, to));
        fixture.run(Links.reconnect(fixture.request(), link, from, to));
        look.run();
        fixture.domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, fixture.careCase));
    }

    private Union unionOf(FamilyMember person) {
        return family.careCase.getFamily().getUnions().stream()
                .filter(union -> union.getPartnerA() == person || union.getPartnerB() == person).findFirst().orElseThrow();
    }

    @Test
    void aCoupleGetsAnotherPartnerAndKeepsItsChildren() {
        FamilyMember husband = family.use("addPartner", FamilyMember.class, client);
        FamilyMember son = family.use("addSon", FamilyMember.class, client);
        FamilyMember other = family.use("addPerson", FamilyMember.class);
        Union union = unionOf(client);

        moves(family, union, husband, other, () -> {
            assertSame(other, union.getPartnerA() == client ? union.getPartnerB() : union.getPartnerA());
            assertSame(son, union.getChildren().getFirst().getChild());
        });
        assertEquals(Optional.of("refusal.NOT_YET_PARTNERS"), Links.reconnectRefusal(union, husband, client));
        assertThrows(IllegalArgumentException.class,
                () -> Links.reconnect(family.request(), union, husband, client));
    }

    @Test
    void aChildGetsOtherParentsAndParentsAnotherChild() {
        family.use("addPartner", FamilyMember.class, client);
        FamilyMember son = family.use("addSon", FamilyMember.class, client);
        FamilyMember stranger = family.use("addPerson", FamilyMember.class);
        family.use("addPartner", FamilyMember.class, stranger);
        Union own = unionOf(client);
        Union other = unionOf(stranger);
        Parentage parentage = own.getChildren().getFirst();

        moves(family, parentage, own, other, () -> assertSame(other, parentage.eContainer()));
        moves(family, parentage, son, stranger, () -> assertSame(stranger, parentage.getChild()));
        assertEquals(ParentageKind.BIOLOGICAL, parentage.getKind());
        assertEquals(Optional.of("refusal.CAN_BE_CHILD"), Links.reconnectRefusal(parentage, son, client));
        assertEquals(Optional.of("refusal.TYPES"), Links.reconnectRefusal(parentage, own, client));
        assertEquals(Optional.of("refusal.TYPES"), Links.reconnectRefusal(client, client, son));
    }

    @Test
    void anInfluenceGetsAnotherEndButNotTwice() {
        Fixture icf = new Fixture(DiagramKind.ICF);
        IcfFactor cause = icf.use("addFactor.BODY_FUNCTIONS", IcfFactor.class);
        IcfFactor effect = icf.use("addFactor.ACTIVITIES", IcfFactor.class);
        IcfFactor third = icf.use("addFactor.PARTICIPATION", IcfFactor.class);
        IcfInfluence first = influence(cause, effect);
        IcfInfluence second = influence(cause, third);
        icf.careCase.getIcfPicture().getInfluences().add(first);
        icf.careCase.getIcfPicture().getInfluences().add(second);

        moves(icf, second, cause, effect, () -> assertSame(effect, second.getSource()));
        moves(icf, first, effect, effect, () -> assertSame(effect, first.getTarget()));
        assertEquals(Optional.of("refusal.NOT_YET_INFLUENCING"), Links.reconnectRefusal(first, effect, third));
    }

    private static IcfInfluence influence(IcfFactor source, IcfFactor target) {
        IcfInfluence influence = CareFactory.eINSTANCE.createIcfInfluence();
        influence.setKind(InfluenceKind.CAUSES);
        influence.setSource(source);
        influence.setTarget(target);
        return influence;
    }
}
