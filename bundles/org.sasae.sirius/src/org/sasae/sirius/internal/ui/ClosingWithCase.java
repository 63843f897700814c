// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.ui.CaseEditor;

/** Closes the Sirius editors of a case when the editor of the case closes: that one has asked about saving. */
final class ClosingWithCase implements IPartListener2 {

    private final IWorkbenchPage page;
    private final CaseEditor editor;
    private final CaseRepresentations representations;

    ClosingWithCase(IWorkbenchPage page, CaseEditor editor, CaseRepresentations representations) {
        this.page = page;
        this.editor = editor;
        this.representations = representations;
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            page.removePartListener(this);
            for (DialectEditor each : RepresentationParts.editors(representations.session())) {
                page.closeEditor(each, false);
            }
        }
    }
}
