// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.sirius.internal.session.RepresentationsUnreadable;

/** The Sirius session of a case: one set of objects, one history, and saving that stays as it is. */
class SessionTest {

    @TempDir
    private Path folder;

    @Test
    void itBeginsOnTheObjectsThatAreOpenAndLeavesNoStepToTakeBack() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                Session session = open.representations().session();
                assertTrue(session.isOpen());
                assertSame(open.session().resource(), session.getSemanticResources().iterator().next());
                open.diagram("Genogram");
                assertFalse(open.session().isDirty());
                assertTrue(open.session().undoLabel().isEmpty());
            }
        });
    }

    @Test
    void whatTheFormChangesIsDrawnAndUndoTakesBothBack() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                DDiagram diagram = open.diagram("Genogram");
                FamilyMember person = open.careCase().getFamily().getMembers().get(1);
                String before = label(diagram, person);
                rename(open.session(), person, "花子");
                refresh(open, diagram);
                assertTrue(label(diagram, person).contains("花子"), label(diagram, person));
                open.session().undo();
                refresh(open, diagram);
                assertEquals(before, label(diagram, person));
                assertFalse(open.session().isDirty());
            }
        });
    }

    @Test
    void savingTheCaseKeepsTheRepresentationsBesideItForItsOwnerOnly() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                open.diagram("Genogram");
                rename(open.session(), open.careCase().getFamily().getMembers().get(0), "花子");
                open.session().save();
            }
            Path kept = folder.resolve(".mrs-a.sasae.aird");
            assertTrue(Files.exists(kept));
            assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(kept));
            try (SiriusCase again = SiriusCase.open("mrs-a.sasae", folder)) {
                assertTrue(again.offer("Genogram").existing() != null);
                assertEquals(again.careCase().getFamily().getMembers().size(),
                        SiriusCase.elements(again.diagram("Genogram"), "Person").size());
                assertFalse(again.session().isDirty());
            }
        });
    }

    @Test
    void whenSiriusSavesTheCaseIsSavedAsAlways() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                open.diagram("Genogram");
                rename(open.session(), open.careCase().getFamily().getMembers().get(0), "花子");
                open.representations().session().save(new NullProgressMonitor());
                assertFalse(open.session().isDirty());
                assertArrayEquals(open.bytes(), Files.readAllBytes(folder.resolve("mrs-a.sasae")));
                assertTrue(Files.exists(folder.resolve(".mrs-a.sasae.aird")));
            }
        });
    }

    @Test
    void readingTheCaseAgainBeginsASessionOnTheNewObjects() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                open.diagram("Genogram");
                open.representations().keep();
                Session before = open.representations().session();
                open.session().reload();
                Session after = open.representations().session();
                assertNotSame(before, after);
                assertFalse(before.isOpen());
                assertTrue(after.isOpen());
                assertEquals(List.of(open.session().resource()), List.copyOf(after.getSemanticResources()));
                assertSame(open.careCase().getFamily(), SiriusCase.elements(open.diagram("Genogram"), "Person").get(0)
                        .getTarget().eContainer());
            }
        });
    }

    @Test
    void underAnotherNameTheRepresentationsGoAlong() {
        Ui.run(() -> {
            try (SiriusCase open = SiriusCase.open("mrs-a.sasae", folder)) {
                open.diagram("Genogram");
                open.session().saveAs(folder.resolve("other.sasae"));
            }
            assertTrue(Files.exists(folder.resolve(".other.sasae.aird")));
            try (SiriusCase other = SiriusCase.open("other.sasae", folder)) {
                assertTrue(other.offer("Genogram").existing() != null);
                assertEquals(List.of(other.session().resource()),
                        List.copyOf(other.representations().session().getSemanticResources()));
            }
        });
    }

    @Test
    void aDamagedFileOfRepresentationsIsSaidAndTheCaseStaysOpen() {
        Ui.run(() -> {
            SiriusCase.copy("mrs-a.sasae", folder);
            Files.writeString(folder.resolve(".mrs-a.sasae.aird"), "<?xml version=\"1.0\"?><broken");
            try (CaseSession session = CaseSession.open(folder.resolve("mrs-a.sasae"),
                    new CaseFiles())) {
                assertThrows(RepresentationsUnreadable.class,
                        () -> CaseRepresentations.of(session));
                CaseRepresentations.discard(session);
                assertTrue(CaseRepresentations.of(session).session().isOpen());
            }
        });
    }

    private static void refresh(SiriusCase open, DDiagram diagram) {
        open.representations().aside(() -> DialectManager.INSTANCE
                .refresh(diagram, new NullProgressMonitor()));
    }

    private static String label(DDiagram diagram, FamilyMember person) {
        return SiriusCase.elements(diagram, "Person").stream().filter(each -> each.getTarget() == person)
                .map(DDiagramElement::getName).findFirst().orElseThrow();
    }

    private static void rename(CaseSession session, FamilyMember person, String name) {
        assertTrue(session.execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE)
                .set(person, CarePackage.Literals.FAMILY_MEMBER__NAME, name)));
    }
}
