// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.eclipse.emf.common.command.CommandStack;
import org.sasae.ui.internal.UiMessages;

/** Takes the last step in the active editor back. */
public final class UndoHandler extends StepHandler {

    /** Made by the workbench. */
    public UndoHandler() {
        super(CommandStack::getUndoCommand, CommandStack::undo, UiMessages.UndoNamed, UiMessages.Undo);
    }
}
