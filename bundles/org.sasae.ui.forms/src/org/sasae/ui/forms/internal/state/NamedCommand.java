// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** Gives a command the name that undo and redo show. */
public final class NamedCommand extends CommandWrapper {

    /**
     * Names a command.
     *
     * @param label   name of the step in the workbench's language, not null
     * @param command what is done, not null
     */
    public NamedCommand(String label, Command command) {
        super(label, label, command);
    }
}
