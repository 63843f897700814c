// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** Another command under a label that people understand. */
final class LabelledCommand extends CommandWrapper {

    LabelledCommand(String label, Command command) {
        super(label, label, command);
    }
}
