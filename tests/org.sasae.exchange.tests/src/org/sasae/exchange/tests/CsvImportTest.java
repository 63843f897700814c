// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvFile;
import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvMerge;
import org.sasae.exchange.CsvProblem;
import org.sasae.exchange.CsvProblem.Severity;
import org.sasae.exchange.Difference;
import org.sasae.exchange.PersonData;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

class CsvImportTest {

    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final String NAME = "UPYOBO_0300000100_46_0300000005_66_20260601093015.CSV";
    private static final String RECORD = "202407,990001,0000012345,20260518,1,1,,\"山田 花子\"" + ",".repeat(49) + "\r\n";

    private static CsvImport.Read read(CsvFile... files) {
        return new CsvImport(Locale.JAPANESE).read(List.of(files));
    }

    private static CsvFile file(String text) {
        return new CsvFile(NAME, text.getBytes(MS932));
    }

    private static List<CsvFile> files(CareCase careCase) throws IOException {
        return new CsvExport(Locale.JAPANESE).prepare(List.of(careCase), Cases.OPTIONS).files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrs-a", "hanaoka", "a-san"})
    void exportOfAnImportedSampleIsByteForByteTheSame(String sample) throws IOException {
        List<CsvFile> first = files(Cases.complete(Cases.sample(sample)));

        CsvImport.Read read = new CsvImport(Locale.JAPANESE).read(first);
        CareCase imported = new CsvImport(Locale.JAPANESE).createCase(read.people().getFirst());

        assertEquals(List.of(), read.problems());
        List<CsvFile> second = files(imported);
        for (int i = 0; i < first.size(); i++) {
            assertEquals(new String(first.get(i).bytes(), MS932), new String(second.get(i).bytes(), MS932));
        }
        assertEquals(first, second);
    }

    @Test
    void linesAndServicesThatAreEquallyManyBelongTogether() throws IOException {
        List<CsvFile> files = files(Cases.complete(Cases.sample("hanaoka")));
        CareCase imported = new CsvImport(Locale.JAPANESE)
                .createCase(new CsvImport(Locale.JAPANESE).read(files).people().getFirst());

        assertTrue(imported.getPlans().getFirst().getOverallIssues().stream()
                .flatMap(issue -> issue.getGoals().stream()).flatMap(goal -> goal.getSupportRows().stream())
                .anyMatch(row -> row.getContent() != null && "本人".equals(row.getProviderName())));
    }

    @Test
    void aFileInUtf8IsReadWithAWarning() {
        CsvImport.Read read = read(new CsvFile(NAME, RECORD.getBytes(StandardCharsets.UTF_8)));

        assertEquals("山田 花子", read.people().getFirst().name());
        assertEquals(List.of(Severity.WARNING), severities(read));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        CsvImport.Read read = read(new CsvFile(NAME, new byte[] {(byte) 0x82, (byte) 0xFF, (byte) 0xFF, 0x20}));

        assertEquals(List.of(), read.people());
        assertEquals(List.of(Severity.ERROR), severities(read));
    }

    @Test
    void anEmptyFileIsNamed() {
        CsvImport.Read read = read(new CsvFile(NAME, new byte[0]));

        assertEquals(List.of(Severity.ERROR), severities(read));
        assertEquals("ファイルが空です。", read.problems().getFirst().message());
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() {
        CsvImport.Read read = read(new CsvFile(NAME, new byte[(64 << 20) + 1]));

        assertEquals(List.of(Severity.ERROR), severities(read));
        assertTrue(read.problems().getFirst().message().contains("64MB"));
    }

    @Test
    void rowsWithoutTheirRecordAreToldOnceForEachKey() throws IOException {
        List<CsvFile> files = files(Cases.complete(Cases.sample("hanaoka"))).stream()
                .filter(file -> file.name().startsWith("UPYOBO_SUB")).toList();

        CsvImport.Read read = new CsvImport(Locale.JAPANESE).read(files);

        assertEquals(List.of(Severity.ERROR), severities(read));
        assertTrue(read.problems().getFirst().message().contains("件のレコードを読み飛ばしました"));
    }

    @Test
    void aRecordWithMissingColumnsIsPassedOver() {
        CsvImport.Read read = read(file("202407,990001,0000012345,20260518,1\r\n" + RECORD));

        assertEquals(1, read.people().size());
        assertEquals("項目数が5で、57に足りないため、このレコードを読み飛ばしました。", read.problems().getFirst().message());
    }

    @Test
    void aRecordWithMoreColumnsIsRead() {
        CsvImport.Read read = read(file(RECORD.replace("\r\n", ",x\r\n")));

        assertEquals(1, read.people().size());
        assertEquals(List.of(Severity.WARNING), severities(read));
    }

    @Test
    void anotherVersionIsReadWithAWarning() {
        CsvImport.Read read = read(file(RECORD.replace("202407", "202504")));

        assertEquals(1, read.people().size());
        assertTrue(read.problems().getFirst().message().contains("202504"));
    }

    @Test
    void ofDuplicatedKeysTheLastCounts() {
        CsvImport.Read read = read(file(RECORD + RECORD.replace("山田 花子", "山田 華子")));

        assertEquals("山田 華子", read.people().getFirst().name());
        assertEquals(List.of(Severity.WARNING), severities(read));
    }

    @Test
    void aFileThatEndsWithinQuotesIsTold() {
        CsvImport.Read read = read(file(RECORD + "202407,990001,0000012345,20260519,1,1,,\"山田"));

        assertEquals(1, read.people().getFirst().plans().size());
        assertTrue(read.problems().stream().anyMatch(CsvProblem::isError));
    }

    @Test
    void lineFeedsAloneAndAMissingLastLineEndAreRead() {
        CsvImport.Read read = read(file(RECORD.replace("\r\n", "\n") + RECORD.replace("0518", "0618").strip()));

        assertEquals(2, read.people().getFirst().plans().size());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void aWrongCodeIsToldAndTheRestIsTakenOver() {
        PersonData person = read(file(RECORD.replace("0518,1,1", "0518,9,1"))).people().getFirst();

        CsvMerge merge = CsvMerge.of(person, Cases.minimal(), Locale.JAPANESE);

        assertEquals(List.of(5), merge.problems().stream().map(CsvProblem::field).toList());
    }

    @Test
    void onlyWhatIsAcceptedIsTakenOverAndUndoneAsOne() throws IOException {
        CareCase changed = Cases.minimal();
        Cases.plan(changed).setHealthNotes("血圧に注意");
        changed.getClient().setName("山田 華子");
        PersonData person = new CsvImport(Locale.JAPANESE).read(files(changed)).people().getFirst();
        CareCase careCase = Cases.minimal();
        CareCase before = EcoreUtil.copy(careCase);

        CsvMerge merge = CsvMerge.of(person, careCase, Locale.JAPANESE);
        List<Difference> notes = merge.differences().stream()
                .filter(difference -> difference.label().equals("健康状態についての留意点")).toList();
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(merge.command(notes));

        assertEquals("血圧に注意", Cases.plan(careCase).getHealthNotes());
        assertEquals("山田 花子", careCase.getClient().getName());
        assertEquals("連携データの取り込み", stack.getUndoCommand().getLabel());
        stack.undo();
        assertTrue(EcoreUtil.equals(before, careCase));
        assertFalse(stack.canUndo());
    }

    @Test
    void nothingDiffersBetweenACaseAndItsOwnData() throws IOException {
        CareCase careCase = Cases.complete(Cases.sample("hanaoka"));
        PersonData person = new CsvImport(Locale.JAPANESE).read(files(careCase)).people().getFirst();

        assertEquals(List.of(), CsvMerge.of(person, careCase, Locale.JAPANESE).differences());
    }

    @Test
    void aPlanOfAnotherDayIsAdded() throws IOException {
        CareCase newer = Cases.minimal();
        Cases.plan(newer).setCreatedOn(LocalDate.of(2027, 5, 18));
        Cases.plan(newer).setOverallPolicy("外へ出る");
        PersonData person = new CsvImport(Locale.JAPANESE).read(files(newer)).people().getFirst();
        CareCase careCase = Cases.minimal();

        CsvMerge merge = CsvMerge.of(person, careCase, Locale.JAPANESE);
        new BasicCommandStack().execute(merge.command(merge.differences()));

        assertEquals(2, careCase.getPlans().size());
        assertEquals("外へ出る", careCase.getPlans().getLast().getOverallPolicy());
    }

    @Test
    void basicInformationCanBeTakenOverWithoutThePlanThatCameWithIt() throws IOException {
        PersonData person = new CsvImport(Locale.JAPANESE).read(files(Cases.minimal())).people().getFirst();
        CareCase empty = CareFactory.eINSTANCE.createCareCase();

        CsvMerge merge = CsvMerge.of(person, empty, Locale.JAPANESE);
        new BasicCommandStack().execute(merge.command(merge.differences().stream()
                .filter(difference -> difference.kind().equals("UPKIHON")).toList()));

        assertEquals("山田 花子", empty.getClient().getName());
        assertEquals(List.of(), empty.getPlans());
    }

    @Test
    void dataOfAnotherPersonAreTold() {
        CareCase careCase = Cases.minimal();
        careCase.getClient().setInsuredNumber("0000099999");

        CsvMerge merge = CsvMerge.of(read(file(RECORD)).people().getFirst(), careCase, Locale.JAPANESE);

        assertTrue(Stream.of(merge).flatMap(m -> m.problems().stream())
                .anyMatch(problem -> problem.message().contains("0000099999")));
    }

    private static List<Severity> severities(CsvImport.Read read) {
        return read.problems().stream().map(CsvProblem::severity).toList();
    }
}
