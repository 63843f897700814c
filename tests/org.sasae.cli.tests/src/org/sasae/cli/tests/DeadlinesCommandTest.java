// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanState;

/** {@code sasae deadlines} over a folder with two plans of preventive support from April 2026. */
class DeadlinesCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCases() throws CaseFileException {
        save("a.sasae", "佐藤");
        save("b.sasae", "鈴木");
    }

    private void save(String name, String planner) throws CaseFileException {
        Path file = folder.resolve(name);
        CaseResource resource = CaseFiles.create(file);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("support");
        plan.setState(PlanState.IN_FORCE);
        plan.setPeriodFrom(LocalDate.of(2026, 4, 1));
        plan.setPeriodTo(LocalDate.of(2027, 3, 31));
        plan.setPlannerName(planner);
        resource.careCase().orElseThrow().getPlans().add(plan);
        CaseFiles.save(resource, file);
    }

    private List<String> lines(Object... more) {
        List<Object> arguments = new java.util.ArrayList<>(List.of("deadlines", "--lang", "ja", "--on", "2026-06-10",
                "--format", "tsv"));
        arguments.addAll(List.of(more));
        arguments.add(folder);
        CommandRun run = CommandRun.of(arguments.toArray());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return run.out().lines().skip(1).toList();
    }

    @Test
    void whatIsOverdueComesFirst() {
        List<String> lines = lines();
        assertTrue(lines.get(0).startsWith("-10\t2026-05-31\t2026-05-01\tcontact\t"), lines.get(0));
        assertTrue(lines.getLast().startsWith("294\t2027-03-31\t"), lines.getLast());
    }

    @Test
    void theListIsNarrowed() {
        assertEquals(lines().size() / 2, lines("--manager", "佐藤").size());
        assertTrue(lines("--month", "2026-06").stream().allMatch(line -> line.contains("\t2026-06-30\t")));
        assertEquals(2, lines("--overdue").size());
    }

    @Test
    void peopleReadSentences() {
        CommandRun run = CommandRun.of("deadlines", "--lang", "ja", "--on", "2026-06-10", folder);
        assertTrue(run.out().contains("10日超過"), run.out());
        assertTrue(run.out().contains("うち期限超過2件"), run.out());
    }

    @Test
    void aWorkbookNeedsAFile() throws IOException {
        CommandRun missing = CommandRun.of("deadlines", "--lang", "en", "--format", "xlsx", folder);
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("FILE"), missing.err());
        Path target = folder.resolve("list.ics");
        CommandRun run = CommandRun.of("deadlines", "--on", "2026-06-10", "--format", "ics", "-o", target, folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(target).contains("BEGIN:VEVENT"));
        assertFalse(run.out().contains("BEGIN"), run.out());
    }
}
