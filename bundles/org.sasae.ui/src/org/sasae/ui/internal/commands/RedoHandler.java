// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.eclipse.emf.common.command.CommandStack;
import org.sasae.ui.internal.UiMessages;

/** Does the last undone step in the active editor again. */
public final class RedoHandler extends StepHandler {

    /** Made by the workbench. */
    public RedoHandler() {
        super(CommandStack::getRedoCommand, CommandStack::redo, UiMessages.RedoNamed, UiMessages.Redo);
    }
}
