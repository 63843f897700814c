// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/**
 * One word of a Japanese text.
 *
 * @param surface as it stands in the text, full-width letters and digits made half-width
 * @param base    base form (歩いて gives 歩く), the surface when it does not inflect
 * @param kind    what kind of word it is
 */
public record Word(String surface, String base, WordKind kind) {
}
