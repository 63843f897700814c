// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** The lines of a worksheet across one direction: edges that are closer than a hair are one. */
final class Edges {

    private static final double HAIR = 0.6;

    private final List<Double> edges = new ArrayList<>();

    /**
     * Creates the lines.
     *
     * @param positions where cells begin and end, in millimetres
     * @param longest the longest distance of two lines; a longer one is divided
     */
    Edges(DoubleStream positions, double longest) {
        TreeSet<Double> sorted = new TreeSet<>();
        positions.forEach(sorted::add);
        for (double position : sorted) {
            if (edges.isEmpty()) {
                edges.add(position);
                continue;
            }
            double gap = position - edges.getLast();
            if (gap < HAIR) {
                continue;
            }
            int pieces = (int) Math.ceil(gap / longest);
            double start = edges.getLast();
            for (int i = 1; i <= pieces; i++) {
                edges.add(start + gap * i / pieces);
            }
        }
    }

    /** The line nearest to a position. */
    int index(double position) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(best) - position)) {
                best = i;
            }
        }
        return best;
    }

    /** The last line that is not behind a position. */
    int before(double position) {
        int found = 0;
        while (found < count() - 1 && edges.get(found + 1) <= position) {
            found++;
        }
        return found;
    }

    double edge(int index) {
        return edges.get(index);
    }

    int count() {
        return Math.max(0, edges.size() - 1);
    }

    double size(int index) {
        return edges.get(index + 1) - edges.get(index);
    }
}
