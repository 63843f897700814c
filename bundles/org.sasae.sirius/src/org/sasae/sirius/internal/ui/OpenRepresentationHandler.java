// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.sirius.internal.session.CaseRepresentations;
import org.sasae.sirius.internal.session.Offer;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;

/** Asks as what a case is to be opened with Sirius, and opens it: the active case, or the one selected in the list. */
public final class OpenRepresentationHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        editor(event, page).ifPresent(editor -> open(shell, page, editor));
        return null;
    }

    private static Optional<CaseEditor> editor(ExecutionEvent event, IWorkbenchPage page) {
        List<Path> selected = Cases.selected(page);
        boolean fromList = selected.size() == 1 && event.getTrigger() != null
                && page.getActivePart() != null && page.getActivePart() != page.getActiveEditor();
        if (fromList && Cases.open(page, selected.get(0)) instanceof CaseEditor editor && editor.openCase() != null) {
            return Optional.of(editor);
        }
        return Cases.active(page);
    }

    private static void open(Shell shell, IWorkbenchPage page, CaseEditor editor) {
        if (editor.openCase().session().isReadOnly()) {
            tell(shell, SiriusMessages.ReadOnly);
            return;
        }
        Optional<CaseRepresentations> begun = RepresentationParts.begin(shell, page, editor);
        if (begun.isEmpty()) {
            return;
        }
        CaseRepresentations representations = begun.get();
        List<Offer> offers = Offer.of(representations);
        if (offers.isEmpty()) {
            tell(shell, SiriusMessages.NothingInstalled);
            return;
        }
        OfferDialog dialog = new OfferDialog(shell, offers, editor.openCase().session().adapterFactory());
        if (dialog.open() == Window.OK && RepresentationParts.open(representations, dialog.chosen()).isEmpty()) {
            tell(shell, SiriusMessages.NotMade);
        }
    }

    private static void tell(Shell shell, String text) {
        MessageDialog.openInformation(shell, SiriusMessages.OpenTitle, text);
    }
}
