// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.sasae.cli.CommandContext;
import org.sasae.cli.CommandProvider;

import picocli.CommandLine;

/** Reads the extension point {@value #POINT}; what cannot be made is named in the log and left out. */
final class ContributedCommands {

    private static final String POINT = "org.sasae.cli.commands";
    private static final System.Logger LOG = System.getLogger(ContributedCommands.class.getName());

    private ContributedCommands() {
    }

    static List<CommandLine> all(CommandContext context) {
        List<CommandLine> commands = new ArrayList<>();
        for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(POINT)) {
            try {
                commands.add(((CommandProvider) element.createExecutableExtension("class")).command(context));
            } catch (CoreException | ClassCastException e) {
                LOG.log(System.Logger.Level.WARNING, "{0}: <{1}> has no usable class ({2})",
                        element.getContributor().getName(), element.getName(), element.getAttribute("class"));
            }
        }
        return commands;
    }
}
