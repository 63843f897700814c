// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

/**
 * Something that the exchange has to say about one field, record or file.
 *
 * @param severity how bad it is
 * @param kind the kind of record, such as UPYOBO; empty when it concerns none
 * @param where the case title or insured number when exporting, the file name and record number when importing
 * @param field the number of the field, 0 when it concerns no single field
 * @param label the Japanese name of the field, empty without one
 * @param message what is wrong, in the language of the user
 */
public record CsvProblem(Severity severity, String kind, String where, int field, String label, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** The data cannot be exchanged as it is. */
        ERROR,
        /** The data is exchanged in another form than it has. */
        WARNING,
        /** Something is left out on purpose. */
        NOTE
    }

    /** {@return whether the data cannot be exchanged as it is} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
