// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.Migration;
import org.sasae.core.files.MigrationException;
import org.sasae.core.files.Migrations;
import org.sasae.core.files.OpenLimits;
import org.sasae.core.files.OpenedCase;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SheetRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Older files are brought up to date step by step. The formats here are made up: version 1 is the first. */
class MigrationTest {

    /** In made-up format 1 the name of the client was called "fullName". */
    private static final Migration NAME = new Migration() {
        @Override
        public int fromVersion() {
            return 1;
        }

        @Override
        public void migrate(Document document) {
            Element client = (Element) document.getElementsByTagName("client").item(0);
            client.setAttribute("name", client.getAttribute("fullName"));
            client.removeAttribute("fullName");
        }
    };

    /** In made-up format 2 the note was a text in an element of its own. */
    private static final Migration NOTE = new Migration() {
        @Override
        public int fromVersion() {
            return 2;
        }

        @Override
        public void migrate(Document document) throws MigrationException {
            Element memo = (Element) document.getElementsByTagName("memo").item(0);
            if (memo == null) {
                throw new MigrationException("no memo");
            }
            document.getDocumentElement().setAttribute("note", memo.getTextContent());
            memo.getParentNode().removeChild(memo);
        }
    };

    private static final CaseFiles FILES =
            new CaseFiles(OpenLimits.defaults(), new Migrations(List.of(NOTE, NAME), 3));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copyOldFile() throws IOException {
        file = folder.resolve("case.sasae");
        try (InputStream in = MigrationTest.class.getResourceAsStream("made-up-format-1.sasae")) {
            Files.copy(in, file);
        }
    }

    @Test
    void allStepsFromTheVersionOfTheFileAreRunInTheirOrder() throws IOException {
        OpenedCase opened = FILES.open(file);

        CareCase careCase = opened.careCase().orElseThrow();
        assertEquals("山田 花子", careCase.getClient().getName());
        assertEquals("一行目\n二行目", careCase.getNote());
        assertEquals(3, careCase.getFormatVersion());
        assertEquals(1, opened.formatVersion());
        assertEquals(List.of(), opened.problems());
        assertEquals("_client", opened.resource().getID(careCase.getClient()));
    }

    @Test
    void aFileOfALaterVersionSkipsEarlierSteps() throws IOException {
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\"")
                .replace("fullName", "name"));

        assertEquals("山田 花子", FILES.open(file).careCase().orElseThrow().getClient().getName());
    }

    @Test
    void openingDoesNotChangeTheFile() throws IOException {
        byte[] before = Files.readAllBytes(file);

        FILES.open(file);

        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void problemsInAnOldFileAreToldWithTheirLine() throws IOException {
        Files.writeString(file, Files.readString(file).replace("1946-05-01", "1946-05-41"));

        CaseFileException e = assertThrows(CaseFileException.class, () -> FILES.open(file));
        assertEquals(Kind.BAD_VALUE, e.kind());
        assertEquals(12, e.line());
    }

    @Test
    void damageInAnOldFileIsToldAndTheRestIsRead() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("</care:CareCase>")));

        assertEquals(Kind.TRUNCATED, assertThrows(CaseFileException.class, () -> FILES.open(file)).kind());
        assertEquals("山田 花子", FILES.openDamaged(file).careCase().orElseThrow().getClient().getName());
    }

    @Test
    void aVersionOlderThanTheOldestStepIsSaid() {
        CaseFiles files = new CaseFiles(OpenLimits.defaults(), new Migrations(List.of(NOTE), 3));

        assertEquals(Kind.MIGRATION_FAILED, assertThrows(CaseFileException.class, () -> files.open(file)).kind());
    }

    @Test
    void aStepThatDoesNotFindWhatItExpectsIsSaidAndDoesNotEndTheProgram() throws IOException {
        Files.writeString(file, Files.readString(file).replace("memo>", "other>"));

        assertEquals(Kind.MIGRATION_FAILED, assertThrows(CaseFileException.class, () -> FILES.open(file)).kind());
    }

    @Test
    void stepsWithAGapAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(NAME), 3));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(NAME, NAME), 2));
    }

    @Test
    void theCurrentFormatIsTheOneThatTheMetamodelWrites() {
        assertEquals(CaseResource.FORMAT_VERSION, CarePackage.Literals.CARE_CASE__FORMAT_VERSION.getDefaultValue());
        assertEquals(CaseResource.FORMAT_VERSION, Migrations.standard().current());
        assertTrue(Migrations.standard().canStartFrom(1));
    }

    @ParameterizedTest
    @CsvSource({"basicInformation,basic", "progressRecord,progress", "interestChecklist,interest", "plan,plan",
        "yokohama.ikiikiPlan,yokohama.ikiikiPlan"})
    void sheetsThatWereMadeAreKnownByTheirIdsOfToday(String written, String today) throws IOException {
        CaseResource made = CaseFiles.create(folder.resolve("made.sasae"));
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        SheetRecord sheet = CareFactory.eINSTANCE.createSheetRecord();
        sheet.setSheetId(written);
        plan.getSheetRecords().add(sheet);
        made.careCase().orElseThrow().getPlans().add(plan);
        CaseFiles.save(made, folder.resolve("made.sasae"));

        OpenedCase opened = new CaseFiles().open(folder.resolve("made.sasae"));

        assertEquals(today, opened.careCase().orElseThrow().getPlans().getFirst().getSheetRecords().getFirst()
                .getSheetId());
        CaseFiles.save(opened.resource(), folder.resolve("again.sasae"));
        assertTrue(Files.readString(folder.resolve("again.sasae")).contains("sheetId=\"" + today + "\""));
    }
}
