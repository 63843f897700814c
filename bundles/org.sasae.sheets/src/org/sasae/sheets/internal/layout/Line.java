// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.List;

import org.sasae.sheets.internal.bind.Run;

/**
 * One line of a text.
 *
 * @param runs its pieces, without line feeds
 * @param width in thousandths of the font size
 * @param hard whether the text has a line feed after it
 */
record Line(List<Run> runs, int width, boolean hard) {
}
