// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.icf;

import java.util.Map;

import org.sasae.diagram.icf.IcfArea;
import org.sasae.drawing.Box;
import org.sasae.drawing.Picture;
import org.sasae.model.care.IcfFactor;

/**
 * An ICF picture ready to be shown.
 *
 * @param picture the picture: areas, factors, influences, what of the plan is laid over, legend
 * @param areas where the areas lie, for dropping factors on them
 * @param cards where the factors lie
 */
public record IcfScene(Picture picture, Map<IcfArea, Box> areas, Map<IcfFactor, Box> cards) {

    /** Copies the maps. */
    public IcfScene {
        areas = Map.copyOf(areas);
        cards = Map.copyOf(cards);
    }
}
