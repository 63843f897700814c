// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.gef.commands.Command;

/** Lets a tool of GEF do what changes the case; undo lies with the command stack of the case. */
final class Forward extends Command {

    private final Runnable action;

    Forward(Runnable action) {
        this.action = action;
    }

    @Override
    public void execute() {
        action.run();
    }
}
