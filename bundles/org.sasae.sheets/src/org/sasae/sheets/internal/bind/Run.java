// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

/**
 * A piece of text of a bound cell.
 *
 * @param text the characters, with line feeds
 * @param mark how it is marked
 */
public record Run(String text, Mark mark) {

    /** How a piece of text is marked. */
    public enum Mark {
        /** Ordinary text. */
        NONE,
        /** A word that could be marked but is not; it is not broken between lines. */
        OPEN,
        /** A word with a circle round it. */
        CIRCLED
    }
}
