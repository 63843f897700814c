// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.gedcom;

/**
 * Something that could not be taken over as it is.
 *
 * @param severity how bad it is
 * @param line the line of the file when reading, counted from 1; 0 when it concerns no single line
 * @param message what is wrong, in the language of the user
 */
public record GedcomProblem(Severity severity, int line, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** Nothing could be read or written. */
        ERROR,
        /** Something was read or written in another form than it has, or not at all. */
        WARNING,
        /** The format has no place for it; it was left out. */
        NOTE
    }
}
