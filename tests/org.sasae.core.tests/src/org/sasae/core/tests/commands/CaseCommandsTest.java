// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.Client;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.edit.Wording;

/** Commands say what they do, clean up links, and can be taken back. */
class CaseCommandsTest {

    @TempDir
    private Path folder;
    private CaseSession session;
    private CaseCommands commands;

    @BeforeEach
    void createCase() throws IOException {
        session = CaseSession.create(folder.resolve("case.sasae"), new CaseFiles());
        commands = new CaseCommands(session.editingDomain(), Locale.JAPANESE);
    }

    @AfterEach
    void close() throws IOException {
        session.close();
    }

    @Test
    void settingSaysWhatIsChanged() {
        Client client = session.careCase().getClient();
        Command command = commands.set(client, Literals.CLIENT__NAME, "山田\u000B花子\u0000");

        assertTrue(session.execute(command));

        assertEquals("氏名を変更", command.getLabel());
        assertEquals("Change " + Wording.of(Locale.ENGLISH).feature(Literals.CLIENT__NAME), new CaseCommands(session.editingDomain(), Locale.ENGLISH)
                .set(client, Literals.CLIENT__NAME, "x").getLabel());
        assertEquals("山田\n花子", client.getName());
        session.undo();
        assertNull(client.getName());
    }

    @Test
    void settingToNullGoesBackToTheDefault() {
        Client client = session.careCase().getClient();
        client.setSex(Sex.FEMALE);

        session.execute(commands.set(client, Literals.CLIENT__SEX, null));

        assertEquals(Sex.UNKNOWN, client.getSex());
        session.undo();
        assertEquals(Sex.FEMALE, client.getSex());
    }

    @Test
    void deletingCleansAllLinksAndUndoBringsThemAndTheIdsBack() {
        Family family = session.careCase().getFamily();
        FamilyMember son = member("長男");
        FamilyMember wife = member("長男の妻");
        Union union = CareFactory.eINSTANCE.createUnion();
        union.setPartnerA(son);
        union.setPartnerB(wife);
        Household household = CareFactory.eINSTANCE.createHousehold();
        household.getMembers().addAll(List.of(son, wife));
        family.getUnions().add(union);
        family.getHouseholds().add(household);
        String id = session.resource().getID(son);

        Command delete = commands.delete(son);
        session.execute(delete);

        assertTrue(delete.getLabel().endsWith("を削除"), delete.getLabel());
        assertEquals(List.of(wife), family.getMembers());
        assertNull(union.getPartnerA());
        assertEquals(List.of(wife), household.getMembers());

        session.undo();
        assertEquals(List.of(son, wife), family.getMembers());
        assertEquals(son, union.getPartnerA());
        assertEquals(List.of(son, wife), household.getMembers());
        assertEquals(id, session.resource().getID(son));

        session.redo();
        assertNull(union.getPartnerA());
        session.undo();
        assertEquals(id, session.resource().getID(son));
    }

    @Test
    void aCopyGetsIdsOfItsOwn() {
        FamilyMember son = member("長男");
        FamilyMember copy = EcoreUtil.copy(son);

        session.execute(commands.add(session.careCase().getFamily(), Literals.FAMILY__MEMBERS, copy));

        assertNotEquals(session.resource().getID(son), session.resource().getID(copy));
    }

    @Test
    void replacingAContainedObjectCleansLinksToTheOldOne() {
        Family old = session.careCase().getFamily();
        FamilyMember son = member("長男");
        var contact = CareFactory.eINSTANCE.createContactPerson();
        contact.setMember(son);
        session.careCase().getBasicInformation().getEmergencyContacts().add(contact);
        Family fresh = CareFactory.eINSTANCE.createFamily();

        assertTrue(session.execute(commands.set(session.careCase(), Literals.CARE_CASE__FAMILY, fresh)));
        assertEquals(fresh, session.careCase().getFamily());
        assertNull(contact.getMember());

        session.undo();
        assertEquals(old, session.careCase().getFamily());
        assertEquals(son, contact.getMember());

        assertTrue(session.execute(commands.set(session.careCase(), Literals.CARE_CASE__FAMILY, null)));
        assertNull(session.careCase().getFamily());
        session.undo();
        assertEquals(old, session.careCase().getFamily());
        assertEquals(son, contact.getMember());
    }

    @Test
    void addingMovingAndRemovingKeepTheOrder() {
        Family family = session.careCase().getFamily();
        FamilyMember first = member("一");
        FamilyMember second = CareFactory.eINSTANCE.createFamilyMember();

        session.execute(commands.add(family, Literals.FAMILY__MEMBERS, second, 0));
        assertEquals(List.of(second, first), family.getMembers());
        session.execute(commands.move(family, Literals.FAMILY__MEMBERS, second, 1));
        assertEquals(List.of(first, second), family.getMembers());
        session.execute(commands.remove(family, Literals.FAMILY__MEMBERS, first));
        assertEquals(List.of(second), family.getMembers());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(List.of(first), family.getMembers());
    }

    @Test
    void severalCommandsAreTakenBackAsOne() {
        Client client = session.careCase().getClient();
        session.execute(CaseCommands.all("まとめて", List.of(
                commands.set(client, Literals.CLIENT__NAME, "山田"),
                commands.set(client, Literals.CLIENT__KANA, "ヤマダ"))));

        assertEquals("まとめて", session.undoLabel().orElseThrow());
        session.undo();
        assertNull(client.getName());
        assertNull(client.getKana());
    }

    private FamilyMember member(String name) {
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        member.setName(name);
        session.careCase().getFamily().getMembers().add(member);
        return member;
    }
}
