// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.OpenLimits;
import org.sasae.core.files.OpenedCase;
import org.sasae.model.care.CareCase;

/** A file that is not in order is refused with its kind and place. */
class OpeningTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <care:CareCase
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:care="urn:sasae:care"
                xmi:id="_case"
                formatVersion="1"
            """;
    private static final String GOOD = HEAD + """
                title="例">
              <client
                  xmi:id="_client"
                  name="山田 花子"
                  birthDate="1946-05-01"/>
              <family
                  xmi:id="_family">
                <members
                    xmi:id="_m1"
                    name="長男"/>
                <households
                    xmi:id="_h1"
                    members="_m1"/>
              </family>
            </care:CareCase>
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("case.sasae");
    }

    @Test
    void aGoodFileOpens() throws IOException {
        OpenedCase opened = open(GOOD);

        CareCase careCase = opened.careCase().orElseThrow();
        assertEquals("山田 花子", careCase.getClient().getName());
        assertEquals("_client", opened.resource().getID(careCase.getClient()));
        assertEquals(List.of(careCase.getFamily().getMembers().getFirst()),
                careCase.getFamily().getHouseholds().getFirst().getMembers());
        assertFalse(opened.isDamaged());
    }

    @Test
    void aMissingFileIsSaid() {
        assertProblem(Kind.MISSING, 0, 0);
    }

    @Test
    void aFolderIsSaid() throws IOException {
        Files.createDirectory(file);

        assertProblem(Kind.NOT_A_FILE, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void anEmptyFileIsSaid(String content) throws IOException {
        Files.writeString(file, content);

        assertProblem(Kind.EMPTY, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 花子様の記録", "{\"name\": 1}", "%PDF-1.7"})
    void aFileThatIsNoXmlIsSaid(String content) throws IOException {
        Files.writeString(file, content);

        assertProblem(Kind.NOT_XML, 0, 0);
    }

    @Test
    void aBinaryFileIsSaid() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, (byte) 0xFF, (byte) 0xD8});

        assertProblem(Kind.NOT_XML, 0, 0);
    }

    @Test
    void anXmlFileOfAnotherProgramIsSaid() throws IOException {
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<project><a/></project>");

        assertProblem(Kind.NOT_A_CASE, 2, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE case SYSTEM \"http://example.invalid/x.dtd\">",
        "<!DOCTYPE case [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>",
        "<!-- harmless -->\n<!DOCTYPE case>"})
    void aDocumentTypeIsRefused(String doctype) throws IOException {
        Files.writeString(file, GOOD.replace("<care:CareCase", doctype + "<care:CareCase"));

        assertProblem(Kind.DOCTYPE, doctype.startsWith("<!--") ? 3 : 2, 1);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutBeingRead() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(300L * 1024 * 1024);
        }

        assertProblem(Kind.TOO_LARGE, 0, 0);
    }

    @Test
    void theLimitsCanBeSet() throws IOException {
        Files.writeString(file, GOOD);

        assertEquals(Kind.TOO_LARGE, problem(new CaseFiles(new OpenLimits(50, 10, 10))).kind());
        assertEquals(Kind.TOO_DEEP, problem(new CaseFiles(new OpenLimits(5000, 2, 10))).kind());
        assertEquals(Kind.TOO_MANY_ELEMENTS, problem(new CaseFiles(new OpenLimits(5000, 10, 3))).kind());
    }

    @Test
    void elementsThatLieTooDeepAreRefusedAlsoWhereNobodyKnowsThem() throws IOException {
        Files.writeString(file, HEAD + ">" + "<x>".repeat(200_000));

        assertEquals(Kind.TOO_DEEP, problem(new CaseFiles()).kind());
        assertEquals(Kind.TOO_DEEP, assertThrows(CaseFileException.class, () -> new CaseFiles().openDamaged(file)).kind());
    }

    @Test
    void longTextsWithManyEscapedCharactersOpen() throws IOException {
        String text = "&amp;&lt;&#xA;".repeat(300_000);

        assertEquals(900_000, open(GOOD.replace("例", text)).careCase().orElseThrow().getTitle().length());
    }

    @Test
    void theMissingEndOfAFileIsSaidWithItsPlace() throws IOException {
        Files.writeString(file, GOOD.substring(0, GOOD.indexOf("<households")));

        assertProblem(Kind.TRUNCATED, 19, 5);
    }

    @Test
    void aFileThatIsCutAnywhereIsNeverOpenedAsIfItWereWhole() throws IOException {
        String whole = GOOD.stripTrailing();
        for (int length = 1; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            assertThrows(CaseFileException.class, () -> new CaseFiles().open(file));
        }
    }

    @Test
    void brokenXmlIsSaidWithItsPlace() throws IOException {
        Files.writeString(file, GOOD.replace("name=\"長男\"/>", "name=\"長男/>"));

        assertProblem(Kind.DAMAGED, 19, 5);
    }

    @Test
    void bytesOfAnotherEncodingAreSaidWithTheirPlace() throws IOException {
        Files.write(file, GOOD.getBytes(Charset.forName("windows-31j")));

        assertProblem(Kind.WRONG_ENCODING, 9, 12);
    }

    @Test
    void aDeclaredEncodingDoesNotMatterWhenTheBytesAreUtf8() throws IOException {
        assertEquals("例", open(GOOD.replace("UTF-8", "Shift_JIS")).careCase().orElseThrow().getTitle());
    }

    @Test
    void utf16IsRefused() throws IOException {
        Files.write(file, GOOD.getBytes(StandardCharsets.UTF_16));

        assertTrue(List.of(Kind.WRONG_ENCODING, Kind.NOT_XML).contains(problem(new CaseFiles()).kind()));
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        Files.writeString(file, GOOD.replace("formatVersion=\"1\"", "formatVersion=\"2\" future=\"x\""));

        CaseFileProblem problem = assertProblem(Kind.NEWER_FORMAT, 0, 0);
        assertTrue(problem.message("case.sasae", Locale.JAPANESE).contains("更新"));
    }

    @Test
    void aFormatThatIsNoNumberIsRefused() throws IOException {
        Files.writeString(file, GOOD.replace("formatVersion=\"1\"", "formatVersion=\"one\""));

        assertProblem(Kind.BAD_VALUE, 8, 5);
    }

    @Test
    void aDateThatDoesNotExistIsSaidWithItsPlaceAndWhatIsExpected() throws IOException {
        Files.writeString(file, GOOD.replace("1946-05-01", "2024-13-41"));

        CaseFileProblem problem = assertProblem(Kind.BAD_VALUE, 13, 7);
        assertEquals(List.of("birthDate", "2024-13-41", "date"), problem.details());
        assertTrue(problem.message("x", Locale.ENGLISH).contains("2024-13-41"));
    }

    @Test
    void anUnknownChoiceIsSaidWithTheChoices() throws IOException {
        Files.writeString(file, GOOD.replace("name=\"山田 花子\"", "name=\"山田 花子\" sex=\"X\""));

        CaseFileProblem problem = assertProblem(Kind.BAD_VALUE, 12, 20);
        assertTrue(problem.message("x", Locale.ENGLISH).contains("UNKNOWN, MALE, FEMALE, OTHER"));
    }

    @Test
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        Files.writeString(file, GOOD.replace("members=\"_m1\"", "members=\"_gone\""));

        assertProblem(Kind.BAD_REFERENCE, 21, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.sasae#_m1", "http://example.invalid/x#_m1", "care:FamilyMember file:///etc/passwd#/"})
    void aLinkOutOfTheFileIsRefused(String link) throws IOException {
        Files.writeString(file, GOOD.replace("members=\"_m1\"", "members=\"" + link + "\""));

        assertEquals(Kind.BAD_REFERENCE, problem(new CaseFiles()).kind());
    }

    @Test
    void aLinkElementOutOfTheFileIsRefused() throws IOException {
        Files.writeString(file, GOOD.replace("xmi:id=\"_h1\"\n        members=\"_m1\"/>",
                "xmi:id=\"_h1\"><members href=\"http://example.invalid/x#_m1\"/></households>"));

        assertEquals(Kind.BAD_REFERENCE, problem(new CaseFiles()).kind());
    }

    @Test
    void anIdUsedTwiceIsSaid() throws IOException {
        Files.writeString(file, GOOD.replace("\"_m1\"\n        name", "\"_client\"\n        name"));

        assertProblem(Kind.DUPLICATE_ID, 17, 9);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemHasASentenceInBothLanguages(Kind kind) throws MissingResourceException {
        CaseFileProblem problem = CaseFileProblem.at(kind, 12345, 7, "birthDate", "x", "date");

        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String sentence = problem.message("case.sasae", locale);
            assertTrue(sentence.startsWith("case.sasae"), sentence);
            assertFalse(sentence.contains("{") || sentence.contains("12,345"), sentence);
            assertTrue(sentence.endsWith(locale == Locale.JAPANESE ? "。" : "."), sentence);
        }
    }

    @Test
    void whatGoesIntoLogsNamesNeitherFileNorContent() throws IOException {
        Files.writeString(file, GOOD.replace("1946-05-01", "山田"));

        CaseFileException e = assertThrows(CaseFileException.class, () -> new CaseFiles().open(file));

        assertEquals("BAD_VALUE at 13:7", e.getMessage());
        assertTrue(e.message(Locale.JAPANESE).contains(file.toString()));
    }

    private OpenedCase open(String content) throws IOException {
        Files.writeString(file, content);
        return new CaseFiles().open(file);
    }

    private CaseFileProblem problem(CaseFiles files) {
        return assertThrows(CaseFileException.class, () -> files.open(file)).problem();
    }

    private CaseFileProblem assertProblem(Kind kind, int line, int column) {
        CaseFileProblem problem = problem(new CaseFiles());
        assertEquals(kind, problem.kind());
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column());
        return problem;
    }
}
