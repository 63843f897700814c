// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

/**
 * Stands for a part of the picture that belongs to no single object, such as a legend.
 *
 * @param symbol the key of its symbol
 * @param number tells parts of the same symbol apart
 */
public record Backdrop(String symbol, int number) {
}
