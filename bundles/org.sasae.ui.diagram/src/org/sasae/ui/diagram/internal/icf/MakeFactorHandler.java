// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.core.session.CaseSession;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.FactorDraft;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.FieldPlace;

/** Makes a factor of the words that are selected in a text of a form. */
public final class MakeFactorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor instanceof CaseEditor caseEditor && caseEditor.openCase() != null
                && Display.getCurrent().getFocusControl() instanceof Text text) {
            FieldPlace.of(text).ifPresent(place -> make(caseEditor, text, place));
        }
        return null;
    }

    private static void make(CaseEditor editor, Text text, FieldPlace place) {
        CaseSession session = editor.openCase().session();
        String words = text.getSelectionText();
        if (session.isReadOnly() || words.isBlank()) {
            MessageDialog.openInformation(text.getShell(), IcfMessages.FactorTitle, IcfMessages.FactorNothing);
            return;
        }
        DiagramTexts texts = DiagramTexts.of(Locale.getDefault(), LocalDate.now());
        FactorDialog dialog = new FactorDialog(text.getShell(), FactorDraft.of(words, place.owner(), texts), texts);
        if (dialog.open() == Window.OK) {
            ToolRequest request = new ToolRequest(session.editingDomain(), session.careCase(), List.of(), texts);
            ToolResult result = dialog.draft().prepare(request, place.owner(), words);
            session.execute(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, IcfMessages.FactorTitle,
                    IcfMessages.FactorTitle, List.of(result.command())));
        }
        text.setFocus();
    }

    @Override
    public void setEnabled(Object context) {
        Display display = Display.getCurrent();
        setBaseEnabled(display != null && FieldPlace.of(display.getFocusControl()).isPresent());
    }
}
