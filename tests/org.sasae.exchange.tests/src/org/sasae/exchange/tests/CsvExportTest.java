// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.exchange.CsvException;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvFile;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvProblem;
import org.sasae.exchange.CsvProblem.Severity;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.SupportCategory;

class CsvExportTest {

    private static final Charset MS932 = Charset.forName("windows-31j");

    private static CsvExport.Prepared prepare(CareCase careCase) throws IOException {
        return new CsvExport(Locale.JAPANESE).prepare(List.of(careCase), Cases.OPTIONS);
    }

    private static String text(CsvExport.Prepared prepared, String kind) {
        return prepared.files().stream().filter(file -> file.name().matches(kind + "_[0-9].*"))
                .map(file -> new String(file.bytes(), MS932)).findFirst().orElse("");
    }

    @Test
    void theSmallestCaseIsWrittenByteByByte() throws IOException {
        CsvExport.Prepared prepared = prepare(Cases.minimal());

        assertEquals(List.of(), prepared.problems());
        assertEquals(List.of("UPKIHON_0300000100_46_0300000005_66_20260601093015.CSV",
                "UPYOBO_0300000100_46_0300000005_66_20260601093015.CSV"),
                prepared.files().stream().map(CsvFile::name).toList());
        assertArrayEquals(("202407,990001,0000012345,20260508,1,1,,,,,,,,\"ヤマダ ハナコ\",\"山田 花子\",2,19450203"
                + ",".repeat(54) + "\r\n").getBytes(MS932), prepared.files().getFirst().bytes());
        assertArrayEquals(("202407,990001,0000012345,20260518,1,1,,\"山田 花子\"" + ",".repeat(49) + "\r\n")
                .getBytes(MS932), prepared.files().getLast().bytes());
    }

    @Test
    void numbersOfAnIssueAreRepeatedAndItsTextsAreNot() throws IOException {
        CareCase careCase = Cases.minimal();
        OverallIssue issue = Cases.issue(Cases.plan(careCase), "課題1");
        PlanGoal first = Cases.goal(issue, "目標A");
        first.setSupportPoints("支援のポイント");
        Cases.row(first, SupportCategory.SELF_CARE, "歩く", null, "本人", "6か月");
        Cases.row(first, SupportCategory.PREVENTIVE_BENEFIT, "運動", "介護予防通所リハビリテーション", "みどり", "6か月");
        Cases.goal(issue, "目標B");
        Cases.issue(Cases.plan(careCase), "課題2");

        String key = "202407,990001,0000012345,20260518,";
        assertEquals(key + "1,\"課題1\",,,\"目標A\r\n目標B\",1,\"支援のポイント\",\"歩く\",\"運動\",1,,\"本人\",\"6か月\"\r\n"
                + key + "1,,,,,1,,,,2,\"介護予防通所リハビリテーション\",\"みどり\",\"6か月\"\r\n"
                + key + "1,,,,,2,,,,,,,\r\n"
                + key + "2,\"課題2\",,,,,,,,,,,\r\n", text(prepare(careCase), "UPYOBO_SUB"));
    }

    @Test
    void freeTextKeepsQuotesCommasAndLineBreaks() throws IOException {
        CareCase careCase = Cases.minimal();
        Cases.plan(careCase).setHealthNotes("膝痛,「休む」\"15分\"\n夜は〜9時");

        assertTrue(text(prepare(careCase), "UPYOBO").contains(",\"膝痛,「休む」\"\"15分\"\"\r\n夜は～9時\","));
    }

    @ParameterizedTest
    @CsvSource({"FIRST,11", "REFERRED,12", "CONTINUED,21", "FIRST REFERRED,51", "CONTINUED FIRST,52",
        "REFERRED CONTINUED,53", "FIRST REFERRED CONTINUED,54"})
    void everyCombinationOfOccasionsHasItsCode(String occasions, String code) throws IOException {
        CareCase careCase = Cases.minimal();
        Stream.of(occasions.split(" ")).map(PlanOccasion::valueOf)
                .forEach(Cases.plan(careCase).getOccasions()::add);

        assertEquals(code, text(prepare(careCase), "UPYOBO").split(",", -1)[11]);
    }

