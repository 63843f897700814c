// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.export;

/** No font of this machine can write Japanese. The message says what to install. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFontException(String message) {
        super(message);
    }

    MissingFontException(String message, Throwable cause) {
        super(message, cause);
    }
}
