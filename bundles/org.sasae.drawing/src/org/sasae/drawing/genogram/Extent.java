// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import org.sasae.drawing.Box;
import org.sasae.drawing.Point;

/**
 * How much room a person needs around the centre of the symbol: symbol, marks and the lines below.
 *
 * @param side to the left and to the right
 * @param above upwards
 * @param below downwards
 */
public record Extent(double side, double above, double below) {

    /**
     * Gives the room at a place.
     *
     * @param centre where the symbol stands, not null
     * @return the room it takes there
     */
    public Box at(Point centre) {
        return Box.between(centre.x() - side, centre.y() - above, centre.x() + side, centre.y() + below);
    }
}
