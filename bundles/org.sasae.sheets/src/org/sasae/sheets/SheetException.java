// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

/** A sheet cannot be made, for a reason that the user can do something about. The message is for the user. */
public final class SheetException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** No Japanese font that may be embedded is installed. */
        NO_JAPANESE_FONT,
        /** Nobody contributes a sheet with this id. */
        UNKNOWN_SHEET,
        /** The template of the sheet is not right. */
        BAD_TEMPLATE
    }

    private final Reason reason;

    /**
     * Creates an exception.
     *
     * @param reason what is wrong, not null
     * @param message the same in the language of the user, not null
     */
    public SheetException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return what is wrong} */
    public Reason reason() {
        return reason;
    }
}
