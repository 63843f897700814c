// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.FormPage;
import org.sasae.ui.CaseEditor;

/** Shows a page of the case that is worked on; the steps of the cheat sheet and links of the help use it. */
public final class ShowPageHandler extends AbstractHandler {

    private static final String PAGE = "org.sasae.ui.start.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage workbenchPage = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String id = event.getParameter(PAGE);
        FormPage page = FormModel.pages().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ExecutionException("No page " + id));
        Optional<CaseEditor> editor = caseEditor(workbenchPage);
        if (editor.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), StartMessages.NeedsCaseTitle,
                    StartMessages.NeedsCase);
            return null;
        }
        workbenchPage.activate(editor.get());
        editor.get().reveal(editor.get().openCase().careCase(), page.fields().get(0).feature());
        return null;
    }

    /** The active case, or else one that is open. */
    private static Optional<CaseEditor> caseEditor(IWorkbenchPage page) {
        if (page.getActiveEditor() instanceof CaseEditor active && active.openCase() != null) {
            return Optional.of(active);
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(true) instanceof CaseEditor editor && editor.openCase() != null) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }
}
