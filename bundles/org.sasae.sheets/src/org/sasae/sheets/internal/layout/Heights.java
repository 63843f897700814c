// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.Arrays;

/** Shares out the height of a page among what stands on it. */
final class Heights {

    private static final int STEPS = 60;

    private Heights() {
    }

    /**
     * Shares out a height.
     *
     * @param needed what each part needs
     * @param least what each part keeps in any case
     * @param grow the weights by which spare height is given
     * @param available the height, at least the sum of {@code least}
     * @param fill whether the last part takes spare height that nobody asks for
     * @return the height of each part; their sum is at most the available height
     */
    static double[] share(double[] needed, double[] least, double[] grow, double available, boolean fill) {
        double sum = Arrays.stream(needed).sum();
        if (sum > available) {
            return level(needed, least, available);
        }
        double[] heights = needed.clone();
        double weights = Arrays.stream(grow).sum();
        if (weights > 0) {
            for (int i = 0; i < heights.length; i++) {
                heights[i] += (available - sum) * grow[i] / weights;
            }
        } else if (fill && heights.length > 0) {
            heights[heights.length - 1] += available - sum;
        }
        return heights;
    }

    /** Cuts the tallest parts down to one level, so that short texts stay whole. */
    private static double[] level(double[] needed, double[] least, double available) {
        double low = 0;
        double high = available;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(cut(needed, least, middle)).sum() > available) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return cut(needed, least, low);
    }

    private static double[] cut(double[] needed, double[] least, double level) {
        double[] heights = new double[needed.length];
        for (int i = 0; i < needed.length; i++) {
            heights[i] = Math.min(needed[i], Math.max(level, least[i]));
        }
        return heights;
    }
}
