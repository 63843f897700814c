// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.PrintWriter;

/**
 * Where a command writes to.
 *
 * @param out what the command was asked for
 * @param err problems and progress
 */
public record Terminal(PrintWriter out, PrintWriter err) {

    /** Set by the start script, which can ask the shell whether a person watches. */
    private static final String INTERACTIVE = "sasae.interactive";

    /** Whether a person watches {@link #err}, so that progress may be drawn there. */
    boolean interactive() {
        return Boolean.getBoolean(INTERACTIVE);
    }
}
