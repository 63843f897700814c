// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli;

import picocli.CommandLine;

/** Adds a command to the command line; named by the extension point {@code org.sasae.cli.commands}. */
@FunctionalInterface
public interface CommandProvider {

    /**
     * Makes the command, with its subcommands.
     *
     * @param context where it writes to and in which language it speaks
     * @return a new command line whose name is that of the command, not null
     */
    CommandLine command(CommandContext context);
}
