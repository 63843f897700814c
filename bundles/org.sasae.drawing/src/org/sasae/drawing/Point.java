// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/**
 * A point on a picture, in units of 1/96 inch at 100 %.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

    /**
     * Moves the point.
     *
     * @param dx to the right
     * @param dy downwards
     * @return the moved point
     */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /**
     * Measures the distance.
     *
     * @param other the other point, not null
     * @return the distance, at least 0
     */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /**
     * Goes towards another point.
     *
     * @param other the other point, not null
     * @param share how far, 0 for this point and 1 for the other
     * @return the point between
     */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
