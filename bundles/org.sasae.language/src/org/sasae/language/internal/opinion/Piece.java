// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.opinion;

/**
 * One to four neighbouring characters of a goal, or the kind of the goal.
 *
 * @param text  what stands there; words of the lexicon that name one of many alike are one letter for all
 * @param start offset in the normal form
 * @param end   offset after the last character; {@code start} where the piece stands nowhere
 */
record Piece(String text, int start, int end) {
}
