// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

/** What happened to the file of an open case. */
public enum DiskState {
    /** The file is as the session read or wrote it; or it does not exist yet for a new case. */
    UNCHANGED,
    /** Someone else wrote the file. */
    CHANGED,
    /** The file is gone. */
    DELETED
}
