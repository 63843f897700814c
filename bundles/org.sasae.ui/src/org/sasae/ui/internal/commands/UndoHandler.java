// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.sasae.core.session.CaseSession;
import org.sasae.ui.internal.UiMessages;

/** Takes the last step of the active case back. */
public final class UndoHandler extends StepHandler {

    /** Made by the workbench. */
    public UndoHandler() {
        super(CaseSession::undoLabel, CaseSession::undo, UiMessages.UndoNamed, UiMessages.Undo);
    }
}
