// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.sasae.ui.internal.find.FindDialog;

/** Looks for words in the active case. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveCase.editor().ifPresent(editor -> new FindDialog(editor.getSite().getShell(), editor).open());
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActiveCase.editor().isPresent());
    }
}
