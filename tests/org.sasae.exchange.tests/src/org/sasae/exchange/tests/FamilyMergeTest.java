// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.exchange.gedcom.FamilyMerge;
import org.sasae.exchange.gedcom.FamilyMerge.Way;
import org.sasae.exchange.gedcom.GedcomExport;
import org.sasae.exchange.gedcom.GedcomImport;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Union;
import org.sasae.model.care.Wish;

/** A family from a file comes into a case. */
class FamilyMergeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String FILE = """
            0 HEAD
            1 GEDC
            2 VERS 5.5.1
            1 CHAR UTF-8
            0 @I1@ INDI
            1 NAME 港 一郎
            1 SEX M
            1 BIRT
            2 DATE 4 APR 1946
            1 ASSO @I2@
            2 RELA 妻
            1 ASSO @I3@
            2 RELA 長女
            0 @I2@ INDI
            1 NAME 港 よし
            1 SEX F
            1 BIRT
            2 DATE 1950
            0 @I3@ INDI
            1 NAME 浜 なぎ
            1 SEX F
            1 OCCU 看護師
            0 @F1@ FAM
            1 HUSB @I1@
            1 WIFE @I2@
            1 CHIL @I3@
            1 MARR
            0 TRLR
            """;

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final BasicCommandStack stack = new BasicCommandStack();

    private static Family family(String text) throws IOException {
        return new GedcomImport(Locale.JAPANESE)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), TODAY).family().orElseThrow();
    }

    private FamilyMerge merge() throws IOException {
        return new FamilyMerge(family(FILE), careCase, TODAY, Locale.JAPANESE);
    }

    private List<String> names() {
        return careCase.getFamily().getMembers().stream().map(FamilyMember::getName).toList();
    }

    private FamilyMember member(String name) {
        return careCase.getFamily().getMembers().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow();
    }

    private FamilyMember present(String name, boolean client) {
        if (careCase.getFamily() == null) {
            careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        }
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        member.setName(name);
        member.setClient(client);
        careCase.getFamily().getMembers().add(member);
        return member;
    }

    @Test
    void anEmptyCaseGetsTheWholeFamilyInOneStep() throws IOException {
        String before = EcoreUtil.copy(careCase).toString().replaceAll("@[0-9a-f]+", "");
        stack.execute(merge().command(Way.ADD));

        assertEquals(List.of("港 一郎", "港 よし", "浜 なぎ"), names());
        assertTrue(member("港 一郎").isClient());
        assertEquals("港 一郎", careCase.getClient().getName());
        assertEquals(Sex.MALE, careCase.getClient().getSex());
        assertEquals(TODAY, careCase.getClient().getStatedAgeOn(), "the wife's age is of the day of reading");
        assertEquals("妻", member("港 よし").getRelationship());
        assertEquals(member("浜 なぎ"), careCase.getFamily().getUnions().getFirst().getChildren().getFirst().getChild());
        assertEquals("家族の取り込み", stack.getUndoCommand().getLabel());

        stack.undo();
        assertNull(careCase.getFamily());
        assertNull(careCase.getClient());
        assertEquals(before, careCase.toString().replaceAll("@[0-9a-f]+", ""));
        stack.redo();
        assertEquals(3, names().size());
    }

    @Test
    void whoIsThereAlreadyIsFilledInAndNotAddedTwice() throws IOException {
        FamilyMember client = present("港　一郎", true);
        client.setBirthDate(LocalDate.of(1946, 4, 5));
        FamilyMember daughter = present("浜なぎ", false);
        daughter.setPhone("090");
        present("釣り仲間の岸", false);
        FamilyMerge merge = merge();
        assertEquals(Optional.of(daughter), merge.same(merge.persons().get(2)));
        assertTrue(merge.hasFamily());
        stack.execute(merge.command(Way.ADD));

        assertEquals(List.of("港　一郎", "浜なぎ", "釣り仲間の岸", "港 よし"), names());
        assertEquals(LocalDate.of(1946, 4, 5), client.getBirthDate(), "what the case says stays");
        assertEquals("看護師", daughter.getOccupation());
        assertEquals("090", daughter.getPhone());
        Union union = careCase.getFamily().getUnions().getFirst();
        assertSame(client, union.getPartnerA());
        assertSame(daughter, union.getChildren().getFirst().getChild());

        stack.execute(merge().command(Way.ADD));
        assertEquals(4, names().size(), "a second time there is nothing to add");
        assertEquals(1, careCase.getFamily().getUnions().size());
        assertEquals(1, union.getChildren().size());
    }

    @Test
    void replacingKeepsWhoIsInBothWithAllThatPointsToThem() throws IOException {
        present("港 一郎", true);
        FamilyMember daughter = present("浜 なぎ", false);
        daughter.setOccupation("学生");
        FamilyMember friend = present("岸", false);
        Wish hers = wish(daughter);
        Wish his = wish(friend);
        stack.execute(merge().command(Way.REPLACE));

        assertEquals(List.of("港 一郎", "浜 なぎ", "港 よし"), names());
        assertEquals("看護師", daughter.getOccupation());
        assertSame(daughter, hers.getMember());
        assertNull(his.getMember());
        stack.undo();
        assertSame(friend, his.getMember());
        assertEquals(List.of("港 一郎", "浜 なぎ", "岸"), names());
    }

    private Wish wish(FamilyMember speaker) {
        Assessment assessment = CareFactory.eINSTANCE.createAssessment();
        AreaAssessment area = CareFactory.eINSTANCE.createAreaAssessment();
        Wish wish = CareFactory.eINSTANCE.createWish();
        wish.setMember(speaker);
        area.getWishes().add(wish);
        assessment.getAreas().add(area);
        careCase.getAssessments().add(assessment);
        return wish;
    }

    @Test
    void personsWithoutNamesAreKnownByWhatTheyAreToTheClient() throws IOException {
        present("港 一郎", true);
        FamilyMember wife = present(null, false);
        wife.setRelationship("妻");
        wife.setSex(Sex.FEMALE);
        FamilyMerge merge = new FamilyMerge(family(FILE.replace("1 NAME 港 よし\n", "")), careCase, TODAY,
                Locale.JAPANESE);
        assertEquals(Optional.of(wife), merge.same(merge.persons().get(1)));
        merge.setClient(merge.persons().get(2));
        assertEquals(Optional.empty(), merge.same(merge.persons().get(1)));
        FamilyMerge named = merge();
        assertEquals(Optional.of(wife), named.same(named.persons().get(1)), "the file knows her name");
        present(null, false).setRelationship("妻");
        assertEquals(Optional.empty(), named.same(named.persons().get(1)), "which of two is not known");
    }

    @Test
    void anotherPersonOfTheFileMayBeTheClient() throws IOException {
        FamilyMerge merge = merge();
        merge.setClient(merge.persons().get(1));
        assertEquals(Optional.empty(), merge.relationship(merge.persons().get(2)), "a daughter of whom is not known");
        stack.execute(merge.command(Way.ADD));

        assertTrue(member("港 よし").isClient());
        assertFalse(member("港 一郎").isClient());
        assertNull(member("港 一郎").getRelationship());
        assertEquals("本人", member("港 よし").getRelationship());
        assertEquals("港 よし", careCase.getClient().getName());
    }

    @Test
    void aFamilyThatWasWrittenComesBackToItsOwnCaseWithoutAChange() throws IOException {
        stack.execute(merge().command(Way.ADD));
        CareCase before = EcoreUtil.copy(careCase);
        byte[] written = new GedcomExport(Locale.JAPANESE).write(careCase, GedcomVersion.V7, TODAY).bytes();
        for (Way way : List.of(Way.ADD, Way.REPLACE)) {
            stack.execute(new FamilyMerge(family(new String(written, StandardCharsets.UTF_8)), careCase, TODAY,
                    Locale.JAPANESE).command(way));
            assertTrue(EcoreUtil.equals(before, careCase), way.toString());
        }
    }
}
