// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

/**
 * A place that a user gave to a node by hand: its centre, in units of 1/96 inch at 100 %, to the
 * right and downwards. In a genogram the client's place in the automatic arrangement is 0, 0; in
 * the ICF picture 0, 0 is the upper left corner of the factor's area.
 *
 * @param x to the right
 * @param y downwards
 */
public record Position(double x, double y) {
}
