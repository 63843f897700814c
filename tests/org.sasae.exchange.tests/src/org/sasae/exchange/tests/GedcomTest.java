// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.exchange.gedcom.GedcomExport;
import org.sasae.exchange.gedcom.GedcomImport;
import org.sasae.exchange.gedcom.GedcomImport.Read;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.exchange.gedcom.GedcomProblem.Severity;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.Sex;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

class GedcomTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String OLD = """
            0 HEAD
            1 SOUR SOMETHING
            1 GEDC
            2 VERS 5.5.1
            1 CHAR UTF-8
            0 @I7@ INDI
            1 NAME Sato /Yamada/
            1 SEX F
            1 BIRT
            2 DATE 3 FEB 1941
            1 ASSO @I9@
            2 RELA 長男
            1 NOTE @N1@
            0 @I8@ INDI
            1 NAME 山田 一郎
            1 SEX M
            1 BIRT
            2 DATE ABT 1938
            1 DEAT
            2 DATE 11 MAR 2011
            2 CAUS 脳梗塞
            0 @I9@ INDI
            1 SEX M
            1 FAMC @F1@
            2 PEDI adopted
            1 BIRT
            2 DATE BET 1960 AND 1962
            0 @F1@ FAM
            1 HUSB @I8@
            1 WIFE @I7@
            1 CHIL @I9@
            1 MARR
            2 DATE 5 MAY 1960
            0 @N1@ NOTE 一行目
            1 CONT 二行
            1 CONC 目 a@@b
            0 TRLR
            """;

    @ParameterizedTest
    @CsvSource({"mrs-a, V5_5_1", "mrs-a, V7", "a-san, V5_5_1", "a-san, V7", "hanaoka, V5_5_1", "hanaoka, V7"})
    void familiesOfTheSamplesComeBackAsTheyWere(String sample, GedcomVersion version) throws IOException {
        CareCase careCase = Cases.sample(sample);
        byte[] first = new GedcomExport(Locale.JAPANESE).write(careCase, version, TODAY).bytes();
        Read read = read(new ByteArrayInputStream(first));
        assertEquals(List.of(), warnings(read).filter(text -> !text.contains("年齢")).toList());
        CareCase fresh = new GedcomImport(Locale.JAPANESE).createCase(read.family().orElseThrow(), TODAY);
        byte[] second = new GedcomExport(Locale.JAPANESE).write(fresh, version, TODAY).bytes();
        assertEquals(new String(first, StandardCharsets.UTF_8), new String(second, StandardCharsets.UTF_8));
        assertEquals(careCase.getFamily().getMembers().stream().filter(GedcomTest::bornOrStillborn).count(),
                fresh.getFamily().getMembers().size());
    }

    @Test
    void readsAFileOfAnotherProgram() throws IOException {
        Family family = read(OLD).family().orElseThrow();
        FamilyMember wife = family.getMembers().get(0);
        assertTrue(wife.isClient());
        assertEquals("Sato Yamada", wife.getName());
        assertEquals(LocalDate.of(1941, 2, 3), wife.getBirthDate());
        assertEquals("一行目\n二行目 a@b", wife.getNote());
        FamilyMember husband = family.getMembers().get(1);
        assertEquals(LifeStatus.DECEASED, husband.getLifeStatus());
        assertEquals(73, husband.getDeathAge());
        assertNull(husband.getStatedAge());
        assertEquals("脳梗塞", husband.getCauseOfDeath());
        FamilyMember son = family.getMembers().get(2);
        assertEquals("長男", son.getRelationship());
        assertEquals("出生：BET 1960 AND 1962", son.getNote());
        Union union = family.getUnions().getFirst();
        assertEquals(UnionKind.MARRIAGE, union.getKind());
        assertEquals(UnionStatus.WIDOWED, union.getStatus());
        assertEquals(ParentageKind.ADOPTED, union.getChildren().getFirst().getKind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void readsEveryEncodingThatJapaneseProgramsWrite(String charset) throws IOException {
        byte[] bytes = OLD.getBytes(Charset.forName(charset));
        Family family = read(new ByteArrayInputStream(bytes)).family().orElseThrow();
        assertEquals("山田 一郎", family.getMembers().get(1).getName());
    }

    @Test
    void saysThatAnOldEncodingLosesAccents() throws IOException {
        Read read = read(new ByteArrayInputStream(
                "0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME Ren\u00e9\n0 TRLR\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("Ren", read.family().orElseThrow().getMembers().getFirst().getName());
        assertTrue(warnings(read).anyMatch(text -> text.contains("ANSEL")));
    }

    @ParameterizedTest
    @EnumSource(GedcomVersion.class)
    void keepsWhatCareManagersWriteAboutAFamily(GedcomVersion version) throws IOException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        Family family = CareFactory.eINSTANCE.createFamily();
        careCase.setFamily(family);
        FamilyMember client = member(family, "青木 ハル", Sex.FEMALE);
        client.setClient(true);
        client.setRelationship("本人");
        FamilyMember partner = member(family, "木村", Sex.MALE);
        FamilyMember first = member(family, "一", Sex.MALE);
        FamilyMember second = member(family, "二", Sex.MALE);
        FamilyMember lost = member(family, "三", Sex.UNKNOWN);
        lost.setLifeStatus(LifeStatus.STILLBIRTH);
        first.setRelationship("長男");
        second.setNote("@mail は a@b.example\n" + "長い備考 ".repeat(80) + "終わり");
        partner.setPhone("045-000-0000");
        Union union = CareFactory.eINSTANCE.createUnion();
        union.setPartnerA(client);
        union.setPartnerB(partner);
        union.setKind(UnionKind.COMMON_LAW);
        union.setStatus(UnionStatus.SEPARATED);
        union.setSince("昭和45年頃");
        union.setUntil("1998");
        for (FamilyMember child : List.of(first, second, lost)) {
            var parentage = CareFactory.eINSTANCE.createParentage();
            parentage.setChild(child);
            parentage.setTwin(child == lost ? TwinKind.NONE : TwinKind.IDENTICAL);
            parentage.setTwinGroup(child == lost ? null : 1);
            parentage.setKind(child == lost ? ParentageKind.BIOLOGICAL : ParentageKind.STEP);
            union.getChildren().add(parentage);
        }
        family.getUnions().add(union);
        List<String> before = FamilyLines.of(family);
        byte[] bytes = new GedcomExport(Locale.JAPANESE).write(careCase, version, TODAY).bytes();
        assertTrue(new String(bytes, StandardCharsets.UTF_8).lines().allMatch(line -> version == GedcomVersion.V7
                || line.length() <= 255));
        assertEquals(before, FamilyLines.of(read(new ByteArrayInputStream(bytes)).family().orElseThrow()));
    }

    @Test
    void saysWhatTheFormatHasNoPlaceFor() {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        GedcomExport export = new GedcomExport(Locale.JAPANESE);
        assertFalse(export.write(careCase, GedcomVersion.V7, TODAY).hasFile());
        careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        member(careCase.getFamily(), "甲", Sex.OTHER).setKeyPerson(true);
        member(careCase.getFamily(), "乙", Sex.UNKNOWN).setLifeStatus(LifeStatus.PREGNANCY);
        assertEquals(3, export.write(careCase, GedcomVersion.V5_5_1, TODAY).problems().size());
        assertEquals(2, export.write(careCase, GedcomVersion.V7, TODAY).problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a family", "0 HEAD", "0 HEAD\n0 TRLR", "{\"a\": 1}", "0 TRLR\n0 HEAD",
            "\u0000\u0001\u0002", "<?xml version=\"1.0\"?><a/>"})
    void refusesWhatIsNoFamilyWithOneSentence(String text) throws IOException {
        Read read = read(text);
        assertTrue(read.family().isEmpty());
        assertEquals(1, read.problems().stream().filter(each -> each.severity() == Severity.ERROR).count(), text);
    }

    @Test
    void readsABrokenFileAsFarAsItGoes() throws IOException {
        Read read = read("""
                0 HEAD
                garbage here
                0 @I1@ INDI
                1 NAME A
                5 DEEP too deep for its place
                0 @I1@ INDI
                1 NAME twin mark
                0 @F1@ FAM
                1 HUSB @I1@
                1 WIFE @I99@
                1 CHIL @I1@
                0 @F2@ FAM
                1 CHIL @I98@
                """);
        Family family = read.family().orElseThrow();
        assertEquals(1, family.getMembers().size());
        assertEquals(1, family.getUnions().size());
        assertTrue(family.getUnions().getFirst().getChildren().isEmpty());
        assertEquals(7, warnings(read).count(), () -> warnings(read).collect(Collectors.joining("\n")));
    }

    @Test
    void aRingOfAncestorsIsReadOnce() throws IOException {
        Family family = read("""
                0 HEAD
                0 @A@ INDI
                1 FAMC @F1@
                0 @B@ INDI
                1 FAMC @F2@
                0 @F1@ FAM
                1 HUSB @B@
                0 @F2@ FAM
                1 HUSB @A@
                0 TRLR
                """).family().orElseThrow();
        assertEquals(2, family.getUnions().size());
    }

    @Test
    void filesLargerThanAnyFamilyAreRefused() throws IOException {
        String many = "0 HEAD\n" + IntStream.range(0, 2001).mapToObj(i -> "0 @I" + i + "@ INDI\n")
                .collect(Collectors.joining()) + "0 TRLR\n";
        assertTrue(read(many).problems().getFirst().message().contains("2000"));
        try (InputStream endless = new Endless()) {
            Read read = read(endless);
            assertTrue(read.family().isEmpty());
            assertTrue(read.problems().getFirst().message().contains("32"));
        }
    }

    @Test
    void mistakesInEveryLineAreCountedAndNotAllListed() throws IOException {
        Read read = read("0 HEAD\n" + "?\n".repeat(5000) + "0 @I1@ INDI\n0 TRLR\n");
        assertEquals(101, read.problems().size());
        assertTrue(read.problems().getLast().message().contains("4900"));
    }

    private static boolean bornOrStillborn(FamilyMember member) {
        return switch (member.getLifeStatus()) {
        case PREGNANCY, MISCARRIAGE, ABORTION -> false;
        default -> true;
        };
    }

    private static FamilyMember member(Family family, String name, Sex sex) {
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        member.setName(name);
        member.setSex(sex);
        family.getMembers().add(member);
        return member;
    }

    private static Stream<String> warnings(Read read) {
        return read.problems().stream().map(GedcomProblem::message);
    }

    private static Read read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Read read(InputStream in) throws IOException {
        return new GedcomImport(Locale.JAPANESE).read(in, TODAY);
    }

    /** Never ends. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return '0';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) '0');
            return length;
        }
    }
}
