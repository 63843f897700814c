// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseInUseException;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.ui.forms.internal.state.CaseChanges;
import org.sasae.ui.forms.internal.state.FormContext;

/** A new case with its form's context, for tests without a display. */
final class OpenForm implements AutoCloseable {

    private final CaseSession session;
    private boolean locked;
    private int mark;

    OpenForm(Path folder) throws CaseFileException, CaseInUseException {
        session = CaseSession.create(folder.resolve("case.sasae"), new CaseFiles());
    }

    CaseSession session() {
        return session;
    }

    CareCase careCase() {
        return session.careCase();
    }

    EditingDomain domain() {
        return session.editingDomain();
    }

    void lock() {
        locked = true;
    }

    void wentToDisk() {
        mark++;
    }

    FormContext context() {
        return new FormContext(careCase(), domain(), Wording.of(Locale.JAPANESE), CaseChanges.of(careCase()),
                () -> locked, () -> mark);
    }

    @Override
    public void close() throws CaseFileException {
        session.close();
    }
}
