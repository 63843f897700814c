// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.Arrays;

/**
 * Places things on a line as near as possible to where they want to be, in the given order and with the
 * given distances: least squares by pooling neighbours that are in each other's way.
 */
final class Spacing {

    private Spacing() {
    }

    /**
     * Places things.
     *
     * @param wanted where each wants to be
     * @param weight how much each wants it, more than 0
     * @param gap the least distance of each from the one before; the first is not used
     * @return the places
     */
    static double[] place(double[] wanted, double[] weight, double[] gap) {
        int n = wanted.length;
        double[] offset = new double[n];
        for (int i = 1; i < n; i++) {
            offset[i] = offset[i - 1] + gap[i];
        }
        double[] mean = new double[n];
        double[] weights = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            mean[pools] = wanted[i] - offset[i];
            weights[pools] = weight[i];
            size[pools] = 1;
            pools++;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                double both = weights[pools - 2] + weights[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * weights[pools - 2] + mean[pools - 1] * weights[pools - 1]) / both;
                weights[pools - 2] = both;
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        double[] placed = new double[n];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(placed, at, at + size[pool], mean[pool]);
            at += size[pool];
        }
        for (int i = 0; i < n; i++) {
            placed[i] += offset[i];
        }
        return placed;
    }
}
