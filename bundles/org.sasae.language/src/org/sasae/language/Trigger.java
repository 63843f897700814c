// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/**
 * Words of the goal that caused a label.
 *
 * @param start offset of the first character in the text as written
 * @param end   offset after the last character
 * @param text  the words as written
 */
public record Trigger(int start, int end, String text) {
}
