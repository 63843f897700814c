// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;

/** What a command does with each case. Called by several threads at a time. */
interface CaseWork {

    /** Does it with one file. Problems of the file are in the outcome. */
    CaseOutcome doWith(Path file);
}
