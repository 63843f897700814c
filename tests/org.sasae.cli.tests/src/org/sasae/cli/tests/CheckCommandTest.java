// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.PlanState;

/** {@code sasae check} for people and for scripts. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private Path withError;
    private Path clean;

    @BeforeEach
    void writeCases() throws CaseFileException {
        CareCase wrong = CareFactory.eINSTANCE.createCareCase();
        wrong.setTitle("計画の途中のBさん");
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("support");
        wrong.getPlans().add(plan);
        withError = save(wrong, "b.sasae");
        CareCase empty = CareFactory.eINSTANCE.createCareCase();
        empty.setTitle("まだ計画のないCさん");
        clean = save(empty, "c.sasae");
    }

    private Path save(CareCase careCase, String name) throws CaseFileException {
        Path file = folder.resolve(name);
        CaseResource resource = CaseFiles.create(file);
        resource.getContents().set(0, careCase);
        CaseFiles.save(resource, file);
        return file;
    }

    @Test
    void aCaseWithErrorsEndsWithOneAndNamesTheCase() {
        CommandRun run = CommandRun.of("check", "--lang", "ja", withError);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("計画の途中のBさん"), run.out());
        assertTrue(run.out().contains("R-"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aCaseWithoutErrorsEndsWithZero() {
        assertEquals(0, CommandRun.of("check", clean).exitCode());
    }

    @Test
    void theSentencesOfGoalsAreReadToo() throws CaseFileException {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setOneYearGoal(CareFactory.eINSTANCE.createOneYearGoal());
        plan.getOneYearGoal().setText("通所サービスに休まず通う");
        careCase.getPlans().add(plan);

        String out = CommandRun.of("check", "--lang", "ja", save(careCase, "goal.sasae")).out();

        assertTrue(out.contains("R-GOAL-01") && out.contains("通所サービス"), out);
    }

    @Test
    void aFolderIsSearchedInOrderAndHiddenFilesArePassedOver() throws IOException {
        Files.copy(withError, Files.createDirectories(folder.resolve(".hidden")).resolve("x.sasae"));
        Files.writeString(folder.resolve("notes.txt"), "no case");

        String out = CommandRun.of("check", "--lang", "ja", folder).out();

        assertTrue(out.indexOf("Bさん") < out.indexOf("Cさん"));
        assertTrue(out.contains("2 件の事例"), out);
    }

    @Test
    void jsonHasOneObjectALineWithTheAgreedFields() {
        CommandRun run = CommandRun.of("check", "--format", "json", "--lang", "en", folder);
        List<JsonObject> findings = run.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();

        assertFalse(findings.isEmpty());
        for (JsonObject finding : findings) {
            assertEquals(Set.of("file", "caseId", "rule", "severity", "path", "feature", "message"), finding.keySet());
            assertTrue(Set.of("error", "warning", "hint").contains(finding.get("severity").getAsString()));
        }
    }

    @Test
    void rulesOverSeveralCasesSeeAllCasesOfTheCall() throws CaseFileException {
        for (int i = 0; i < 241; i++) {
            CareCase careCase = CareFactory.eINSTANCE.createCareCase();
            CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
            plan.setPlanTypeId("support");
            plan.setState(PlanState.IN_FORCE);
            plan.setPlanningBody(PlanningBody.COMMUNITY_SUPPORT_CENTRE);
            plan.setPlannerName("佐藤");
            plan.setPeriodFrom(LocalDate.of(2024, 6, 1));
            careCase.getPlans().add(plan);
            save(careCase, "many-" + i + ".sasae");
        }

        assertTrue(CommandRun.of("check", "--lang", "ja", "--on", "2024-11-20", folder).out()
                .contains("佐藤さんの介護予防支援は、1年間で241件です"));
        assertEquals(1, CommandRun.of("check", "--format", "json", "--on", "2024-11-20", folder).out().lines()
                .filter(line -> line.contains("R-LOAD-01")).count());
    }

    @Test
    void theSameCaseSpeaksBothLanguages() {
        assertTrue(CommandRun.of("check", "--lang=en", withError).out().contains("1 cases checked"));
        assertTrue(CommandRun.of("check", "--lang=ja", withError).out().contains("点検しました"));
    }

    static Stream<Map.Entry<String, byte[]>> badFiles() {
        Charset japanese = Charset.forName("windows-31j");
        return Map.of(
                "empty.sasae", new byte[0],
                "text.sasae", "ただのメモ".getBytes(StandardCharsets.UTF_8),
                "encoding.sasae", "<?xml version=\"1.0\"?><a title=\"支援\"/>".getBytes(japanese),
                "other.sasae", "<?xml version=\"1.0\"?><html/>".getBytes(StandardCharsets.UTF_8),
                "doctype.sasae", ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:/etc/passwd\">]><a>&x;</a>")
                        .getBytes(StandardCharsets.UTF_8),
                "truncated.sasae", ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<care:CareCase xmi:version=\"2.0\" "
                        + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:care=\"urn:sasae:care\" formatVersion=\"1\">\n<client na")
                        .getBytes(StandardCharsets.UTF_8)).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void anInputThatCannotBeReadGetsOneLineAndTheOthersAreStillChecked(Map.Entry<String, byte[]> bad) throws IOException {
        Path file = Files.write(folder.resolve(bad.getKey()), bad.getValue());

        CommandRun run = CommandRun.of("check", "--lang", "ja", file, clean);

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(bad.getKey()), run.err());
        assertTrue(run.out().contains("Cさん"));
    }

    @Test
    void aMissingPathGetsOneLine() {
        CommandRun run = CommandRun.of("check", "--lang", "en", folder.resolve("nowhere"));

        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("nowhere"));
    }

    @Test
    void anUnknownProfileIsNamed() {
        CommandRun run = CommandRun.of("check", "--lang", "en", "--profile", "atlantis", clean);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("atlantis"), run.err());
    }

    @Test
    void onlyCasesWithAPlanOfTheTypeAreChecked() {
        CommandRun all = CommandRun.of("check", "--lang", "en", folder);
        assertTrue(all.out().contains("2 cases checked"), all.out());
        CommandRun wanted = CommandRun.of("check", "--lang", "en", "--type", "support", folder);
        assertTrue(wanted.out().contains("1 cases checked"), wanted.out());
        assertTrue(wanted.out().contains("b.sasae"), wanted.out());
        assertFalse(wanted.out().contains("c.sasae"), wanted.out());
    }

    @Test
    void anUnknownTypeIsSaidInOneSentence() {
        CommandRun run = CommandRun.of("check", "--lang", "en", "--type", "atlantis", clean);
        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size());
        assertTrue(run.err().contains("atlantis"), run.err());
    }
}
