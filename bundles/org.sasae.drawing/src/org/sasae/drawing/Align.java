// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/** Where the given point lies in a line of words. */
public enum Align {
    /** At its beginning. */
    START(0),
    /** In its middle. */
    MIDDLE(0.5),
    /** At its end. */
    END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /**
     * Finds the beginning of the words.
     *
     * @param x where the given point lies
     * @param width how wide the words are
     * @return where they begin
     */
    public double start(double x, double width) {
        return x - width * share;
    }
}
