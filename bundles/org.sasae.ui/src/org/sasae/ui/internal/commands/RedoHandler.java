// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.sasae.core.session.CaseSession;
import org.sasae.ui.internal.UiMessages;

/** Does the last undone step of the active case again. */
public final class RedoHandler extends StepHandler {

    /** Made by the workbench. */
    public RedoHandler() {
        super(CaseSession::redoLabel, CaseSession::redo, UiMessages.RedoNamed, UiMessages.Redo);
    }
}
