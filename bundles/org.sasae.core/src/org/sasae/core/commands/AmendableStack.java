// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.commands;

import org.eclipse.emf.common.command.CommandStack;

/**
 * A command stack that must know of it when the step on its top goes on: one whose editing domain refuses changes that
 * are not part of a command. The stack of a supplied editing domain implements it.
 */
public interface AmendableStack extends CommandStack {

    /**
     * Lets the last step go on, as when a person types the next letter. The history stays as it is; the command on top
     * takes the whole of it back.
     *
     * @param change changes what that command has changed, not null
     */
    void amend(Runnable change);

    /**
     * Lets the last step go on on whatever stack.
     *
     * @param stack  of the case, not null
     * @param change changes what the command on top of the stack has changed, not null
     */
    static void amend(CommandStack stack, Runnable change) {
        if (stack instanceof AmendableStack amendable) {
            amendable.amend(change);
        } else {
            change.run();
        }
    }
}
