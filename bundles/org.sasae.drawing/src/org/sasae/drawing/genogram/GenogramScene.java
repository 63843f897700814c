// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import org.sasae.drawing.Picture;

/**
 * A genogram ready to be shown: the picture, and the arrangement behind it for those who let people move
 * persons by hand.
 *
 * @param picture the picture; its parts are the household lines, couples, children, bonds and persons, and
 *            last the legend
 * @param layout where the persons stand
 */
public record GenogramScene(Picture picture, GenogramLayout layout) {
}
