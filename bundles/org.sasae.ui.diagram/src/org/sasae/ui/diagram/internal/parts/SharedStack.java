// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.sasae.core.session.CaseSession;

/** The command stack of GEF as a view of the case's one command stack: forms and pictures undo the same steps. */
public final class SharedStack extends CommandStack {

    private final CaseSession session;

    /**
     * Joins the case's stack.
     *
     * @param session the case, not null
     */
    public SharedStack(CaseSession session) {
        this.session = session;
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }

    @Override
    public boolean canUndo() {
        return session.commandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.commandStack().canRedo();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }
}
