// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.Collection;
import java.util.Optional;

/**
 * An upright rectangle, in units of 1/96 inch at 100 %.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width, at least 0
 * @param height the height, at least 0
 */
public record Box(double x, double y, double width, double height) {

    /**
     * Makes the box between two corners.
     *
     * @param left the left edge
     * @param top the upper edge
     * @param right the right edge
     * @param bottom the lower edge
     * @return the box
     */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /**
     * Encloses boxes.
     *
     * @param boxes the boxes, not null
     * @return the smallest box around all, empty when there are none
     */
    public static Optional<Box> around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union);
    }

    /** {@return the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the lower edge} */
    public double bottom() {
        return y + height;
    }

    /** {@return the middle} */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /**
     * Makes the box larger on all sides.
     *
     * @param margin how much, negative to make it smaller
     * @return the new box
     */
    public Box grow(double margin) {
        return new Box(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /**
     * Moves the box.
     *
     * @param dx to the right
     * @param dy downwards
     * @return the moved box
     */
    public Box plus(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /**
     * Encloses two boxes.
     *
     * @param other the other box, not null
     * @return the smallest box around both
     */
    public Box union(Box other) {
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /**
     * Tells whether two boxes share more than an edge.
     *
     * @param other the other box, not null
     * @return whether they overlap
     */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Measures the distance of a point.
     *
     * @param px the x of the point
     * @param py the y of the point
     * @return 0 inside, else the shortest way to the edge
     */
    public double distance(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - right()));
        double dy = Math.max(0, Math.max(y - py, py - bottom()));
        return Math.hypot(dx, dy);
    }
}