    @Test
    void whatCannotBeWrittenIsToldByFieldAndNothingIsWritten(@TempDir Path folder) throws IOException {
        CareCase careCase = Cases.minimal();
        careCase.getClient().setName("𠮷田 花子😀");
        careCase.getClient().setInsurerNumber("99");
        careCase.getClient().setBirthDate(null);

        CsvExport.Prepared prepared = prepare(careCase);

        assertEquals(List.of("UPKIHON 2", "UPKIHON 15", "UPKIHON 17", "UPYOBO 2", "UPYOBO 8"),
                prepared.problems().stream().map(problem -> problem.kind() + " " + problem.field()).toList());
        assertEquals("MS932で書けない文字があります：𠮷 😀", prepared.problems().get(1).message());
        assertThrows(CsvException.class, () -> prepared.write(folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void unwritableCharactersAreReplacedOnRequest() throws IOException {
        CareCase careCase = Cases.minimal();
        careCase.getClient().setName("𠮷田 髙﨑①Ⅳ");

        CsvExport.Prepared prepared = new CsvExport(Locale.JAPANESE).prepare(List.of(careCase),
                Cases.OPTIONS.replacing());

        assertFalse(prepared.hasErrors());
        assertEquals(Severity.WARNING, prepared.problems().getFirst().severity());
        assertTrue(text(prepared, "UPYOBO").contains("\"〓田 髙﨑①Ⅳ\""));
    }

    @Test
    void aServiceThatIsNotLinkedIsLeftOutWithANote() throws IOException {
        CareCase careCase = Cases.complete(Cases.sample("mrs-a"));

        CsvExport.Prepared prepared = prepare(careCase);

        assertFalse(prepared.hasErrors(), () -> prepared.problems().toString());
        assertTrue(prepared.problems().stream().anyMatch(problem -> problem.severity() == Severity.NOTE
                && problem.message().contains("特定介護予防福祉用具販売")), () -> prepared.problems().toString());
        assertFalse(text(prepared, "UPYOBO_SUB").contains("特定介護予防福祉用具販売"));
        assertTrue(text(prepared, "UPYOBO_SUB").contains("介護予防福祉用具貸与"));
    }

    @Test
    void everyRecordHasAsManyFieldsAsItsKind() throws IOException {
        CsvExport.Prepared prepared = prepare(Cases.complete(Cases.sample("hanaoka")));

        for (CsvFile file : prepared.files()) {
            int fields = file.name().startsWith("UPKIHON_SUB1") ? 7 : file.name().startsWith("UPKIHON_SUB2") ? 11
                    : file.name().startsWith("UPKIHON") ? 71 : file.name().startsWith("UPYOBO_SUB") ? 17 : 57;
            String plain = new String(file.bytes(), MS932).replaceAll("\"[^\"]*\"", "");
            for (String line : plain.split("\r\n")) {
                assertEquals(fields, line.split(",", -1).length, file.name());
            }
        }
        assertEquals(5, prepared.files().size());
    }

    @Test
    void deletionNamesOnlyTheKeys() throws IOException {
        CsvExport.Prepared prepared = new CsvExport(Locale.JAPANESE).prepareDeletion(List.of(Cases.minimal()),
                Cases.OPTIONS);

        assertEquals("202407,990001,0000012345,20260508\r\n", text(prepared, "DLTKIHON"));
        assertEquals("202407,990001,0000012345,20260518\r\n", text(prepared, "DLTYOBO"));
    }

    @Test
    void theSenderIsTheCentreOrTheDelegatedOffice() throws IOException {
        CareCase careCase = Cases.minimal();
        Cases.centre(Cases.plan(careCase), "0100000001");
        CsvOptions open = CsvOptions.at(Cases.OPTIONS.created());
        CsvExport export = new CsvExport(Locale.JAPANESE);

        assertTrue(export.prepare(List.of(careCase), open).files().getFirst().name()
                .startsWith("UPKIHON_0100000001_46_0000000000_00_"));
        Delegation delegation = CareFactory.eINSTANCE.createDelegation();
        delegation.setOfficeNumber("0200000002");
        Cases.plan(careCase).setDelegation(delegation);
        assertTrue(export.prepare(List.of(careCase), open).files().getFirst().name()
                .startsWith("UPKIHON_0200000002_43_"));
    }

    @Test
    void thePictureOfTheFamilyTravelsBesideItsName() throws IOException {
        byte[] jpeg = {1, 2, 3};
        CsvExport.Prepared prepared = new CsvExport(Locale.JAPANESE).prepare(List.of(Cases.minimal()),
                Cases.OPTIONS.withPicture(careCase -> Optional.of(jpeg)));

        String name = "UPKIHON_IMAGE_0300000100_46_0300000005_66_20260601093015_0001.jpg";
        assertEquals(new CsvFile(name, jpeg), prepared.files().getLast());
        assertTrue(text(prepared, "UPKIHON").contains("\"" + name + "\""));
    }

    @Test
    void picturesOfManyCasesWaitOutsideOfTheMemoryUntilTheyAreWritten(@TempDir Path folder) throws Exception {
        int cases = 40;
        AtomicInteger drawn = new AtomicInteger();
        CsvExport.Prepared prepared = new CsvExport(Locale.JAPANESE).prepare(
                Stream.generate(Cases::minimal).limit(cases).toList(), Cases.OPTIONS.withPicture(careCase -> {
                    byte[] picture = new byte[1 << 20];
                    Arrays.fill(picture, (byte) drawn.incrementAndGet());
                    return Optional.of(picture);
                }));

        List<Path> written = prepared.write(folder);
        prepared.close();

        List<Path> pictures = written.stream().filter(file -> file.toString().endsWith(".jpg")).toList();
        assertEquals(cases, pictures.size());
        for (int i = 0; i < cases; i++) {
            assertEquals(i + 1, Files.readAllBytes(pictures.get(i))[1000]);
        }
        assertThrows(UncheckedIOException.class, () -> prepared.files().getLast().bytes());
    }

    @Test
    void halfOfASendingIsNone(@TempDir Path folder) throws Exception {
        CsvExport.Prepared prepared = prepare(Cases.complete(Cases.sample("hanaoka")));
        Path taken = Files.createDirectories(folder.resolve(prepared.files().getLast().name()).resolve("inside"));

        assertThrows(IOException.class, () -> prepared.write(folder));

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken.getParent()), left.toList());
        }
    }

    @Test
    void aCaseWithoutAPlanIsAnError() throws IOException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();

        assertTrue(prepare(careCase).problems().stream().anyMatch(CsvProblem::isError));
    }

    @Test
    void aDayBeforeTheEpochOfTheCalendarIsWritten() throws IOException {
        CareCase careCase = Cases.minimal();
        careCase.getClient().setBirthDate(LocalDate.of(1919, 12, 31));

        assertTrue(text(prepare(careCase), "UPKIHON").contains(",19191231,"));
    }
}
