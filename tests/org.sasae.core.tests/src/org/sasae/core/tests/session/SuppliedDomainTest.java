// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.internal.session.EditingDomains;
import org.sasae.core.session.CaseRestore;
import org.sasae.core.session.CaseSession;
import org.sasae.core.session.Recovery;
import org.sasae.model.care.CarePackage;
import org.sasae.testkit.GuardedDomains.GuardedDomain;

/**
 * A case whose editing domain a plug-in supplies. This bundle contributes one that can refuse changes outside of
 * commands, so what the session does by itself must not change the case either.
 */
class SuppliedDomainTest {

    private static final CaseFiles FILES = new CaseFiles();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void saveACase() throws IOException {
        file = folder.resolve("case.sasae");
        try (CaseSession session = CaseSession.create(file, FILES)) {
            rename(session, "はじめ");
            session.save();
        }
    }

    @Test
    void aCaseIsOpenedInTheSuppliedDomainAndGivesItBack() throws IOException {
        GuardedDomain domain;
        try (CaseSession session = CaseSession.open(file, FILES)) {
            domain = assertInstanceOf(GuardedDomain.class, session.editingDomain());
            assertEquals(session.adapterFactory(), domain.getAdapterFactory());
            assertFalse(domain.isDisposed());
        }

        assertTrue(domain.isDisposed());
    }

    @Test
    void everyCaseHasADomainOfItsOwn() throws IOException {
        try (CaseSession one = CaseSession.open(file, FILES);
                CaseSession other = CaseSession.create(folder.resolve("other.sasae"), FILES)) {
            assertNotSame(one.editingDomain(), other.editingDomain());
        }
    }

    @Test
    void aChangeOutsideOfACommandIsRefused() throws IOException {
        try (CaseSession session = guarded(CaseSession.open(file, FILES))) {
            assertThrows(IllegalStateException.class, () -> session.careCase().setTitle("別の題"));
        }
    }

    @Test
    void undoAndRedoRunInTheSuppliedDomain() throws IOException {
        try (CaseSession session = guarded(CaseSession.open(file, FILES))) {
            rename(session, "新しい題");
            session.undo();
            assertEquals("はじめ", session.careCase().getTitle());
            session.redo();
            assertEquals("新しい題", session.careCase().getTitle());
        }
    }

    @Test
    void whatTheSessionDoesByItselfChangesNoObject() throws IOException {
        try (CaseSession session = guarded(CaseSession.open(file, FILES))) {
            rename(session, "一");
            assertTrue(session.autosave());
            session.save();
            session.saveAs(folder.resolve("copy.sasae"));
            rename(session, "二");
            session.saveOverwriting();
            rename(session, "三");
            session.reload();
            assertEquals("二", session.careCase().getTitle());
        }
    }

    @Test
    void unsavedWorkIsOpenedAndAnEarlierContentRestoredInTheSuppliedDomain() throws IOException {
        CaseSession crashed = guarded(CaseSession.openAnyway(file, FILES));
        rename(crashed, "保存前");
        crashed.autosave();
        Recovery recovery = CaseSession.recoverable(file, FILES).orElseThrow();

        try (CaseSession session = guarded(CaseSession.openRecovered(recovery, FILES))) {
            assertEquals("保存前", session.careCase().getTitle());
            assertTrue(session.execute(
                    new CaseRestore(session.resource(), FILES.open(file).resource(), "元に戻す")));
            assertEquals("はじめ", session.careCase().getTitle());
            session.undo();
            assertEquals("保存前", session.careCase().getTitle());
        }
        Files.deleteIfExists(file);
    }

    @Test
    void aFactoryThatCannotBeMadeLeavesTheOrdinaryDomain() {
        assertEquals(BasicCommandStack.class, made("""
                <editingDomain id="broken" class="org.example.NotThere"/>""").getCommandStack().getClass());
        assertEquals(BasicCommandStack.class, made("""
                <editingDomain id="other" class="java.lang.Object"/>""").getCommandStack().getClass());
        assertEquals(BasicCommandStack.class, made("").getCommandStack().getClass());
    }

    private static AdapterFactoryEditingDomain made(String elements) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        String plugin = """
                <plugin>
                   <extension-point id="org.sasae.core.editingDomains" name="domains"/>
                   <extension point="org.sasae.core.editingDomains">%s</extension>
                </plugin>""".formatted(elements);
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("test"), false, "test", null, token);
        try {
            return EditingDomains.factory(registry).create(new ComposedAdapterFactory());
        } finally {
            registry.stop(token);
        }
    }

    private static CaseSession guarded(CaseSession session) {
        ((GuardedDomain) session.editingDomain()).guard();
        return session;
    }

    private static void rename(CaseSession session, String title) {
        assertTrue(session.execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE)
                .set(session.careCase(), CarePackage.Literals.CARE_CASE__TITLE, title)));
    }
}
