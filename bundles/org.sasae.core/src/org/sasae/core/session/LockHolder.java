// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.time.Instant;

/**
 * Who has a case open.
 *
 * @param user account name on that machine, "" when not known
 * @param host name of the machine, "" when not known
 * @param pid number of the process there, 0 when not known
 * @param since when the case was opened; the epoch when not known
 */
public record LockHolder(String user, String host, long pid, Instant since) {
}
