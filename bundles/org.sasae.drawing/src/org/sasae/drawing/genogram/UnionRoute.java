// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.List;
import java.util.Optional;

import org.sasae.drawing.Point;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;

/**
 * Where the line of a couple runs, and where the lines to their children branch off.
 *
 * @param line the corners of the couple's line from left to right; for one parent alone the way out of
 *            the symbol
 * @param branches the lines to children, one for each place at the couple's line where children hang
 * @param leftPartner who stands on the left, empty for one parent alone
 */
public record UnionRoute(List<Point> line, List<Branch> branches, Optional<FamilyMember> leftPartner) {

    /** Copies the lists. */
    public UnionRoute {
        line = List.copyOf(line);
        branches = List.copyOf(branches);
    }

    /**
     * A line down from the couple with a bar to several children.
     *
     * @param anchor where it leaves the couple's line
     * @param bar the height of the bar
     * @param children the children that hang on it, eldest first
     * @param ends for each child where its own line leaves the bar and where it ends at the child
     */
    public record Branch(Point anchor, double bar, List<Parentage> children, List<End> ends) {

        /** Copies the lists. */
        public Branch {
            children = List.copyOf(children);
            ends = List.copyOf(ends);
        }

        /** {@return whether a single child hangs straight below, so that the whole line belongs to it} */
        public boolean withoutBar() {
            return ends.size() == 1 && ends.get(0).from().equals(anchor);
        }
    }

    /**
     * The last piece of the line to a child. Twins leave the bar at the same point.
     *
     * @param from where it leaves the bar
     * @param to the top of the child's symbol
     */
    public record End(Point from, Point to) {
    }
}
