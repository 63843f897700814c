// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.sirius.ui.business.internal.session.SaveSessionWhenNoDialectEditorsListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.sasae.sirius.internal.session.CaseRepresentations;

/**
 * The Sirius editors of one case. Closing one of them saves nothing, takes nothing back and asks nothing: the case stays
 * open in its own editor, which does that.
 */
final class CaseEditingSession extends EditingSession {

    CaseEditingSession(Session session) {
        super(session);
    }

    @Override
    protected SaveSessionWhenNoDialectEditorsListener createSaveSessionWhenNoDialectEditorsListener(Session session) {
        return new SaveSessionWhenNoDialectEditorsListener(session) {

            @Override
            protected void preSave() {
                throw new OperationCanceledException();
            }
        };
    }

    /** However an editor comes to be opened, by a tool of a diagram that leads to another one too, that is no step. */
    @Override
    public void attachEditor(ISiriusEditor editor) {
        CaseRepresentations.of(getSession()).ifPresent(found -> RepresentationParts.openingAside(found.stack()));
        super.attachEditor(editor);
    }

    @Override
    public boolean needToBeSavedOnClose(IEditorPart editor) {
        return true;
    }

    @Override
    public int promptToSaveOnClose() {
        return ISaveablePart2.NO;
    }

    @Override
    public void detachEditor(ISiriusEditor editor, boolean revertChanges) {
        detachEditor(editor);
    }
}
