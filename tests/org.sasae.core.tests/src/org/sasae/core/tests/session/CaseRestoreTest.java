// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.session.CaseRestore;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.testkit.CaseGenerator;
import org.sasae.testkit.RandomEdits;
import org.sasae.testkit.SampleCases;

class CaseRestoreTest {

    @TempDir
    private Path folder;
    private final CaseFiles files = new CaseFiles();
    private Path earlier;
    private Path file;

    @BeforeEach
    void twoFiles() throws Exception {
        earlier = folder.resolve("earlier.sasae");
        file = folder.resolve("now.sasae");
        CaseResource resource = CaseFiles.create(earlier);
        resource.getContents().set(0, SampleCases.support());
        CaseFiles.save(resource, earlier);
        Files.copy(earlier, file);
    }

    private void edit(CareCase careCase) {
        careCase.getClient().setName("別の名前");
        careCase.getClient().setKana(null);
        EcoreUtil.delete(careCase.getPlans().get(0), true);
        careCase.getPlans().add(CareFactory.eINSTANCE.createCarePlan());
        careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        careCase.getFamily().getMembers().add(CareFactory.eINSTANCE.createFamilyMember());
    }

    @Test
    void theContentIsThatOfTheEarlierFileToTheByte() throws Exception {
        try (CaseSession session = CaseSession.open(file, files)) {
            edit(session.careCase());
            EObject client = session.careCase().getClient();
            CaseRestore restore = new CaseRestore(session.resource(), files.open(earlier).resource(), "前の版に戻す");

            assertTrue(session.execute(restore));

            assertArrayEquals(Files.readAllBytes(earlier), session.resource().toBytes());
            assertSame(client, session.careCase().getClient());
            assertEquals("前の版に戻す", session.undoLabel().orElseThrow());
        }
    }

    @Test
    void undoAndRedoGoBetweenTheTwoToTheByte() throws Exception {
        try (CaseSession session = CaseSession.open(file, files)) {
            edit(session.careCase());
            byte[] edited = session.resource().toBytes();

            session.execute(new CaseRestore(session.resource(), files.open(earlier).resource(), "前の版に戻す"));
            session.undo();
            assertArrayEquals(edited, session.resource().toBytes());

            session.redo();
            assertArrayEquals(Files.readAllBytes(earlier), session.resource().toBytes());
        }
    }

    @Test
    void aCaseOpenedForReadingIsNotChanged() throws Exception {
        try (CaseSession session = CaseSession.openReadOnly(file, files)) {
            byte[] before = session.resource().toBytes();
            assertFalse(session.execute(
                    new CaseRestore(session.resource(), files.open(earlier).resource(), "前の版に戻す")));
            assertArrayEquals(before, session.resource().toBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyEditsAreTakenBackAndCanBeUndoneToTheByte(long seed) throws Exception {
        CaseResource resource = CaseFiles.create(folder.resolve("random.sasae"));
        resource.getContents().set(0, CaseGenerator.generate(seed, 60));
        CaseFiles.save(resource, folder.resolve("random.sasae"));
        Path copy = Files.copy(folder.resolve("random.sasae"), folder.resolve("random-earlier.sasae"));
        try (CaseSession session = CaseSession.open(folder.resolve("random.sasae"), files)) {
            RandomEdits edits = new RandomEdits(session.careCase(), seed);
            for (int i = 0; i < 40; i++) {
                edits.edit();
            }
            byte[] edited = session.resource().toBytes();

            session.execute(new CaseRestore(session.resource(), files.open(copy).resource(), "前の版に戻す"));
            assertArrayEquals(Files.readAllBytes(copy), session.resource().toBytes());

            session.undo();
            assertArrayEquals(edited, session.resource().toBytes());
        }
    }
}
