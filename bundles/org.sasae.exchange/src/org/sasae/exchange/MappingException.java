// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

/** A saved mapping or a workbook cannot be used. */
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message one sentence in the language of the user, not null
     */
    public MappingException(String message) {
        super(message);
    }
}
