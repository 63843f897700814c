// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

/** How a command ended, for scripts. */
final class ExitCode {

    /** Done; nothing that must be changed was found. */
    static final int OK = 0;

    /** Done; at least one finding of severity error. */
    static final int FINDINGS = 1;

    /** Some input could not be read, or the command was called wrongly. */
    static final int UNREADABLE = 2;

    private ExitCode() {
    }
}
