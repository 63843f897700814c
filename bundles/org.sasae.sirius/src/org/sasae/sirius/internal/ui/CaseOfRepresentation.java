// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.SessionEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPart;
import org.sasae.core.session.CaseSession;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.ui.CaseEditor;

/** Leads from a Sirius editor to the editor of the same case, so that undo and the rest of the menu work there too. */
public final class CaseOfRepresentation implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object part, Class<T> type) {
        if (type != CaseEditor.class || !(part instanceof DialectEditor editor)
                || !(editor.getEditorInput() instanceof SessionEditorInput input)) {
            return null;
        }
        return type.cast(session(input).flatMap(CaseRepresentations::of)
                .flatMap(found -> editor(editor, found.caseSession())).orElse(null));
    }

    private static Optional<Session> session(SessionEditorInput input) {
        return Optional.ofNullable(input.getSession(false));
    }

    private static Optional<CaseEditor> editor(IWorkbenchPart part, CaseSession session) {
        return Arrays.stream(part.getSite().getPage().getEditorReferences())
                .map(IEditorReference.class::cast).map(reference -> reference.getEditor(false))
                .filter(CaseEditor.class::isInstance).map(CaseEditor.class::cast)
                .filter(editor -> editor.openCase() != null && editor.openCase().session() == session).findFirst();
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { CaseEditor.class };
    }
}
