// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.text;

/**
 * Text brought into one form, with the way back to the text as written.
 *
 * @param value  the normal form
 * @param origin for each character of {@code value} where it began in the source; one more entry for the end
 * @param source the text as written
 */
public record NormalText(String value, int[] origin, String source) {

    /** Offset in the source of the character at this place. */
    public int start(int index) {
        return origin[index];
    }

    /** Offset in the source after the character before this place. */
    public int end(int index) {
        int end = origin[index];
        while (end > 0 && end <= source.length() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
