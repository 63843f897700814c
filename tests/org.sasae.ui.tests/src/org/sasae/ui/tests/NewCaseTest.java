// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;
import org.sasae.ui.internal.wizard.NewCase;
import org.sasae.ui.internal.wizard.NewCase.Problem;

/** What the new-case wizard makes, without its widgets. */
class NewCaseTest {

    @TempDir
    private Path folder;

    @Test
    void theFileIsNamedAfterTheClientWithoutForbiddenSigns() {
        NewCase newCase = new NewCase(folder);
        newCase.setName("山田/花子");

        assertEquals("山田花子.sasae", newCase.file().getFileName().toString());
        assertEquals(Problem.NONE, newCase.problem());
    }

    @Test
    void aChosenFileNameStaysWhenTheNameChanges() {
        NewCase newCase = new NewCase(folder);
        newCase.setFileName("ケース1");
        newCase.setName("山田花子");

        assertEquals("ケース1", newCase.fileName());
    }

    @Test
    void withoutAnyNameThereIsNothingToWrite() {
        assertEquals(Problem.NO_FILE_NAME, new NewCase(folder).problem());
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws Exception {
        Files.createFile(folder.resolve("山田.sasae"));
        NewCase newCase = new NewCase(folder);
        newCase.setFileName("山田");

        assertEquals(Problem.FILE_EXISTS, newCase.problem());
    }

    @Test
    void aSecondClientOfTheSameNameGetsAFileOfTheirOwn() throws Exception {
        Files.createFile(folder.resolve("山田.sasae"));
        Files.createFile(folder.resolve("山田 2.sasae"));
        NewCase newCase = new NewCase(folder);
        newCase.setName("山田");

        assertEquals("山田 3", newCase.fileName());
        assertEquals(Problem.NONE, newCase.problem());
    }

    @Test
    void whereOnlyTheAgeIsKnownItStandsInTheCase() throws Exception {
        NewCase newCase = new NewCase(folder);
        newCase.setName("A");
        assertFalse(newCase.setBirth("七十六"));
        assertFalse(newCase.setBirth("1946"));
        assertTrue(newCase.setBirth("７６歳"));

        CareCase careCase = new CaseFiles().open(newCase.create()).careCase().orElseThrow();

        assertEquals(76, careCase.getClient().getStatedAge());
        assertNull(careCase.getClient().getBirthDate());
    }

    @Test
    void whatWasEnteredIsInTheCase() throws Exception {
        NewCase newCase = new NewCase(folder.resolve("new"));
        newCase.setName("山田花子");
        newCase.setKana("ヤマダ ハナコ");
        newCase.setSex(Sex.FEMALE);
        assertTrue(newCase.setBirth("S21.4.1"));
        newCase.setLevel(CareLevel.SUPPORT_1);

        CareCase careCase = new CaseFiles().open(newCase.create()).careCase().orElseThrow();

        assertEquals("山田花子", careCase.getClient().getName());
        assertEquals(LocalDate.of(1946, 4, 1), careCase.getClient().getBirthDate());
        assertEquals(CareLevel.SUPPORT_1, careCase.getCertifications().get(0).getCareLevel());
        assertTrue(careCase.getFamily().getMembers().get(0).isClient());
        assertEquals("本人", careCase.getFamily().getMembers().get(0).getRelationship());
    }

    @Test
    void whatIsKnownOfTheClientStandsInOnePlaceOnly() throws Exception {
        NewCase newCase = new NewCase(folder);
        newCase.setName("山田花子");
        newCase.setSex(Sex.FEMALE);
        assertTrue(newCase.setBirth("S21.4.1"));

        CareCase careCase = new CaseFiles().open(newCase.create()).careCase().orElseThrow();
        FamilyMember client = careCase.getFamily().getMembers().get(0);

        assertNull(client.getName());
        assertNull(client.getBirthDate());
        assertEquals(LifeStatus.LIVING, client.getLifeStatus());
    }
}
