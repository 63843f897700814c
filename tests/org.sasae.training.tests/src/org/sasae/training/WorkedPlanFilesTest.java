// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackCopies;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.pack.WorkedPlanFiles;
import org.sasae.training.pack.WorkedPlanFiles.Brought;

class WorkedPlanFilesTest {

    private static final CasePackRegistry SHIPPED = CasePackRegistry.fromPlatform(List.of());

    @TempDir
    private Path folder;
    private TrainingPack original;
    private Path pack;

    @BeforeEach
    void copyAPack() throws Exception {
        original = SHIPPED.find("a-san").orElseThrow();
        pack = PackCopies.copy(original, folder.resolve("packs"));
    }

    @Test
    void anAttemptBecomesAWorkedPlanWithoutTheRecordOfItsLearner() throws Exception {
        Path attempt = folder.resolve("plan.sasae");
        Attempts.start(original, attempt, "はなこ", Instant.EPOCH);
        String before = Files.readString(attempt);

        Brought brought = WorkedPlanFiles.bring(attempt, pack);

        assertEquals(new Brought("examples/plan.sasae", true), brought);
        assertFalse(Files.readString(pack.resolve(brought.file())).contains("はなこ"));
        assertTrue(new CaseFiles().open(pack.resolve(brought.file())).problems().isEmpty());
        assertEquals(before, Files.readString(attempt));
    }

    @Test
    void aFileOfTheSameNameIsNotReplaced() throws Exception {
        Path attempt = folder.resolve("plan.sasae");
        Attempts.start(original, attempt, "", Instant.EPOCH);
        WorkedPlanFiles.bring(attempt, pack);
        assertEquals("examples/plan-2.sasae", WorkedPlanFiles.bring(attempt, pack).file());
    }

    @Test
    void aCaseThatWasNotMadeFromThePackIsSaidToBe() throws Exception {
        Path attempt = folder.resolve("other.sasae");
        Attempts.start(SHIPPED.find("genogram").orElseThrow(), attempt, "", Instant.EPOCH);
        assertFalse(WorkedPlanFiles.bring(attempt, pack).comparable());
    }

    @Test
    void whatIsNoCaseIsRefusedAndNothingIsLeft() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.sasae"), "拝啓");
        assertThrows(CaseFileException.class, () -> WorkedPlanFiles.bring(text, pack));
        assertFalse(Files.exists(pack.resolve("examples/letter.sasae")));
    }
}
