// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

/** A step found a document that its format does not allow. */
public final class MigrationException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was not as expected, for a report to the developers; without content of the case
     */
    public MigrationException(String message) {
        super(message);
    }
}
