// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * A change that waits to be executed.
 *
 * @param command the change; undoing it gives the case back as it was
 * @param toSelect what the user goes on with once it is executed: usually the new object, whose text
 *            can be typed at once
 */
public record ToolResult(Command command, List<EObject> toSelect) {

    /** Copies the list. */
    public ToolResult {
        toSelect = List.copyOf(toSelect);
    }

    /**
     * Names the change, as 元に戻す (undo) shows it.
     *
     * @param label the name, not null
     * @return the same change under the name
     */
    public ToolResult labelled(String label) {
        return new ToolResult(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label, List.of(command)),
                toSelect);
    }
}
